/** The answer of the explorer before its code is there: read as it was sent, made alive by the first sign of a reader, no act lost. */
import { brotliCompressSync } from 'node:zlib'
import type { Page, Response } from '@playwright/test'
import { choice, head, said } from './explorer'
import { expect, test } from './fixtures'

/** Holds back every script that is asked for from now on. */
async function holdScripts(page: Page): Promise<() => void> {
  let give = () => {}
  const given = new Promise<void>((resolve) => {
    give = resolve
  })
  await page.route('**/_next/**/*.js*', async (route) => {
    await given
    await route.continue()
  })
  return give
}
/** Marks the page, which is lost when another is loaded. */
const mark = (page: Page) => page.evaluate(() => void Object.assign(window, { marked: true }))
const isSame = (page: Page) => page.evaluate(() => 'marked' in window)
const finder = (page: Page) => page.getByRole('searchbox', { name: 'Find in the table' })

test('before anyone does something at most 141 KiB of script come; then what makes the answer alive, which changes nothing', async ({
  page,
}) => {
  const scripts: Response[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response)
  })
  await page.goto('/salaries')
  await page.waitForLoadState('networkidle')
  const bodies = await Promise.all(scripts.map((script) => script.body()))
  // A quarter more than a page with one button needs.
  expect(bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0)).toBeLessThanOrEqual(141 * 1024)
  const before = [scripts.length, await said(page)] as const
  await page.mouse.move(400, 400)
  await expect.poll(() => scripts.length).toBeGreaterThan(before[0])
  await page.waitForLoadState('networkidle')
  expect(await said(page)).toEqual(before[1])
})

test('a link that is followed before the answer is alive is answered in place', async ({ page }) => {
  await page.goto('/salaries?source=filings')
  await mark(page)
  const give = await holdScripts(page)
  await page.getByRole('link', { name: /^All [\d,]+ rows$/ }).click()
  await expect(page).toHaveURL('/salaries?source=filings')
  give()
  await expect(page).toHaveURL('/salaries?source=filings&rows=all')
  expect(await isSame(page)).toBe(true)
})

test('the keys choose before the answer is alive', async ({ page }) => {
  await page.goto('/salaries?source=filings')
  await mark(page)
  const give = await holdScripts(page)
  await page.getByRole('link', { name: /^All [\d,]+ rows$/ }).press('Enter')
  await choice(page, 'Level').selectOption('senior')
  await expect(choice(page, 'Level')).toHaveValue('senior')
  give()
  await expect(head(page)).toContainText('Senior, United States')
  await expect(page).toHaveURL('/salaries?source=filings&level=senior&rows=all')
  expect(await isSame(page)).toBe(true)
})

test('what is typed before the answer is alive is found once it is', async ({ page }) => {
  await page.goto('/salaries?source=filings')
  await mark(page)
  const give = await holdScripts(page)
  await finder(page).fill('texas')
  give()
  await expect(page).toHaveURL('/salaries?source=filings&find=texas')
  await expect(finder(page)).toHaveValue('texas')
  expect(await isSame(page)).toBe(true)
})

test('what is ticked before the answer is alive is ticked at once, and shown once it is', async ({ page }) => {
  await page.goto('/salaries?source=filings')
  await mark(page)
  const give = await holdScripts(page)
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('form', { name: 'Columns of the table' }).getByLabel('P90').check()
  give()
  await expect(page).toHaveURL(/column=p90/)
  await expect(page.getByRole('columnheader', { name: 'P90' })).toBeVisible()
  await expect(page.getByRole('form', { name: 'Columns of the table' }).getByLabel('P90')).toBeChecked()
  expect(await isSame(page)).toBe(true)
})

test('the counts that are opened before the answer is alive are written out once it is', async ({ page }) => {
  await page.goto('/salaries?source=filings')
  const give = await holdScripts(page)
  await page.getByText('Open the counts').click()
  give()
  await expect(page.getByRole('region', { name: 'Counts by wage' }).locator('tbody tr').first()).toBeVisible()
})

test.describe('where what makes it alive does not come', () => {
  test.use({ allowStatus: [503] })
  test('a link leads to the server’s answer', async ({ page }) => {
    await page.goto('/salaries?source=filings')
    await page.route('**/_next/**/*.js*', (route) => route.fulfill({ status: 503 }))
    await page.getByRole('link', { name: /^All [\d,]+ rows$/ }).click()
    await page.unroute('**/_next/**/*.js*')
    await expect(page).toHaveURL('/salaries?source=filings&rows=all')
  })
})
