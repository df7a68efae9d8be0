/** Addresses that are mistyped, made up or broken: each is answered by a page under its policy, and nothing asked is lost. */
import { readdirSync } from 'node:fs'
import { backend, compare, pair, performance, three } from './addresses'
import { expect, test } from './fixtures'

const capital = (path: string) => path.replace(backend, 'Backend-Engineer').replace('-vs-', '-VS-')

test.describe('what is nowhere', () => {
  test.use({ allowStatus: [404] })

  for (const path of [
    '/compare/%ff',
    '/compare/%ff.csv',
    '/figures/pay/%ff.csv',
    '/figures/%ff/x.csv',
    '/figures/nope.csv',
    '/roles/%ff.json',
    `/roles/${backend}.json`,
    '/salaries/%ff',
    '/salaries/nope.csv',
    '/nope.txt',
    '/robots.txt',
    '/favicon.ico',
    '/ICON.svg',
  ]) {
    test(`${path} is the page for a missing address, with its styles and scripts`, async ({ page }) => {
      const response = await page.goto(path)
      expect(response?.status()).toBe(404)
      expect(response?.headers()['content-security-policy']).toContain("script-src 'self' 'sha256-")
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address.')
      await expect(page.locator('.skip')).toHaveCSS('position', 'absolute')
    })
  }
})

/** One address of each route that takes a name. */
const named: Readonly<Record<string, string>> = {
  '/data/proof/[file]': '/data/proof/losses.csv',
  '/figures/[kind]/[file]': '/figures/pay/all.svg',
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

for (const name of ['x.json', 'x.png', 'x.txt', 'x.csv', '%ff.csv']) {
  test(`a role called ${name} is said and left out`, async ({ page }) => {
    const response = await page.goto(`/compare?roles=${performance},${backend},${name}`)
    expect(response?.status()).toBe(200)
    await expect(page.getByRole('status').filter({ hasText: 'is not a role we know' })).toHaveCount(1)
    await expect(page.getByRole('list', { name: 'Roles compared' }).getByRole('listitem')).toHaveCount(2)
  })
}

test('sixty unknown roles are said in four sentences', async ({ page }) => {
  const names = Array.from({ length: 60 }, (_, index) => `x${index}`)
  await page.goto(compare(performance, ...names, backend))
  await expect(page.getByRole('status').filter({ hasText: 'we know' })).toHaveText([
    ...names.slice(0, 3).map((name) => `“${name}” is not a role we know, so it is left out.`),
    'And 57 more names that are not roles we know.',
  ])
})

for (const [from, status, to] of [
  [capital(pair), 308, pair],
  [`${capital(pair)}/Differences?only=${backend}&x=1`, 308, `${pair}/differences?only=${backend}&x=1`],
  [`/compare?roles=${performance},BACKEND-engineer&only=${backend}`, 308, `${pair}?only=${backend}`],
  ['/quote?place=US-CO&date=2027-01-15', 308, '/quote?place=US-CO&asOf=2027-01-15'],
  ['/quote/quote.csv?date=2027-01-15', 308, '/quote/quote.csv?asOf=2027-01-15'],
  ['/compare', 307, three],
  [`/compare?only=${backend}`, 307, `${three}?only=${backend}`],
  ['/compare?only=a%26b&only=%C3%A9&x', 307, `${three}?only=a%26b&only=%C3%A9&x=`],
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

for (const path of ['/', pair, compare(backend, performance), '/roles', `/roles/${backend}`, '/salaries', '/data']) {
  test(`${path} names no address of its own, since the build was told none`, async ({ page }) => {
    await page.goto(path)
    await expect(page.locator('link[rel="canonical"], meta[property="og:url"], meta[property="og:image"]')).toHaveCount(
      0,
    )
    expect(await page.content()).not.toContain('localhost')
  })
}

for (const name of ['constructor', 'toString', 'hasOwnProperty', '%ff']) {
  test(`the API names ${name} as a parameter it does not take`, async ({ request }) => {
    const response = await request.get(`/api/v1/compare?${name}=1&roles=${performance},${backend}`)
    expect(response.status()).toBe(400)
    expect(await response.json()).toMatchObject({ parameter: decodeURIComponent(name.replace('%ff', '%EF%BF%BD')) })
  })
}
