/** Addresses that are mistyped, made up or broken: each is answered by a page under its policy, and nothing asked is lost. */
import { readdirSync } from 'node:fs'
import { backend, compare, pair, performance, three } from './addresses'
import { expect, test } from './fixtures'

const capital = (path: string) => path.replace(backend, 'Backend-Engineer').replace('-vs-', '-VS-')

for (const path of [
  '/no-such-page',
  '/roles/wizard',
  '/roles/performance-engineer/more',
  '/roles/%ff.json',
  `/roles/${backend}.json`,
  '/%ff',
  '/compare/%ff.csv',
  '/figures',
  '/salaries/nope.csv',
  '/favicon.ico',
  '/ICON.svg',
]) {
  test(`${path} is the page for a missing address`, async ({ request }) => {
    const response = await request.get(path)
    expect(response.status()).toBe(404)
    expect(response.headers()['content-security-policy']).toContain("script-src 'self' 'sha256-")
    expect(await response.text()).toContain('We can’t find that page.</h1>')
  })
}

test('what lies under /api is missing without a page', async ({ request }) => {
  expect((await request.get('/api')).status()).toBe(404)
})

test.describe('the page for a missing address that looks like a file', () => {
  test.use({ allowStatus: [404] })
  test('has its styles and scripts', async ({ page }) => {
    await page.goto('/compare/%ff.csv')
    await expect(page.getByRole('link', { name: 'Skip to the content' })).toHaveCSS('position', 'absolute')
    await page.getByRole('button', { name: 'Switch between light and dark' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  })
})

/** One address of each route that takes a name. */
const named: Readonly<Record<string, string>> = {
  '/data/proof/[file]': '/data/proof/losses.csv',
  '/figures/[kind]/[file]': '/figures/pay/all.svg',
  '/quote/jobs.csv': '/quote/jobs.csv?jobs=Senior SRE, Denver',
  '/quote/parts/[file]': '/quote/parts/basics.json',
  '/salaries/cells/[file]': '/salaries/cells/filings.json',
  '/salaries/ranges/[source]/[file]': '/salaries/ranges/postings/site-reliability-engineer.json',
  '/salaries/ranges.csv': '/salaries/ranges.csv?source=postings',
}
const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('/route.ts') && !path.startsWith('api/'))
  .map((path) => `/${path.replace('/route.ts', '')}`)
  .map((route) => named[route] ?? route)

for (const path of files) {
  test(`${path} is a file and never runs`, async ({ request }) => {
    const response = await request.get(path)
    expect(response.status()).toBe(200)
    expect(response.headers()['content-security-policy']).toMatch(/^default-src 'none'; style-src 'unsafe-inline';/)
  })
}

test('a role called as a file is, is said and left out', async ({ request }) => {
  for (const name of ['x.json', 'x.png', 'x.txt', 'x.csv', '%ff.csv']) {
    const response = await request.get(`/compare?roles=${performance},${backend},${name}`)
    expect(response.status(), name).toBe(200)
    expect((await response.text()).match(/role="status"[^>]*>[^<]*is not a role we know/g), name).toHaveLength(1)
  }
})

for (const [from, status, to] of [
  [capital(pair), 308, pair],
  [`${capital(pair)}/Differences?only=${backend}&x=1`, 308, `${pair}/differences?only=${backend}&x=1`],
  [`/compare?roles=${performance},BACKEND-engineer&only=${backend}`, 308, `${pair}?only=${backend}`],
  ['/quote?place=US-CO&date=2027-01-15', 308, '/quote?place=US-CO&asOf=2027-01-15'],
  ['/compare', 307, three],
  ['/compare?only=a%26b&only=%C3%A9&x', 307, `${three}?only=a%26b&only=%C3%A9&x=`],
  [`/live${three}?only=${backend}`, 308, `${three}?only=${backend}`],
] as const) {
  test(`${from} moves to ${to}`, async ({ request }) => {
    const response = await request.get(from, { maxRedirects: 0 })
    expect(response.status()).toBe(status)
    expect(response.headers().location).toBe(to)
  })
}

test('a comparison of no role prints neither what it compares nor where it is', async ({ page }) => {
  await page.goto(compare('nope'))
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/^Compared:|^This page:/)).toHaveCount(0)
})

test('no page names an address of its own, since the build was told none', async ({ request }) => {
  for (const path of ['/', pair, compare(backend, performance), '/roles', `/roles/${backend}`, '/salaries', '/data']) {
    const html = await (await request.get(path)).text()
    expect(html, path).not.toMatch(/rel="canonical"|property="og:(url|image)"|localhost/)
  }
})
