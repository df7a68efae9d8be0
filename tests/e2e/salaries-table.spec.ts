/** The table of all cells: sorted, searched, its columns chosen, saved; with script and without. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { head } from './explorer'
import { expect, expectNoSidewaysScroll, expectPartAxeClean, phone, test } from './fixtures'
import { documentsOf, follow } from './parts'

const table = (page: Page) => page.getByRole('region', { name: 'Table of cells' })
const column = (page: Page, name: string) => table(page).getByRole('columnheader', { name, exact: true })
const rows = (page: Page) => table(page).getByRole('rowgroup').nth(1).getByRole('row')
const find = (page: Page) => page.getByRole('searchbox', { name: 'Find in the table' })
/** What the table says of itself once all its rows are there. */
const count = (page: Page) => page.locator('#cells').getByRole('status')

async function openTable(page: Page, path = '/salaries'): Promise<void> {
  await page.goto(path)
  await page.locator('#cells').scrollIntoViewIfNeeded()
  await expect(count(page)).toHaveText(/^[\d,]+ (of [\d,]+ )?cells/)
}

/** The medians of the rows in the page, in thousands; hidden rows have none. */
async function medians(page: Page): Promise<number[]> {
  const texts = await table(page).locator('tbody .cell-p50 b').allTextContents()
  return texts.map((text) => Number(/^\$(\d+)k$/.exec(text)?.[1]))
}

test('a head sorts by key, says how, keeps the focus, and the address follows', async ({ page }) => {
  await openTable(page)
  await expect(column(page, 'n')).toHaveAttribute('aria-sort', 'descending')
  const documents = documentsOf(page)
  const button = column(page, 'Median').getByRole('button')
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(column(page, 'Median')).toHaveAttribute('aria-sort', 'descending')
  await expect(table(page).locator('[aria-sort]')).toHaveCount(1)
  await expect(page).toHaveURL('/salaries?sort=-p50')
  await expect(button).toBeFocused()
  const falling = await medians(page)
  expect(falling.length).toBeGreaterThan(5)
  expect(falling).toEqual(falling.toSorted((a, b) => b - a))
  await page.keyboard.press('Enter')
  await expect(column(page, 'Median')).toHaveAttribute('aria-sort', 'ascending')
  await expect(page).toHaveURL('/salaries?sort=p50')
  const rising = await medians(page)
  expect(rising).toEqual(rising.toSorted((a, b) => a - b))
  expect(rising).not.toEqual(falling.toReversed())
  expect(documents).toEqual([])
})

test('words find rows, the address follows, and emptying the field brings all back', async ({ page }) => {
  await openTable(page)
  const all = (await count(page).textContent()) ?? ''
  await find(page).fill('sre california')
  await expect(count(page)).toHaveText(/^\d+ of [\d,]+ cells/)
  await expect(page).toHaveURL('/salaries?find=sre+california')
  await expect(rows(page).filter({ hasText: 'SRE' }).filter({ hasText: 'California' })).toHaveCount(
    Number.parseInt((await count(page).textContent()) ?? '', 10),
  )
  await expect(rows(page).filter({ hasNotText: 'California' })).toHaveCount(0)
  await find(page).fill('wizard')
  await expect(rows(page)).toHaveCount(0)
  await expect(count(page)).toContainText('0 of')
  await find(page).fill('')
  await expect(count(page)).toHaveText(all)
  await expect(page).toHaveURL('/salaries')
})

test('only the rows in sight are in the page, and scrolling brings the others', async ({ page }) => {
  await openTable(page)
  const total = Number(await table(page).getByRole('table').getAttribute('aria-rowcount'))
  expect(total).toBeGreaterThan(500)
  expect(await rows(page).count()).toBeLessThan(60)
  await table(page).focus()
  await page.keyboard.press('End')
  await expect(table(page).locator(`tr[aria-rowindex="${total}"]`)).toBeInViewport()
})

test('is clean under axe with all its rows', async ({ page }) => {
  await openTable(page, '/salaries?find=sre+california')
  await expectPartAxeClean(page, '#cells')
})

test('what is found is saved as CSV in its order; all cells are links', async ({ page }) => {
  await openTable(page, '/salaries?find=sre+california')
  const found = await rows(page).count()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV of these rows' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^rolescope-all-roles-.+filings-rows-\d{4}-\d\d-\d\d\.csv$/)
  const lines = readFileSync(await download.path(), 'utf8')
    .trim()
    .split(/\r?\n/)
  expect(lines[0]).toContain('role,level,place,year,n')
  expect(lines.slice(1)).toHaveLength(found)
  for (const line of lines.slice(1)) expect(line).toContain(',US-CA,')
  for (const name of ['CSV', 'JSON']) {
    const href = await page.locator('#cells').getByRole('link', { name, exact: true }).getAttribute('href')
    expect((await page.request.get(href ?? '')).status(), href ?? '').toBe(200)
  }
})

test('the occupation survey has no cells to list, and says why', async ({ page }) => {
  await page.goto('/salaries?source=occupation')
  await expect(page.locator('#cells')).toContainText('publishes percentiles, not observations')
  await expect(table(page)).toHaveCount(0)
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
  const button = page.getByRole('button', { name: 'Find', exact: true })
  await follow(button, '/salaries?level=senior&sort=-p50&find=sre+california')
  await expect(rows(page).filter({ hasNotText: 'California' })).toHaveCount(0)
  expect(await rows(page).count()).toBeGreaterThan(1)
  await expect(head(page)).toContainText('Senior, United States')
})

test.describe('on a phone', () => {
  test.use(phone)
  test('each row stands in two lines, and nothing sticks out', async ({ page }) => {
    await openTable(page)
    await expectNoSidewaysScroll(page)
    expect(await table(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true)
    await expect(page.getByRole('button', { name: 'Columns' })).toBeHidden()
  })
})
