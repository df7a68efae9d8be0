/** The explorer's figures: the chart that is walked through, the counts and the working behind them, files and paper. */
import type { Page } from '@playwright/test'
import Papa from 'papaparse'
import { kinds, sre } from './addresses'
import { choice, facts, head } from './explorer'
import { expect, expectPartAxeClean, test } from './fixtures'
import { figure, panel } from './parts'

const chart = (page: Page) => page.locator('.chart-box')
const reading = (page: Page) => page.locator('.bin-reading')

/** How many observations the first role's fact states. */
async function sizeOf(page: Page): Promise<number> {
  return Number(/(\d+) (posted range|filing|advertised)/.exec((await facts(page).first().textContent()) ?? '')?.[1])
}

test('under the pointer the chart says what a step holds, and stays as it is drawn', async ({ page }) => {
  await page.goto('/salaries')
  const axis = () => chart(page).locator('.histogram text').allTextContents()
  const before = await axis()
  expect(before).toContain('5%')
  const sizeNow = async () => {
    const box = await chart(page).locator('.histogram').boundingBox()
    return [box?.width, box?.height]
  }
  const size = await sizeNow()
  // The first sign of a reader makes the chart alive.
  await page.mouse.move(5, 5)
  await page.waitForLoadState('networkidle')
  await chart(page)
    .locator('.chart-plot')
    .hover({ position: { x: 300, y: 150 } })
  await expect(reading(page)).toContainText(/\$\d+k to \$\d+k/)
  // The steps are drawn anew, over the very place of the drawing that came with the page.
  const steps = chart(page).locator('.recharts-surface')
  await expect(steps).toBeVisible()
  expect(await steps.boundingBox()).toEqual(await chart(page).locator('.histogram').boundingBox())
  expect(await axis()).toEqual(before)
  expect(await sizeNow()).toEqual(size)
  await expect(page.getByRole('button', { name: 'Read step by step' })).toBeVisible()
  await page.mouse.move(5, 5)
  await expect(reading(page)).toHaveCount(0)
})

test('by key the chart is read step by step, with a hint, and tells what it holds', async ({ page }) => {
  await page.goto('/salaries')
  const before = await chart(page).locator('.histogram text').allTextContents()
  await page.getByRole('button', { name: 'Read step by step' }).focus()
  await expect(chart(page)).toContainText('with ← and →')
  await page.keyboard.press('Enter')
  const slider = chart(page).getByRole('slider')
  await expect(slider).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(slider).toHaveAttribute('aria-valuetext', /^\$\d+k to \$\d+k\. SRE: \d+%.* Backend: \d+%/)
  await expect(reading(page)).toContainText(/SRE: \d+%, \d+ posted ranges?/)
  await expect(reading(page)).toContainText(/Backend: \d+%, \d+ posted ranges?/)
  const first = (await reading(page).textContent()) ?? ''
  await page.keyboard.press('ArrowRight')
  await expect(reading(page)).not.toHaveText(first)
  await page.keyboard.press('ArrowLeft')
  await expect(reading(page)).toHaveText(first)
  expect(await chart(page).locator('.histogram text').allTextContents()).toEqual(before)
  await expectPartAxeClean(page, '#distribution')
  await page.keyboard.press('Escape')
  await expect(reading(page)).toHaveCount(0)
})

test('the counts open beside the figures and sum to the sample', async ({ page }) => {
  await page.goto('/salaries')
  await page.getByText('Open the counts').click()
  const rows = page.getByRole('region', { name: 'Counts by wage' }).locator('tbody tr').filter({ hasText: 'SRE' })
  await expect(rows.first()).toBeVisible()
  // The finding comes first, the counts a moment after it.
  const missing = async () => {
    const counts = await rows.locator('td:last-child').allTextContents()
    return (await sizeOf(page)) - counts.reduce((sum, text) => sum + Number(text), 0)
  }
  await expect.poll(missing).toBe(0)
  const whole = await sizeOf(page)
  await choice(page, 'Level').selectOption('senior')
  await expect(head(page)).toContainText('Senior, ')
  await expect.poll(missing).toBe(0)
  expect(await sizeOf(page)).toBeLessThan(whole)
})

test('the file of the counts follows what is shown and sums to the sample', async ({ page, request }) => {
  await page.goto('/salaries?level=senior')
  const link = page.getByRole('link', { name: 'CSV of the counts behind these figures' })
  const response = await request.get((await link.getAttribute('href')) ?? '')
  expect(response.status()).toBe(200)
  expect(response.headers()['content-type']).toMatch(/^text\/csv/)
  expect(response.headers()['content-disposition']).toMatch(/filename="rolescope-.+-counts-\d{4}-\d\d-\d\d\.csv"/)
  const [head, ...rows] = (await response.text()).trim().split(/\r?\n/)
  expect(head).toBe('role,level,place,year,source,wage_usd,count,measures,months')
  const ours = rows.filter((row) => row.startsWith(`${sre},senior,US,`))
  expect(ours.reduce((sum, row) => sum + Number(row.split(',')[6]), 0)).toBe(await sizeOf(page))
})

test('a file is refused with every reason, and never breaks', async ({ request }) => {
  const response = await request.get('/salaries/counts.csv?level=wizard&role=x&offer=12o000')
  expect(response.status()).toBe(400)
  expect(response.headers()['content-type']).toMatch(/^text\/plain/)
  for (const part of ['“wizard” is not a level', '“x” is not a role we know', '“12o000” holds the letter “o”'])
    expect(await response.text()).toContain(part)
})

