/** The downloads of every figure: a table, a drawing, a picture. */
import Papa from 'papaparse'
import { compare, five, kinds, pair, performance, three } from './addresses'
import { expect, test } from './fixtures'
import { hrefsOf } from './parts'

const pages = [
  pair,
  three,
  five,
  compare('devops-engineer', 'data-engineer'),
  '/roles',
  `/roles/${performance}`,
  kinds['a role with little said'],
  '/data',
]

for (const path of pages) {
  test(`every download of ${path} answers with what it says it is`, async ({ page, request }) => {
    await page.goto(path)
    const asked = new Set(await hrefsOf(page.locator('a[href^="/figures/"]')))
    expect(asked.size).toBeGreaterThan(0)
    const svgs: string[] = []
    for (const href of asked) {
      const response = await request.get(href)
      expect(response.status(), href).toBe(200)
      const [type, body] = [response.headers()['content-type'], await response.body()]
      if (href.endsWith('.csv')) {
        expect(type).toBe('text/csv; charset=utf-8; header=present')
        expect(response.headers()['content-disposition']).toMatch(/^attachment; filename="rolescope-[\w-]+\.csv"$/)
        expect(faultsOfCsv(body.toString('utf8')), href).toEqual([])
      } else if (href.endsWith('.png')) {
        expect(type).toBe('image/png')
        expect(sizeOfPng(body)?.width, href).toBeGreaterThanOrEqual(1200)
        expect(sizeOfPng(body)?.height, href).toBeGreaterThan(300)
      } else {
        expect(type).toBe('image/svg+xml')
        svgs.push(body.toString('utf8'))
      }
    }
    expect(await page.evaluate(faultsOfSvgs, svgs)).toEqual([])
  })
}

/** The size a PNG says it has; null when it does not begin as a PNG does. */
function sizeOfPng(body: Buffer): { width: number; height: number } | null {
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  if (!body.subarray(0, 8).equals(signature) || body.subarray(12, 16).toString('latin1') !== 'IHDR') return null
  return { width: body.readUInt32BE(16), height: body.readUInt32BE(20) }
}

function faultsOfCsv(text: string): string[] {
  const { data, errors } = Papa.parse<string[]>(text.trimEnd())
  const [header = [], ...rows] = data
  return [
    ...errors.map(({ message }) => message),
    ...(rows.length === 0 ? ['no rows'] : []),
    ...(new Set(header).size === header.length ? [] : ['a column twice']),
    ...rows.filter((row) => row.length !== header.length).map((row) => `${row.length} fields: ${row.join()}`),
    ...(text.endsWith('\r\n') ? [] : ['no CRLF at the end']),
  ]
}

function faultsOfSvgs(texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
    const fault = parsed.querySelector('parsererror')?.textContent
    const root = parsed.documentElement
    const foreign = [...parsed.querySelectorAll('script, foreignObject, [href^="http"]')].map(
      ({ outerHTML }) => outerHTML,
    )
    const variables = text.match(/var\([^)]*\)/g) ?? []
    return [
      ...(fault ? [fault] : []),
      ...(root.localName === 'svg' && Number(root.getAttribute('width')) >= 1200
        ? []
        : [`a root of ${root.outerHTML.slice(0, 80)}`]),
      ...(root.textContent?.includes('Source') ? [] : ['no source']),
      ...foreign,
      ...variables,
    ]
  })
}

test('a drawing and a picture open in the browser', async ({ page }) => {
  await page.goto(three)
  for (const format of ['SVG', 'PNG']) {
    await page.locator('#pay').getByRole('link', { name: format }).click()
    await expect(page).toHaveURL(new RegExp(`/figures/pay/.*\\.${format.toLowerCase()}$`))
    await page.goBack()
  }
})

test('the table of a figure holds the figures that its twin on the page holds', async ({ page, request }) => {
  await page.goto(three)
  const twin = await page
    .locator('#pay details:not(:has(details))')
    .filter({ hasText: 'Read this chart as a table' })
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) =>
        [...row.querySelectorAll('td.number')].map(({ textContent }) => (textContent ?? '').replaceAll(',', '')),
      ),
    )
  const csv = await (await request.get(`/figures/pay/${three.slice(9)}.csv`)).text()
  const { data: all } = Papa.parse<Record<string, string>>(csv.trimEnd(), { header: true })
  // What was measured has a table of its own.
  const data = all.filter((row) => row.source === 'guide')
  expect(data.length).toBeGreaterThan(2)
  expect(data.map((row) => [row.low_usd, row.high_usd])).toEqual(twin)
})

const missing = [
  '/figures/pay/wizard.csv',
  '/figures/nothing/all.csv',
  `/figures/pay/${performance}.gif`,
  `/figures/pay/${performance}-vs-${performance}.csv`,
  `/figures/pairs/${performance}.svg`,
  `/figures/nearest/${three.slice(9)}.png`,
  '/figures/week/data-engineer.svg',
  '/figures/pay/..%2f..%2fpackage.csv',
] as const

for (const path of missing) {
  test(`${path} is refused in words`, async ({ request }) => {
    const response = await request.get(path)
    expect(response.status()).toBe(404)
    expect((await response.text()).length).toBeGreaterThan(10)
  })
}
