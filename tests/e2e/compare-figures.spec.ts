/** The figures a comparison prints are those the API gives for the same roles. */
import type { APIRequestContext } from '@playwright/test'
import { z } from 'zod'
import { capitalize } from '@/lib/words/format'
import { nameJobs, oneOf } from '@/lib/words/role-names'
import { backend, compare, performance, sre } from './addresses'
import { expect, test } from './fixtures'

const unknown = z.object({ kind: z.literal('unknown'), why: z.string() })
const interval = z.object({ min: z.number(), max: z.number() })
const answerSchema = z.object({
  roles: z.array(z.object({ id: z.string(), name: z.string(), shortName: z.string() })),
  pairs: z.array(
    z.object({
      a: z.string(),
      b: z.string(),
      band: z.union([
        unknown,
        z.object({
          shared: z.object({ lowUsd: z.number(), highUsd: z.number() }),
          jaccard: z.number(),
          coverageOfA: z.number(),
          coverageOfB: z.number(),
          adjacent: z.union([unknown, z.number()]),
          underUniform: z.object({ aOutEarnsB: z.number() }),
        }),
      ]),
      traits: z.object({
        similarity: interval,
        coverageOfA: interval,
        coverageOfB: interval,
        shared: z.array(z.string()),
      }),
    }),
  ),
})

async function ask(request: APIRequestContext, roles: readonly string[]) {
  const { roles: named, pairs } = answerSchema.parse(
    await (await request.get(`/api/v1/compare?roles=${roles.join(',')}`)).json(),
  )
  const roleOf = (id: string) => named.find((role) => role.id === id) ?? { name: id, shortName: id }
  return pairs.map((pair) => {
    const [a, b] = [roleOf(pair.a), roleOf(pair.b)]
    return { ...pair, a: oneOf(a), b: oneOf(b), both: capitalize(nameJobs([a, b])) }
  })
}

const percent = (share: number) => `${Math.round(share * 100)}%`
const thousands = (usd: number) => Math.round(usd / 1000)
const partOf = (share: number, name: string) => (share === 1 ? `all of ${name}’s` : `${percent(share)} of ${name}’s`)
const between = ({ min, max }: z.infer<typeof interval>) =>
  percent(min) === percent(max) ? percent(min) : `${Math.round(min * 100)}–${percent(max)}`

const sets = [
  [performance, sre, backend],
  [backend, performance],
  ['devops-engineer', 'data-engineer'],
  [sre, 'frontend-engineer', performance, 'quality-engineer'],
]

for (const roles of sets) {
  test(`similarity and coverage of ${roles.join(', ')} are the API’s`, async ({ page, request }) => {
    const pairs = await ask(request, roles)
    await page.goto(compare(...roles))
    await expect(page.locator('#likeness .pair-lines > li p:first-child')).toHaveText(
      pairs.map(
        ({ a, b, both, traits }) =>
          `${both} are ${between(traits.similarity)} alike. ${capitalize(b)} covers ${between(traits.coverageOfA)} of ${a}’s work; ${a} covers ${between(traits.coverageOfB)} of ${b}’s.`,
      ),
    )
  })

  test(`shared pay of ${roles.join(', ')} is the API’s`, async ({ page, request }) => {
    const pairs = await ask(request, roles)
    const priced = pairs.flatMap(({ a, b, both, band }) => ('kind' in band ? [] : [{ a, b, both, band }]))
    await page.goto(compare(...roles))
    await expect(page.locator('#pay .pair-lines > li')).toHaveText(
      priced.map(
        ({ a, b, both, band: { shared, coverageOfA, coverageOfB } }) =>
          `${both} share $${thousands(shared.lowUsd)}–${thousands(shared.highUsd)}k: ${partOf(coverageOfA, a)} band, ${partOf(coverageOfB, b)}.`,
      ),
    )
  })
}

test('the working of a shared band ends in the API’s three overlaps and its chance', async ({ page, request }) => {
  const [pair] = await ask(request, [sre, backend])
  const band = pair && !('kind' in pair.band) ? pair.band : null
  await page.goto(`${compare(sre, backend)}#why=overlap.sre.be`)
  const panel = page.locator(':popover-open')
  await expect(panel.locator('.panel-step b')).toHaveText([
    percent(band?.coverageOfA ?? -1),
    percent(band?.jaccard ?? -1),
    percent(Number(band?.adjacent)),
    percent(band?.underUniform.aOutEarnsB ?? -1),
  ])
  await expect(panel).toContainText('out-earns one backend engineer, if pay were spread evenly')
})

test('the working of a similarity divides what the panel sums', async ({ page }) => {
  await page.goto(`${compare(performance, sre)}#why=similarity.pe.sre`)
  const panel = page.locator(':popover-open')
  await expect(panel).toBeVisible()
  const steps = await panel.locator('.panel-step').allInnerTexts()
  expect(steps.length).toBeGreaterThan(0)
  for (const step of steps) {
    const results = [...step.matchAll(/= ([\d.]+)(%?)/g)].map(([, value]) => Number(value))
    const [shared = 0, either = 0, share = 0] = results
    expect(results).toHaveLength(3)
    expect(share).toBe(Math.round((100 * shared) / either))
  }
})

test('the square of three roles prints the same similarities, and the traits that both hold', async ({
  page,
  request,
}) => {
  const roles = [performance, sre, backend]
  const pairs = await ask(request, roles)
  await page.goto(compare(...roles))
  // Row by row: the first pair is below the diagonal in the second row and above it in the first.
  const [first, second, third] = pairs
  await expect(page.locator('#likeness .heat tbody td:not(.counts) .why')).toHaveText(
    [first, second, third].map((pair) => between(pair?.traits.similarity ?? { min: -1, max: -1 })),
  )
  const counted = await page.locator('#likeness .heat .counts .why').allTextContents()
  expect(counted.map((text) => Number.parseInt(text, 10))).toEqual(pairs.map(({ traits }) => traits.shared.length))
})

test('each drawn figure has its table twin, a source and three downloads', async ({ page }) => {
  await page.goto(compare(performance, sre, backend))
  const figures = page.locator('figure')
  await expect(figures).toHaveCount(4)
  for (const figure of await figures.all()) {
    await expect(figure).toHaveAttribute('aria-label', /\. ./)
    await expect(figure.getByText(/^Source: ./)).toBeVisible()
    await expect(figure.locator('.downloads a')).toHaveText([/^CSV/, /^SVG/, /^PNG/])
  }
  for (const twin of await page.locator('details.twin').all()) {
    await expect(twin.getByRole('table')).toBeHidden()
    await twin.locator('summary').click()
    await expect(twin.getByRole('table')).toBeVisible()
    expect(await twin.locator('tbody tr').count()).toBeGreaterThan(1)
  }
})
