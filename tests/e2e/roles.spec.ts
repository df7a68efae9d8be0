/** All roles: posted pay on one axis with the choice to compare, and how alike every pair is. */
import type { Page } from '@playwright/test'
import { formatShareInterval } from '@/lib/words/format'
import { backend, compare, sre } from './addresses'
import { answerAbout, stated } from './api'
import { expect, expectNoSidewaysScroll, expectPartAxeClean, phone, test, withAndWithoutScript } from './fixtures'
import { cellsOf, follow, hrefsOf, mainMenu, twins } from './parts'

const index = (page: Page) => page.getByRole('table', { name: /^All roles/ })
const box = (page: Page, name: string) => page.getByRole('checkbox', { name: `Compare ${name}` })
const bar = (page: Page) => page.locator('.chosen')
const triangle = (page: Page) => page.locator('.triangle')

test('the finding is the headline, and the roles stand by their posted medians', async ({ page }) => {
  await page.goto('/roles')
  const medians = (await index(page).locator('.posted-median').allTextContents()).map((text) =>
    Number(text.slice(1, -1)),
  )
  expect(medians).toHaveLength(13)
  expect([...medians].sort((a, b) => b - a)).toEqual(medians)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `13 roles, one axis: posted medians run from $${medians.at(-1)}k to $${medians[0]}k.`,
  )
  await expect(index(page).getByRole('img')).toHaveCount(13)
  await expect(index(page).locator('.chip')).toHaveCount(1)
  await follow(index(page).getByRole('link', { name: 'Security Engineer' }), '/roles/security-engineer')
})

test('a row without P10 and P90 says why', async ({ page }) => {
  await page.goto('/roles')
  const row = index(page).getByRole('row').filter({ hasText: 'Performance Engineer' })
  await expect(row).toContainText(/\d+ posted ranges from \d employers: too few for P10 and P90\./)
  await expect(row.getByRole('img')).toHaveAccessibleName(/middle half \d+ to \d+ thousand dollars\.$/)
})

withAndWithoutScript('two roles', () => {
  test('are checked and compared', async ({ page }) => {
    await page.goto('/roles')
    await box(page, 'Site Reliability Engineer').check()
    await box(page, 'Backend Engineer').check()
    await bar(page)
      .getByRole('button', { name: /^Compare/ })
      .click()
    await expect(page).toHaveURL(compare(backend, sre))
  })
})

test('by keyboard: Space checks, the bar follows and names them, Clear unchecks all', async ({ page }) => {
  await page.goto('/roles')
  await box(page, 'Software Engineer').press('Space')
  await box(page, 'Site Reliability Engineer').press('Space')
  await expect(bar(page).getByRole('status')).toHaveText(/Software.*SRE/)
  await expect(bar(page)).toBeInViewport({ ratio: 1 })
  await bar(page).getByRole('button', { name: 'Clear' }).press('Enter')
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
  await box(page, 'Software Engineer').press('Space')
  await box(page, 'Backend Engineer').press('Space')
  await bar(page).getByRole('button', { name: 'Compare 2 roles' }).press('Enter')
  await expect(page).toHaveURL(compare('software-engineer', backend))
  await page.goBack()
  await expect(page).toHaveURL('/roles')
})

test('a wrong number is said in the bar, and nothing is lost', async ({ page }) => {
  await page.goto('/roles')
  await bar(page).getByRole('button').click()
  await expect(bar(page)).toContainText('Check two to five roles to compare them.')
  const all = page.getByRole('checkbox')
  for (const each of (await all.all()).slice(0, 6)) await each.check()
  await expect(bar(page)).toContainText('Five at most: uncheck one.')
  await bar(page)
    .getByRole('button', { name: /^Compare/ })
    .click()
  await expect(page).toHaveURL('/roles')
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(6)
  await all.first().uncheck()
  await expect(bar(page).getByRole('button', { name: 'Compare 5 roles' })).toBeVisible()
})

