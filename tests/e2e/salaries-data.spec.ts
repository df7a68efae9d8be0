/** What the explorer fetches and when: one source at first, the others as they are asked for, none ever shown as another. */
import { brotliCompressSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { choice, facts, head, said } from './explorer'
import { expect, test } from './fixtures'

/** The files of data that a page fetches, without their versions, in order. */
function dataOf(page: Page): string[] {
  const files: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (/^\/salaries\/.*\.json$/.test(pathname)) files.push(pathname)
  })
  return files
}
const quiet = (page: Page) => page.waitForLoadState('networkidle')
const next = 'postings-aijobs'

test('once someone is there the page fetches what it shows, in at most 30 KiB, then the other sources', async ({
  page,
  request,
}) => {
  const fetched = dataOf(page)
  await page.goto('/salaries')
  await quiet(page)
  expect(fetched).toEqual([])
  await page.mouse.move(400, 400)
  await expect.poll(() => fetched.length).toBeGreaterThan(1)
  const first = fetched.slice(0, 2)
  expect(first).toContain('/salaries/facts.json')
  const sizes = await Promise.all(
    first.map(async (path) => {
      const response = await request.get(path)
      expect(response.headers()['cache-control']).toContain('immutable')
      return brotliCompressSync(await response.body()).length
    }),
  )
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(30 * 1024)
  await expect.poll(() => fetched.length).toBeGreaterThan(2)
  await quiet(page)
  expect(new Set(fetched).size).toBe(fetched.length)
})

test('a source that has come answers from what is here', async ({ page }) => {
  const fetched = dataOf(page)
  await page.goto('/salaries')
  await page.mouse.move(400, 400)
  await expect.poll(() => fetched).toContain(`/salaries/cells/${next}.json`)
  await quiet(page)
  await choice(page, 'Level').selectOption('senior')
  // Other single ranges than came with the page are fetched once.
  await expect.poll(() => fetched).toContain('/salaries/ranges/postings/site-reliability-engineer.json')
  await quiet(page)
  const before = fetched.length
  await choice(page, 'Source').selectOption(next)
  await expect(head(page)).toContainText('Middles of advertised base-pay ranges')
  await expect(page.locator('.explorer-coming')).toHaveCount(0)
  expect(fetched).toHaveLength(before)
})

test('while a source comes its room is kept and nothing of the last one can be read', async ({ page }) => {
  let give = () => {}
  const asked = new Promise<void>((resolve) => {
    give = resolve
  })
  await page.route(`**/salaries/cells/${next}.json*`, async (route) => {
    await asked
    await route.continue()
  })
  await page.goto('/salaries')
  await quiet(page)
  const before = await said(page)
  const height = await page.locator('.explorer').evaluate(({ clientHeight }) => clientHeight)
  await choice(page, 'Source').selectOption(next)
  await expect(page.locator('.explorer-coming')).toHaveText(/^Loading .*aijobs/)
  await expect(facts(page).first()).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0)
  expect(await page.locator('.explorer').evaluate(({ clientHeight }) => clientHeight)).toBe(height)
  // From here on: the controls have moved with the choice itself.
  await page.evaluate(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) shifts.push(entry.value)
    }).observe({ type: 'layout-shift' })
  })
  // Longer than a shift is forgiven for after someone’s choice.
  await page.waitForTimeout(700)
  give()
  await expect(head(page)).toContainText('Middles of advertised base-pay ranges')
  expect(await said(page)).not.toEqual(before)
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([])
})

test.describe('when a source cannot be fetched', () => {
  test.use({ allowStatus: [503] })
  test('the server answers instead', async ({ page }) => {
    await page.route(`**/salaries/cells/${next}.json*`, (route) => route.fulfill({ status: 503 }))
    await page.goto('/salaries')
    await choice(page, 'Source').selectOption(next)
    await expect(page).toHaveURL(`/salaries?source=${next}`)
    await expect(head(page)).toContainText('Middles of advertised base-pay ranges')
  })
})

test('there is a file for each source that has cells, and for nothing else', async ({ request }) => {
  expect((await request.get('/salaries/cells/filings.json')).status()).toBe(200)
  expect((await request.get('/salaries/cells/wizard.json')).status()).toBe(404)
})
