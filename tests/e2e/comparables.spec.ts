/** The single ranges behind a figure of posted pay: listed, sorted, searched, paged, taken along; with script and without. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { choice, typePlace } from './explorer'
import { expect, expectNoSidewaysScroll, expectPartAxeClean, phone, test, withAndWithoutScript } from './fixtures'
import { documentsOf, follow } from './parts'

const source = 'postings'
const senior = `/salaries?role=site-reliability-engineer&source=${source}&level=senior`
const part = (page: Page) => page.locator('#comparables')
const rows = (page: Page) => part(page).getByRole('rowgroup').nth(1).getByRole('row')
const column = (page: Page, name: string) => part(page).getByRole('columnheader', { name })
const head = (page: Page, name: string) => column(page, name).getByRole('link')
const find = (page: Page) => part(page).getByRole('searchbox')
const count = (page: Page) => part(page).getByRole('status')

/** The amounts of a column, in thousands. */
async function amounts(page: Page, column: 'low' | 'high'): Promise<number[]> {
  const texts = await part(page).locator(`tbody .range-${column}`).allTextContents()
  return texts.map((text) => Number(/^\$(\d+)k$/.exec(text)?.[1]))
}

/** How many ranges the finding counts. */
async function counted(page: Page): Promise<number> {
  const text = (await part(page).locator('.say').textContent()) ?? ''
  return Number(/^([\d,]+) ranges? from [\d,]+ employers?/.exec(text)?.[1]?.replace(',', ''))
}

withAndWithoutScript('the ranges behind a figure', (hasScript) => {
  test('stand below it, newest first, as many as its sample', async ({ page }) => {
    await page.goto(senior)
    const n = await counted(page)
    expect(n).toBeGreaterThan(20)
    await expect(page.locator('.pay-facts')).toContainText(`${n} posted ranges`)
    await expect(rows(page)).toHaveCount(20)
    await expect(column(page, 'Month')).toHaveAttribute('aria-sort', 'descending')
    await expect(count(page)).toHaveText(`1–20 of ${n}`)
  })

  test('are sorted by their heads, which say so, and the address follows', async ({ page }) => {
    await page.goto(senior)
    const documents = documentsOf(page)
    await follow(head(page, 'High'), /ranges_by=-high/)
    await expect(column(page, 'High')).toHaveAttribute('aria-sort', 'descending')
    await expect(part(page).locator('[aria-sort]')).toHaveCount(1)
    const falling = await amounts(page, 'high')
    expect(falling).toEqual(falling.toSorted((a, b) => b - a))
    await follow(head(page, 'High'), /ranges_by=high/)
    await expect(column(page, 'High')).toHaveAttribute('aria-sort', 'ascending')
    const rising = await amounts(page, 'high')
    expect(rising).toEqual(rising.toSorted((a, b) => a - b))
    expect(rising[0]).toBeLessThan(falling[0] ?? 0)
    expect(documents).toHaveLength(hasScript ? 0 : 2)
  })

  test('go on over pages, each range on one of them', async ({ page }) => {
    await page.goto(senior)
    const n = await counted(page)
    const all: string[] = []
    for (let from = 1; from <= n; from += 20) {
      await expect(count(page)).toHaveText(`${from}–${Math.min(from + 19, n)} of ${n}`)
      all.push(...(await rows(page).allTextContents()))
      if (from + 20 <= n)
        await follow(part(page).getByRole('link', { name: /^Next/ }), new RegExp(`ranges_from=${from + 20}`))
    }
    expect(all).toHaveLength(n)
    expect(new Set(all).size).toBe(n)
  })

  test('are found by their words', async ({ page }) => {
    await page.goto(senior)
    const n = await counted(page)
    await find(page).fill('anduril')
    if (!hasScript) await part(page).getByRole('button', { name: 'Find' }).click()
    await expect(count(page)).toHaveText(new RegExp(`^\\d+ of ${n} match “anduril”$`))
    await expect(page).toHaveURL(/ranges_find=anduril/)
    await expect(rows(page).filter({ hasNotText: /Anduril/i })).toHaveCount(0)
    await expect(rows(page).first()).toBeVisible()
    await follow(head(page, 'High'), /ranges_by=-high.*ranges_find=anduril/)
    await expect(count(page)).toContainText('match “anduril”')
  })

  test('of nothing found say so and lead back', async ({ page }) => {
    await page.goto(`${senior}&ranges_find=zyzzyva`)
    await expect(part(page)).toContainText('No employer, title or place here has “zyzzyva”.')
    await part(page).getByRole('link', { name: 'Show all' }).click()
    await expect(rows(page)).toHaveCount(20)
  })

  test('stand behind a hidden figure too', async ({ page }) => {
    await page.goto(`/salaries?role=database-engineer&source=${source}&level=staff`)
    await expect(page.locator('.pay-facts')).not.toContainText('$')
    await expect(part(page)).toContainText('each range is a public fact by itself')
    expect(await rows(page).count()).toBe(await counted(page))
  })

  test('are those of either role', async ({ page }) => {
    await page.goto(`${senior}&role=backend-engineer`)
    const first = await counted(page)
    await follow(part(page).getByRole('link', { name: /^Backend/ }), /ranges=backend-engineer/)
    await expect(part(page)).toContainText('What employers posted for senior backend engineers.')
    expect(await counted(page)).not.toBe(first)
    await expect(part(page).locator('.comparables-roles [aria-current]')).toHaveText(/^\s*Backend/)
  })

  test('of a source without any lead to one that has them', async ({ page }) => {
    await page.goto('/salaries?role=site-reliability-engineer&source=filings&level=senior')
    await expect(part(page)).toContainText('Visa filings have no posted ranges.')
    await part(page).getByRole('link').click()
    await expect(rows(page)).toHaveCount(20)
  })
})

