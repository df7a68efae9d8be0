/** Several jobs at once, and what goes along between pages. */
import { expect, expectPartAxeClean, phone, test } from './fixtures'

const lines = ['Senior SRE, Denver', 'staff data engineer remote', 'Accountant, Denver']
const address = `/quote/jobs?${new URLSearchParams({ jobs: lines.join('\n') })}`

test('a line in is a row out, without script', async ({ unscripted: page }) => {
  await page.goto('/quote/jobs')
  await page.getByRole('textbox', { name: /^One job per line/ }).fill(lines.join('\n'))
  await page.getByRole('button', { name: 'Get ranges' }).click()
  const rows = page.getByRole('table').getByRole('row')
  await expect(rows).toHaveCount(4)
  await expect(rows.nth(1)).toContainText('Denver, CO')
  await expect(rows.nth(2)).toContainText('Remote (US)')
  await expect(rows.nth(3)).toContainText('We don’t cover this role.')
  await page.getByRole('link', { name: /open the quote for Site Reliability Engineer/ }).click()
  await expect(page).toHaveURL(/\/quote\?role=site-reliability-engineer&level=senior&place=cbsa-19740/)
})

test('the rows are a file, which keeps a line that was not read', async ({ request }) => {
  const text = await (await request.get(address.replace('/quote/jobs', '/quote/jobs.csv'))).text()
  expect(text.trim().split('\r\n')).toHaveLength(4)
  expect(text).toContain('"Accountant, Denver"')
  expect((await request.get('/quote/jobs.csv')).status()).toBe(400)
})

test('the page is clean under axe, wide and narrow', async ({ page }) => {
  await page.goto(address)
  await expectPartAxeClean(page, 'main')
})

test.describe('on a phone', () => {
  test.use(phone)
  test('nothing is wider than the screen', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await page.goto(address)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
})

test('a quote that was looked at is listed in this browser, until it is cleared', async ({ page }) => {
  await page.goto('/quote?place=US-CO')
  // Nothing is kept of a page that nobody turned to.
  await page.mouse.move(400, 300)
  await page.mouse.wheel(0, 200)
  await page.keyboard.press('Tab')
  await expect
    .poll(() => page.evaluate(() => window.localStorage.getItem('rolescope.quotes') ?? ''), { timeout: 20_000 })
    .toContain('Colorado')
  await page.goto('/quote/jobs')
  await expect(page.getByRole('link', { name: /in Colorado$/ })).toBeVisible()
  await page.getByRole('button', { name: 'Clear them' }).click()
  await expect(page.getByRole('heading', { name: 'Your recent quotes' })).toHaveCount(0)
  expect(await page.evaluate(() => window.localStorage.getItem('rolescope.quotes'))).toBeNull()
})

for (const [where, name] of [
  ['/quote/jobs?jobs=SRE', 'Copy the table'],
  ['/compare', 'Copy link'],
  ['/quote?place=US-CO', /^Copy/],
] as const)
  test(`copying on ${where} moves no other button`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(where)
    const button = page.locator('[data-copy]:visible').filter({ hasText: name }).first()
    const others = () =>
      page.locator('button:visible, a.button:visible').evaluateAll((all) =>
        all.map((each) => {
          const { x, y, width, height } = each.getBoundingClientRect()
          return [x, y, width, height].map(Math.round).join()
        }),
      )
    await button.scrollIntoViewIfNeeded()
    await button.hover()
    const before = await others()
    await button.click()
    await expect(page.getByRole('button', { name: /^(Copied|Not copied)$/ })).toBeVisible()
    expect(await others()).toEqual(before)
  })

test('the menu takes role, level and place along', async ({ page }) => {
  await page.goto('/salaries?role=data-engineer&level=mid&place=US-WA')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Quote' }).click()
  await expect(page).toHaveURL(/\/quote\?role=data-engineer&level=mid&place=US-WA/)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Salaries' }).click()
  await expect(page).toHaveURL(/\/salaries\?role=data-engineer&level=mid&place=US-WA/)
  await expect(page.locator('.bridge-line')).toContainText('in the quote.')
})

test('every kept release answers on the page', async ({ request }) => {
  for (const version of ['2026.11.23-3', '2026.11.23-4', '2026.11.30'])
    expect(await (await request.get(`/quote?basis=filings&asOf=2026-11-30&version=${version}`)).text()).not.toContain(
      'No quotes are kept',
    )
})
