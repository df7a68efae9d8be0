/** The table of all cells: sorted, searched, its columns chosen, saved; with script and without. */
import type { Page } from '@playwright/test'
import { head } from './explorer'
import { expect, expectNoSidewaysScroll, expectPartAxeClean, phone, test, withAndWithoutScript } from './fixtures'
import { documentsOf, follow } from './parts'

const table = (page: Page) => page.getByRole('region', { name: 'Rows of the table' })
const column = (page: Page, name: string) => table(page).getByRole('columnheader', { name, exact: true })
const rows = (page: Page) => table(page).getByRole('rowgroup').nth(1).getByRole('row')
const find = (page: Page) => page.getByRole('searchbox', { name: 'Find in the table' })
/** What the table says of itself. */
const count = (page: Page) => page.locator('#cells').getByRole('status')
const inTable = (page: Page, name: string | RegExp) => page.locator('#cells').getByRole('link', { name })

/** The medians of the rows in the page, in thousands; hidden rows have none. */
async function medians(page: Page): Promise<number[]> {
  const texts = await table(page).locator('tbody .cell-p50 b').allTextContents()
  return texts.map((text) => Number(/^\$(\d+)k$/.exec(text)?.[1]))
}

test('a head sorts by key, says how, keeps the focus and what is chosen, and the address follows', async ({ page }) => {
  await page.goto('/salaries')
  await expect(column(page, 'n')).toHaveAttribute('aria-sort', 'descending')
  const documents = documentsOf(page)
  const before = await count(page).textContent()
  const link = column(page, 'Median').getByRole('link')
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(column(page, 'Median')).toHaveAttribute('aria-sort', 'descending')
  await expect(table(page).locator('[aria-sort]')).toHaveCount(1)
  await expect(page).toHaveURL('/salaries?sort=-p50')
  await expect(link).toBeFocused()
  await expect(count(page)).toHaveText(before ?? '')
  await expect(rows(page).filter({ hasNotText: /SRE|Backend/ })).toHaveCount(0)
  const falling = await medians(page)
  expect(falling.length).toBeGreaterThan(5)
  expect(falling).toEqual(falling.toSorted((a, b) => b - a))
  await page.keyboard.press('Enter')
  await expect(column(page, 'Median')).toHaveAttribute('aria-sort', 'ascending')
  await expect(page).toHaveURL('/salaries?sort=p50')
  const rising = await medians(page)
  expect(rising).toEqual(rising.toSorted((a, b) => a - b))
  expect(documents).toEqual([])
})

test('words find rows as they are typed, among what is chosen; going back undoes them all', async ({ page }) => {
  await page.goto('/salaries')
  const all = (await count(page).textContent()) ?? ''
  await find(page).pressSequentially('california', { delay: 60 })
  await expect(count(page)).toHaveText(/^2 rows with “california”/)
  await expect(rows(page)).toHaveCount(2)
  await expect(page).toHaveURL('/salaries?find=california')
  await page.goBack()
  await expect(page).toHaveURL('/salaries')
  await expect(count(page)).toHaveText(all)
  await expect(find(page)).toHaveValue('')
})

withAndWithoutScript('where no row is found', (hasScript) => {
  // No filing names a metropolitan area.
  const filings = '/salaries?source=filings'
  test('the reason stands there with the ways out', async ({ page }) => {
    await page.goto(`${filings}&find=zzzz`)
    await expect(page.locator('.cells-none')).toContainText(
      'matches “zzzz” for SREs and backend engineers, all levels. Rows are found by',
    )
    await follow(inTable(page, 'Clear “zzzz”'), filings)
    await expect(rows(page)).toHaveCount(20)
    if (hasScript) await find(page).fill('austin')
    else await page.goto(`${filings}&find=austin`)
    await expect(page.locator('.cells-none')).toContainText('not a metro area such as Austin')
    await follow(inTable(page, 'Show Texas'), `${filings}&find=texas`)
    await expect(rows(page).filter({ hasText: 'Texas' })).toHaveCount(2)
  })
})