for (const [path, part] of [
  [kinds['pay of three roles'], '#distribution'],
  [kinds['thin pay'], '#distribution'],
  [kinds['pay of occupations'], '#distribution'],
  ['/salaries?level=senior', '.state-map'],
  [kinds['filed pay by state'], '.state-map'],
  [kinds['states in their shapes'], '.state-map'],
] as const) {
  test(`the pictures of ${part} at ${path} stand alone and say what the page says`, async ({ page, request }) => {
    await page.goto(path)
    const finding = await page.locator(part === '.state-map' ? '.state-map > .say' : 'h1').textContent()
    const fetched = async (format: string) => {
      const link = page.locator(part).getByRole('link', { name: new RegExp(`^${format} of this `) })
      const response = await request.get((await link.getAttribute('href')) ?? '')
      expect(response.status()).toBe(200)
      return response
    }
    const svg = await fetched('SVG')
    expect(svg.headers()['content-type']).toBe('image/svg+xml')
    const text = await svg.text()
    expect(text).not.toContain('var(')
    expect(/aria-label="([^"]*)"/.exec(text)?.[1]).toBe(finding)
    // Wherever the line is broken.
    expect(text.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')).toContain('Data version')
    const png = await fetched('PNG')
    expect(png.headers()['content-type']).toBe('image/png')
    // The width stands after the signature and the head of the first chunk.
    expect((await png.body()).readUInt32BE(16)).toBe(1200)
  })
}

test('the file of the map holds what its table holds, and of the rest the reason', async ({ page, request }) => {
  await page.goto(kinds['filed pay by state'])
  const shown = await page.locator('.state-map .twin tbody tr td:first-child').allTextContents()
  const link = page.getByRole('link', { name: /^CSV of this map: / })
  const response = await request.get((await link.getAttribute('href')) ?? '')
  expect(response.headers()['content-disposition']).toMatch(
    /^attachment; filename="rolescope-.+-states-filings-map-evidence-\d{4}-\d\d-\d\d\.csv"$/,
  )
  const { data } = Papa.parse<Record<string, string>>((await response.text()).trimEnd(), { header: true })
  expect(data.filter(({ p50_usd: median }) => median !== '').map(({ name }) => name)).toEqual(shown)
  const hidden = data.filter(({ p50_usd: median }) => median === '')
  expect(hidden.length).toBeGreaterThan(10)
  for (const { p25_usd: low, p75_usd: high, hidden: why } of hidden) {
    expect([low, high]).toEqual(['', ''])
    expect(why).toMatch(/no filing here|fewer than five/)
  }
})

test('what cannot be drawn is refused with why, and not offered', async ({ page, request }) => {
  const refused = async (path: string) => {
    const response = await request.get(path)
    expect(response.headers()['content-type']).toMatch(/^text\/plain/)
    return [response.status(), await response.text()]
  }
  const hidden = kinds['hidden pay']
  expect(await refused(hidden.replace('/salaries', '/salaries/distribution.png'))).toEqual([
    404,
    expect.stringContaining('Nothing to draw for Site Reliability Engineer: There is no filing here.'),
  ])
  for (const format of ['csv', 'svg', 'png'])
    expect(await refused(`/salaries/map.${format}?map=evidence&source=occupation`)).toEqual([
      404,
      expect.stringContaining('its pay has no map'),
    ])
  expect(await refused('/salaries/map.svg?level=wizard')).toEqual([400, expect.stringContaining('“wizard”')])
  await page.goto(hidden)
  await expect(page.locator('#distribution').getByRole('link', { name: /of this figure/ })).toHaveCount(0)
})

for (const [path, key, parts] of [
  ['/salaries', 'why=out-earns.sre.be', ['How often does a backend engineer out-earn an SRE?', 'Weak spot', 'Means']],
  ['/salaries?offer=150000', 'why=offer.sre', ['$150k', 'Below the offer', 'Weak spot']],
] as const) {
  test(`${path}#${key} opens the working and moves the focus into it; its rows are a file`, async ({ page }) => {
    await page.goto(`${path}#${key}`)
    const opened = panel(page, key)
    await expect(opened).toBeVisible()
    await expect(opened).toBeFocused()
    for (const part of parts) await expect(opened).toContainText(part)
    const rows = await opened.getByRole('link', { name: 'Open the rows' }).getAttribute('href')
    expect((await page.request.get(rows ?? '')).headers()['content-type']).toMatch(/^text\/csv/)
    await page.keyboard.press('Escape')
    await expect(figure(page, key)).toBeFocused()
  })
}

test('an open working is clean under axe', async ({ page }) => {
  await page.goto('/salaries#why=out-earns.sre.be')
  await expect(panel(page, 'why=out-earns.sre.be')).toBeFocused()
  await expectPartAxeClean(page, ':popover-open')
})

test('on paper there are the finding, its figures and its address, and nothing to press', async ({ page }) => {
  await page.goto('/salaries')
  await choice(page, 'Level').selectOption('senior')
  await expect(head(page)).toContainText('Senior, United States')
  await page.emulateMedia({ media: 'print' })
  await expect(
    page.locator('.explorer-controls, .chart-walk, .twin, .downloads, .map-switch').filter({ visible: true }),
  ).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(facts(page).first()).toBeVisible()
  await expect(page.locator('#distribution figure')).toBeVisible()
  await expect(page.getByText('This page: /salaries?level=senior')).toBeVisible()
})

test('without script nothing stands there that only works with it', async ({ unscripted: page }) => {
  await page.goto('/salaries')
  await expect(page.getByText('Open the counts')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Read step by step' })).toBeHidden()
})