test('each pair stands once, and its cell leads to its comparison', async ({ page }) => {
  await page.goto('/roles')
  const hrefs = await hrefsOf(triangle(page).locator('td a'))
  const pairs = hrefs.map((href) => href.replace('/compare/', '').split('-vs-').sort().join())
  expect(new Set(pairs).size).toBe((13 * 12) / 2)
  expect(pairs).toHaveLength(78)
  await expect(page.locator('#grid > .say')).toHaveText(/famil(y|ies) stands? out: /)
  await triangle(page)
    .getByRole('link', { name: /^(SRE and DevOps|DevOps and SRE): / })
    .click()
  await expect(page).toHaveURL(
    /\/compare\/(site-reliability-engineer-vs-devops-engineer|devops-engineer-vs-site-reliability-engineer)$/,
  )
})

test('the values are the API’s', async ({ page, request }) => {
  const pairs = await answerAbout(request, [sre, 'platform-engineer', 'devops-engineer', 'frontend-engineer'])
  await page.goto('/roles')
  expect(pairs).toHaveLength(6)
  for (const { a, b, traits } of pairs) {
    const value = formatShareInterval(stated(traits.similarity))
    const names = `(${a.shortName} and ${b.shortName}|${b.shortName} and ${a.shortName})`
    await expect(triangle(page).getByRole('link', { name: new RegExp(`^${names}: ${value} alike$`) })).toHaveCount(1)
  }
})

test('the triangle is one tab stop, in which the arrows move', async ({ page }) => {
  await page.goto('/roles')
  const cells = triangle(page).locator('td a')
  await expect(triangle(page)).toHaveAttribute('role', 'grid')
  expect(await cells.evaluateAll((all) => all.filter((each) => (each as HTMLElement).tabIndex === 0).length)).toBe(1)
  await cells.first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  await expect(cells.nth(2)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator('.closest a').first()).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(cells.nth(2)).toBeFocused()
  const href = await cells.nth(2).getAttribute('href')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(href ?? '')
})

test('reached by the menu too, it is one tab stop', async ({ page }) => {
  await page.goto('/')
  await follow(mainMenu(page).getByRole('link', { name: 'Roles' }), '/roles')
  await expect(triangle(page)).toHaveAttribute('role', 'grid')
  await box(page, 'Software Engineer').check()
  await expect(bar(page).getByRole('status')).toContainText('Software')
})

test('the closest pairs are the most alike, first', async ({ page }) => {
  await page.goto('/roles')
  await expect(page.locator('.closest li')).toHaveCount(5)
  const values = await page.locator('.closest b').allTextContents()
  expect(Math.max(...values.map((text) => Number.parseInt(text, 10)))).toBe(Number.parseInt(values[0] ?? '', 10))
})

test('the table twin holds every pair once', async ({ page }) => {
  await page.goto('/roles')
  const twin = twins(page.locator('#grid'))
  await twin.locator('summary').click()
  const rows = await cellsOf(twin.locator('tbody tr'))
  expect(rows).toHaveLength((13 * 12) / 2)
  expect(new Set(rows.map(([a, b]) => `${a} ${b}`)).size).toBe(78)
})

withAndWithoutScript('on a phone', (hasScript) => {
  test.use(phone)
  test('cells carry color alone, and stay links with names, large enough to tap', async ({ page }) => {
    await page.goto('/roles')
    const cells = triangle(page).locator('td a')
    const sizes = await cells.evaluateAll((all) =>
      all.map((each) => {
        const { width, height } = each.getBoundingClientRect()
        return Math.min(width, height)
      }),
    )
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24)
    await expect(cells.first()).toHaveAccessibleName(/^\S.* and .*: \d+(–\d+)?% alike$/)
    await expectNoSidewaysScroll(page)
    await box(page, 'Backend Engineer').check()
    await box(page, 'Frontend Engineer').check()
    if (hasScript) await expect(bar(page)).toBeInViewport({ ratio: 1 })
    await bar(page)
      .getByRole('button', { name: /^Compare/ })
      .tap()
    await expect(page).toHaveURL(compare(backend, 'frontend-engineer'))
  })

  test('under 360 px the triangle is a list of the pairs', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await page.goto('/roles')
    await expectNoSidewaysScroll(page)
    const cells = triangle(page).locator('td a')
    const heights = await cells.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height))
    expect(heights).toHaveLength(78)
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
  })
})

test('the page breaks no rule of accessibility, with roles chosen', async ({ page }) => {
  await page.goto('/roles')
  await box(page, 'Backend Engineer').check()
  await box(page, 'Data Engineer').check()
  await expectPartAxeClean(page, 'main')
})