withAndWithoutScript('the rows', (hasScript) => {
  test('in view are as many as is said; the next, many and all are links away', async ({ page }) => {
    await page.goto('/salaries')
    await expect(rows(page)).toHaveCount(20)
    const total = Number(/of (\d+)/.exec((await count(page).textContent()) ?? '')?.[1])
    // Nothing is hidden in a part that scrolls.
    expect(await table(page).evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBeLessThan(2)
    await follow(inTable(page, 'Next 20'), '/salaries?from=21')
    await expect(rows(page).first()).toHaveAttribute('aria-rowindex', '22')
    await follow(inTable(page, `Show all ${total}`), '/salaries?most=100')
    await expect(rows(page)).toHaveCount(total)
    await follow(inTable(page, /^All [\d,]+ rows$/), '/salaries?rows=all&most=100')
    await expect(rows(page)).toHaveCount(100)
    await expect(
      rows(page)
        .filter({ hasNotText: /SRE|Backend/ })
        .first(),
    ).toBeVisible()
  })

  test('are saved as CSV in their order, all of them', async ({ page, request }) => {
    await page.goto('/salaries?sort=-p50')
    const [first] = await rows(page).first().getByRole('link').allTextContents()
    const link = inTable(page, /^CSV of these/)
    const total = Number(/(\d+)/.exec((await link.textContent()) ?? '')?.[1])
    const response = await request.get((await link.getAttribute('href')) ?? '')
    expect(response.headers()['content-type']).toMatch(/^text\/csv/)
    const lines = (await response.text()).trim().split(/\r?\n/)
    expect(lines[0]).toContain('role,level,place,year,n')
    expect(lines.slice(1)).toHaveLength(total)
    expect(total).toBeGreaterThan(20)
    expect(lines[1]).toContain(first === 'SRE' ? 'site-reliability-engineer' : 'backend-engineer')
    for (const line of lines.slice(1)) expect(line).toMatch(/,(site-reliability|backend)-engineer,all,/)
  })

  test('have the columns chosen', async ({ page }) => {
    await page.goto('/salaries')
    const button = page.getByRole('button', { name: 'Columns' })
    // With room below it: of a panel above it the first boxes lie where Playwright scrolls once more, and then clicks beside them.
    await button.evaluate((element) => element.scrollIntoView({ block: 'start' }))
    await button.click()
    const form = page.getByRole('form', { name: 'Columns of the table' })
    await form.getByLabel('P90').check()
    await form.getByLabel('Level').uncheck()
    if (!hasScript) await form.getByRole('button', { name: 'Show these' }).click()
    await expect(column(page, 'P90')).toBeVisible()
    await expect(column(page, 'Level')).toHaveCount(0)
    await expect(page).toHaveURL(/column=p90/)
  })
})

test('a row that is chosen shows its figure, which has the focus and is told', async ({ page }) => {
  await page.goto('/salaries')
  const link = table(page).getByRole('link', { name: 'SRE, All levels, California, All years' })
  await link.scrollIntoViewIfNeeded()
  // Anywhere on the row.
  await rows(page)
    .filter({ hasText: 'California' })
    .filter({ hasText: 'SRE' })
    .locator('.cell-half')
    .click({ force: true })
  await expect(page).toHaveURL('/salaries?place=US-CA')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
  await expect(head(page)).toContainText('All levels, California')
  await expect(
    page.getByRole('status').filter({ hasText: (await page.getByRole('heading', { level: 1 }).textContent()) ?? '' }),
  ).toHaveCount(1)
  await page.goBack()
  await expect(link).toBeInViewport()
})

test('is clean under axe with all its rows, and with none', async ({ page }) => {
  await page.goto('/salaries?rows=all')
  await expectPartAxeClean(page, '#cells')
  await page.goto('/salaries?find=zzzz')
  await expectPartAxeClean(page, '#cells')
})

test('everything from a source is a link', async ({ page }) => {
  await page.goto('/salaries')
  for (const name of ['CSV', 'JSON']) {
    const href = await page.locator('.cells-all').getByRole('link', { name }).getAttribute('href')
    expect((await page.request.get(href ?? '')).status(), href ?? '').toBe(200)
  }
})

test('the occupation survey has no rows to list, and says why', async ({ page, request }) => {
  await page.goto('/salaries?source=occupation')
  await expect(page.locator('#cells')).toContainText('publishes percentiles, not observations')
  await expect(table(page)).toHaveCount(0)
  expect((await request.get('/salaries/rows.csv?source=occupation')).status()).toBe(404)
})

test('without script heads sort by links, and the form finds rows; each keeps the rest of the address', async ({
  unscripted: page,
}) => {
  await page.goto('/salaries?level=senior')
  await follow(column(page, 'Median').getByRole('link'), '/salaries?level=senior&sort=-p50')
  await expect(column(page, 'Median')).toHaveAttribute('aria-sort', 'descending')
  const falling = await medians(page)
  expect(falling).toEqual(falling.toSorted((a, b) => b - a))
  await find(page).fill('sre california')
  const button = page.locator('#cells').getByRole('button', { name: 'Find', exact: true })
  await follow(button, '/salaries?level=senior&sort=-p50&find=sre+california')
  await expect(rows(page).filter({ hasText: 'California' })).toHaveCount(1)
  await expect(head(page)).toContainText('Senior, United States')
})

test.describe('on a phone', () => {
  test.use(phone)
  test('each row stands in two lines, none is cut, and nothing sticks out', async ({ page }) => {
    await page.goto('/salaries?rows=all')
    await expectNoSidewaysScroll(page)
    expect(await table(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true)
    await expect(rows(page)).toHaveCount(20)
    await expect(page.getByRole('button', { name: 'Columns' })).toBeHidden()
  })
})