test('follow the level and place that are chosen, from one file of the role', async ({ page }) => {
  const files: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.startsWith('/salaries/ranges/')) files.push(pathname)
  })
  await page.goto(senior)
  await page.waitForLoadState('networkidle')
  expect(files, 'nothing before the list is in view').toEqual([])
  await part(page).scrollIntoViewIfNeeded()
  await expect.poll(() => files).toEqual([`/salaries/ranges/${source}/site-reliability-engineer.json`])
  const all = await counted(page)
  await typePlace(page, 'remote')
  await expect(part(page)).toContainText('What employers posted for senior SREs who may work anywhere in the US.')
  expect(await counted(page)).toBeLessThan(all)
  await expect(rows(page).filter({ hasNotText: 'Remote (US)' })).toHaveCount(0)
  await choice(page, 'Level').selectOption('all')
  await expect(part(page)).toContainText('What employers posted for SREs who may work anywhere in the US.')
  expect(files).toHaveLength(1)
})

test('are sorted by the keyboard, the head keeping its focus', async ({ page }) => {
  await page.goto(senior)
  await head(page, 'Employer').focus()
  await page.keyboard.press('Enter')
  await expect(column(page, 'Employer')).toHaveAttribute('aria-sort', 'ascending')
  await expect(head(page, 'Employer')).toBeFocused()
})

test('are saved as a file of all that is found, and copied as a few lines', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${senior}&ranges_by=-low`)
  const n = await counted(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    part(page)
      .getByRole('link', { name: `CSV of these ${n} ranges` })
      .click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^rolescope-sre-senior-us-(?:[a-z-]+-)?ranges-\d{4}-\d\d-\d\d\.csv$/)
  const lines = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n')
  expect(lines).toHaveLength(n + 1)
  expect(lines[0]).toContain('employer,counted_as,title,role,level,place,')
  await part(page).getByRole('button', { name: 'Copy the 5 newest as text' }).click()
  await expect(part(page).getByRole('button', { name: 'Copied' })).toBeVisible()
  const copied = (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
  expect(copied).toHaveLength(7)
  expect(copied[0]).toMatch(
    /^Base pay posted for senior SREs: \d+ ranges from \d+ employers, .*The 5 newest, one per employer:$/,
  )
  expect(copied[1]).toMatch(/^- .+, .+, [A-Z][a-z]{2} \d{4}: \$[\d,]+–\$[\d,]+$/)
  expect(copied[6]).toMatch(/https?:\/\/.*\/salaries\?.*#comparables$/)
})

test('that cannot be fetched say so and lead to the server’s', async ({ page, context }) => {
  await context.route('**/salaries/ranges/**', (route) => route.abort('aborted'))
  await page.goto(senior)
  await head(page, 'Low').click()
  await expect(part(page)).toContainText('The ranges did not load.')
  await part(page).getByRole('button', { name: 'Load the page again' }).click()
  await expect(column(page, 'Low')).toHaveAttribute('aria-sort', 'descending')
})

test('a role page lists the newest, one an employer, and leads to all', async ({ page }) => {
  await page.goto('/roles/site-reliability-engineer#comparables')
  await expect(rows(page)).toHaveCount(5)
  const employers = await rows(page).locator('th').allTextContents()
  expect(new Set(employers).size).toBe(5)
  await part(page)
    .getByRole('link', { name: /^See all \d+/ })
    .click()
  await expect(page).toHaveURL(/\/salaries\?.*role=site-reliability-engineer.*#comparables$/)
  await expect(rows(page)).toHaveCount(20)
})

test('each range names a collection that the data page links to', async ({ page }) => {
  await page.goto(senior)
  const link = rows(page).first().getByRole('link')
  const [name, href] = [await link.textContent(), await link.getAttribute('href')]
  await page.goto(href ?? '')
  await expect(page.locator(':target')).toContainText(name ?? '')
  await expect(page.locator(':target').getByRole('link')).toHaveAttribute('href', `https://github.com/${name}`)
})

test('break no rule of accessibility', async ({ page }) => {
  await page.goto(senior)
  await expectPartAxeClean(page, '#comparables')
})

test.describe('on a phone', () => {
  test.use(phone)
  test('a range stands in lines, and nothing scrolls sideways', async ({ page }) => {
    await page.goto(senior)
    await expect(rows(page)).toHaveCount(20)
    const box = await rows(page).first().boundingBox()
    expect(box?.height).toBeGreaterThan(80)
    await expectNoSidewaysScroll(page)
  })
})

test('on paper the first stand as a table', async ({ page }) => {
  await page.goto(senior)
  await page.emulateMedia({ media: 'print' })
  await expect(rows(page)).toHaveCount(20)
  await expect(part(page).getByRole('searchbox')).toBeHidden()
  await expect(part(page).locator('.comparables-ways')).toBeHidden()
})
