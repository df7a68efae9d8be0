/** The view of a comparison: differences only, and one role on a narrow screen; both in the address. */
import type { Page } from '@playwright/test'
import { backend, compare, pair, performance, sre, three } from './addresses'
import { expect, phone, test } from './fixtures'
import { follow, mainMenu } from './parts'

const alike = (page: Page) => page.locator('[data-same]')
const switchOf = (page: Page) => page.getByRole('link', { name: 'Differences only' })
const shown = (page: Page) => alike(page).filter({ visible: true })
const column = (page: Page, index: number) =>
  page.locator(`.compare [data-column="${index}"]`).filter({ visible: true })
const show = (page: Page, role: string) => page.getByRole('link', { name: `Show ${role}` })

test('“differences only” hides what is alike, says how much, and changes the address without going anywhere', async ({
  page,
}) => {
  await page.goto(three)
  const fold = page.locator('.trait-rest[data-same]')
  const count = await fold.locator('tbody tr').count()
  const elsewhere = await page.locator('tr[data-same]').count()
  expect(count).toBeGreaterThan(3)
  await expect(fold).toBeVisible()
  const entries = await page.evaluate(() => window.history.length)
  const requests: string[] = []
  page.on('request', (request) => {
    // Chromium asks again for the icon whenever the address changes.
    if (request.resourceType() !== 'other') requests.push(request.url())
  })

  await follow(switchOf(page), `${three}/differences`)
  await expect(shown(page)).toHaveCount(0)
  await expect(page.locator('[aria-live="polite"]', { hasText: 'hidden' })).toHaveText(
    `${count + elsewhere} rows hidden: the same, or nearly so`,
  )
  await expect(switchOf(page)).toHaveAttribute('aria-current', 'true')

  await follow(switchOf(page), three)
  await expect(fold).toBeVisible()
  await expect(page.getByText('rows hidden')).toBeHidden()
  await expect(switchOf(page)).not.toHaveAttribute('aria-current')
  expect(await page.evaluate(() => window.history.length)).toBe(entries)
  expect(requests).toEqual([])
})

test('core against regular is kept, occasional against none is hidden', async ({ page }) => {
  await page.goto(`${compare('devops-engineer', 'platform-engineer')}/differences`)
  const rows = page.getByRole('table', { name: 'The greatest differences' }).getByRole('row')
  await expect(rows.filter({ hasText: 'Runs release pipelines' })).toContainText('core')
  for (const row of await page.locator('.trait-table tbody tr').filter({ visible: true }).all()) {
    const levels = (await row.getByRole('cell').allTextContents()).sort()
    expect(levels).not.toEqual(['no', 'occasional'])
  }
})

test('it is switched by key and keeps the focus, and stays on through a change of roles, back, and a reload', async ({
  page,
}) => {
  await page.goto(three)
  await switchOf(page).press('Enter')
  await expect(page).toHaveURL(`${three}/differences`)
  await expect(switchOf(page)).toBeFocused()
  await follow(page.getByRole('link', { name: 'Remove SRE' }).first(), `${pair}/differences`)
  await expect(shown(page)).toHaveCount(0)
  await page.goBack()
  await expect(page).toHaveURL(`${three}/differences`)
  await expect(page.getByRole('link', { name: 'Remove SRE' }).first()).toBeVisible()
  await expect(switchOf(page)).toHaveAttribute('aria-current', 'true')
  await expect(shown(page)).toHaveCount(0)
  await page.reload()
  await expect(switchOf(page)).toHaveAttribute('aria-current', 'true')
  await expect(shown(page)).toHaveCount(0)
})

test('switched off, it is still off when the reader comes back', async ({ page }) => {
  await page.goto(`${three}/differences`)
  await follow(switchOf(page), three)
  await follow(mainMenu(page).getByRole('link', { name: 'Roles' }), '/roles')
  await page.goBack()
  await expect(page).toHaveURL(three)
  await expect(switchOf(page)).not.toHaveAttribute('aria-current')
  await expect(shown(page).first()).toBeVisible()
})

test('without script it is an address, a link to it and away, and goes along when roles change', async ({
  unscripted: page,
}) => {
  await page.goto(`${three}/differences`)
  await expect(shown(page)).toHaveCount(0)
  await expect(page.getByText(/\d+ rows hidden: the same, or nearly so/)).toBeVisible()
  await follow(switchOf(page), three)
  await expect(shown(page).first()).toBeVisible()
  await follow(switchOf(page), `${three}/differences`)
  await expect(shown(page)).toHaveCount(0)
  const moved = `${compare(performance, backend, sre)}/differences#at-${backend}`
  await page.getByRole('button', { name: 'Add a role' }).click()
  await follow(page.getByRole('link', { name: 'Move Backend earlier' }), moved)
  await expect(shown(page)).toHaveCount(0)
})

test.describe('one role on a narrow screen', () => {
  test.use(phone)

  test('the switch shows one role, then all again, and the address follows', async ({ page }) => {
    await page.goto(three)
    const entries = await page.evaluate(() => window.history.length)
    const counts = [await column(page, 1).count(), await column(page, 2).count(), await column(page, 3).count()]
    expect(Math.min(...counts)).toBeGreaterThan(12)

    await follow(show(page, 'SRE'), `${three}?only=${sre}`)
    await expect(show(page, 'SRE')).toHaveAttribute('aria-current', 'true')
    await expect(show(page, 'all roles')).not.toHaveAttribute('aria-current')
    await expect(column(page, 1)).toHaveCount(0)
    await expect(column(page, 2)).toHaveCount(counts[1] ?? 0)
    await expect(column(page, 3)).toHaveCount(0)

    await follow(show(page, 'all roles'), three)
    await expect(column(page, 1)).toHaveCount(counts[0] ?? 0)
    await expect(column(page, 3)).toHaveCount(counts[2] ?? 0)
    expect(await page.evaluate(() => window.history.length)).toBe(entries)
  })

  test('without script the address alone shows one role, and links lead to the others', async ({
    unscripted: page,
  }) => {
    await page.goto(`${three}?only=${backend}`)
    await expect(column(page, 3).first()).toBeVisible()
    await expect(column(page, 1)).toHaveCount(0)
    await expect(column(page, 2)).toHaveCount(0)
    await follow(show(page, 'SRE'), `${three}?only=${sre}`)
    await expect(column(page, 2).first()).toBeVisible()
    await expect(column(page, 3)).toHaveCount(0)
    await follow(show(page, 'all roles'), three)
    await expect(column(page, 1).first()).toBeVisible()
  })
})

test('on a wide screen every role is shown, whatever the address says', async ({ page }) => {
  await page.goto(`${three}?only=${backend}`)
  await expect(column(page, 1).first()).toBeVisible()
  await expect(column(page, 2).first()).toBeVisible()
})
