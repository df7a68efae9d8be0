/** The view of a comparison: differences only, and one role on a narrow screen; both in the address. */
import type { Page } from '@playwright/test'
import { backend, compare, pair, performance, sre, three } from './addresses'
import { expect, noScript, phone, test } from './fixtures'

const alike = (page: Page) => page.locator('tr[data-same]')
const switchOf = (page: Page) => page.getByRole('link', { name: 'Differences only' })
const shown = (page: Page) => alike(page).filter({ visible: true })
const column = (page: Page, index: number) =>
  page.locator(`.compare [data-column="${index}"]`).filter({ visible: true })
const show = (page: Page, role: string) => page.getByRole('link', { name: `Show ${role}` })

test.describe('differences only', () => {
  test('hides the rows alike, says how many, and changes the address without going anywhere', async ({ page }) => {
    await page.goto(three)
    const count = await alike(page).count()
    expect(count).toBeGreaterThan(3)
    const rows = await page.locator('tr').filter({ visible: true }).count()
    const entries = await page.evaluate(() => window.history.length)
    const requests: string[] = []
    page.on('request', (request) => {
      // Chromium asks again for the icon whenever the address changes.
      if (request.resourceType() !== 'other') requests.push(request.url())
    })

    await switchOf(page).click()
    await expect(shown(page)).toHaveCount(0)
    await expect(page.locator('tr').filter({ visible: true })).toHaveCount(rows - count)
    await expect(page.locator('[aria-live="polite"]', { hasText: 'hidden' })).toHaveText(
      `${count} rows hidden: the same, or one level apart`,
    )
    await expect(page).toHaveURL(`${three}/differences`)
    await expect(switchOf(page)).toHaveAttribute('aria-current', 'true')

    await switchOf(page).click()
    await expect(shown(page)).toHaveCount(count)
    await expect(page).toHaveURL(three)
    await expect(switchOf(page)).not.toHaveAttribute('aria-current')
    expect(await page.evaluate(() => window.history.length)).toBe(entries)
    expect(requests).toEqual([])
  })

  test('is switched by key, and keeps the focus', async ({ page }) => {
    await page.goto(three)
    await switchOf(page).focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(`${three}/differences`)
    await expect(switchOf(page)).toBeFocused()
  })

  test('stays on through a change of roles, and back', async ({ page }) => {
    await page.goto(three)
    await switchOf(page).click()
    await page.getByRole('link', { name: 'Remove SRE' }).click()
    await expect(page).toHaveURL(`${pair}/differences`)
    await expect(shown(page)).toHaveCount(0)
    await page.goBack()
    await expect(page).toHaveURL(`${three}/differences`)
    await expect(page.getByRole('link', { name: 'Remove SRE' })).toBeVisible()
    await expect(switchOf(page)).toHaveAttribute('aria-current', 'true')
    await expect(shown(page)).toHaveCount(0)
  })

  test('that was switched off is still off when the reader comes back', async ({ page }) => {
    await page.goto(`${three}/differences`)
    await switchOf(page).click()
    await expect(page).toHaveURL(three)
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Roles' }).click()
    await expect(page).toHaveURL('/roles')
    await page.goBack()
    await expect(page).toHaveURL(three)
    await expect(switchOf(page)).not.toHaveAttribute('aria-current')
    await expect(shown(page).first()).toBeVisible()
  })

  test('survives a reload', async ({ page }) => {
    await page.goto(three)
    await switchOf(page).click()
    await page.reload()
    await expect(switchOf(page)).toHaveAttribute('aria-current', 'true')
    await expect(shown(page)).toHaveCount(0)
  })

  test.describe('without script', () => {
    test.use(noScript)
    test('is an address, and a link to it and away', async ({ page }) => {
      await page.goto(`${three}/differences`)
      const count = await alike(page).count()
      expect(count).toBeGreaterThan(3)
      await expect(shown(page)).toHaveCount(0)
      await expect(page.getByText(`${count} rows hidden: the same, or one level apart`)).toBeVisible()
      await switchOf(page).click()
      await expect(page).toHaveURL(three)
      await expect(shown(page)).toHaveCount(count)
      await switchOf(page).click()
      await expect(page).toHaveURL(`${three}/differences`)
      await expect(shown(page)).toHaveCount(0)
    })

    test('goes along when roles change', async ({ page }) => {
      await page.goto(`${three}/differences`)
      await page.getByRole('link', { name: 'Move Backend earlier' }).click()
      await expect(page).toHaveURL(`${compare(performance, backend, sre)}/differences`)
      await expect(shown(page)).toHaveCount(0)
    })
  })
})

test.describe('one role on a narrow screen', () => {
  test.use(phone)

  test('the switch shows one role, then all again, and the address follows', async ({ page }) => {
    await page.goto(three)
    const entries = await page.evaluate(() => window.history.length)
    const counts = [await column(page, 1).count(), await column(page, 2).count(), await column(page, 3).count()]
    expect(Math.min(...counts)).toBeGreaterThan(20)

    await show(page, 'SRE').click()
    await expect(page).toHaveURL(`${three}?only=${sre}`)
    await expect(show(page, 'SRE')).toHaveAttribute('aria-current', 'true')
    await expect(show(page, 'all roles')).not.toHaveAttribute('aria-current')
    await expect(column(page, 1)).toHaveCount(0)
    await expect(column(page, 2)).toHaveCount(counts[1] ?? 0)
    await expect(column(page, 3)).toHaveCount(0)

    await show(page, 'all roles').click()
    await expect(page).toHaveURL(three)
    await expect(column(page, 1)).toHaveCount(counts[0] ?? 0)
    await expect(column(page, 3)).toHaveCount(counts[2] ?? 0)
    expect(await page.evaluate(() => window.history.length)).toBe(entries)
  })

  test.describe(() => {
    test.use(noScript)
    test('the address alone shows one role, and links lead to the others', async ({ page }) => {
      await page.goto(`${three}?only=${backend}`)
      await expect(column(page, 3).first()).toBeVisible()
      await expect(column(page, 1)).toHaveCount(0)
      await expect(column(page, 2)).toHaveCount(0)
      await show(page, 'SRE').click()
      await expect(page).toHaveURL(`${three}?only=${sre}`)
      await expect(column(page, 2).first()).toBeVisible()
      await expect(column(page, 3)).toHaveCount(0)
      await show(page, 'all roles').click()
      await expect(page).toHaveURL(three)
      await expect(column(page, 1).first()).toBeVisible()
    })
  })
})

test('on a wide screen every role is shown, whatever the address says', async ({ page }) => {
  await page.goto(`${three}?only=${backend}`)
  await expect(column(page, 1).first()).toBeVisible()
  await expect(column(page, 2).first()).toBeVisible()
})
