/** The figures a comparison prints are those the API gives for the same roles. */
import { capitalize, formatShare, formatShareInterval, formatUsdRange } from '@/lib/words/format'
import { nameJobs, oneOf, possessive } from '@/lib/words/role-names'
import { backend, compare, performance, sre } from './addresses'
import { answerAbout, stated } from './api'
import { expect, test } from './fixtures'
import { twins } from './parts'

const sets = [
  [performance, sre, backend],
  [backend, performance],
  ['devops-engineer', 'data-engineer'],
  [sre, 'frontend-engineer', performance, 'quality-engineer'],
]

for (const roles of sets) {
  test(`similarity, coverage and shared pay of ${roles.join(', ')} are the API’s`, async ({ page, request }) => {
    const pairs = await answerAbout(request, roles)
    await page.goto(compare(...roles))
    await expect(page.locator('#likeness li').filter({ hasText: ' alike. ' }).locator('p:first-child')).toHaveText(
      pairs.map(({ a, b, traits }) => {
        const covered = (share: typeof traits.coverageOfA) => formatShareInterval(stated(share))
        const alike = `${capitalize(nameJobs([a, b]))} are ${formatShareInterval(stated(traits.similarity))} alike.`
        const ofA = `${capitalize(oneOf(b))} covers ${covered(traits.coverageOfA)} of ${possessive(a)} work`
        return `${alike} ${ofA}; ${oneOf(a)} covers ${covered(traits.coverageOfB)} of ${possessive(b)}.`
      }),
    )
    const partOf = (share: number, name: string) =>
      share === 1 ? `all of ${name}` : `${formatShare(share)} of ${name}`
    await expect(
      page
        .locator('#pay')
        .getByRole('listitem')
        .filter({ hasText: / share \$/ }),
    ).toHaveText(
      pairs.flatMap(({ a, b, band }) => {
        if ('kind' in band) return []
        const [ofA, ofB] = [partOf(band.coverageOfA, possessive(a)), partOf(band.coverageOfB, possessive(b))]
        const both = capitalize(nameJobs([a, b]))
        return [`${both} share ${formatUsdRange(stated(band.shared))}: ${ofA} band, ${ofB}.`]
      }),
    )
  })
}

test('the working of a shared band ends in the API’s three overlaps and its chance', async ({ page, request }) => {
  const [pair] = await answerAbout(request, [sre, backend])
  if (pair === undefined || 'kind' in pair.band) throw new Error('the API states no band of the pair')
  const { coverageOfA, jaccard, adjacent, underUniform } = pair.band
  await page.goto(`${compare(sre, backend)}#why=overlap.sre.be`)
  const panel = page.getByRole('dialog').filter({ visible: true })
  await expect(panel.getByRole('listitem').locator('b')).toHaveText(
    [coverageOfA, jaccard, stated(adjacent), underUniform.aOutEarnsB].map(formatShare),
  )
  await expect(panel).toContainText('out-earns one backend engineer, if pay were spread evenly')
})

test('the working of a similarity divides what the panel sums', async ({ page }) => {
  await page.goto(`${compare(performance, sre)}#why=similarity.pe.sre`)
  const panel = page.getByRole('dialog').filter({ visible: true })
  await expect(panel).toBeVisible()
  const steps = await panel.getByRole('listitem').allInnerTexts()
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
  const pairs = await answerAbout(request, roles)
  await page.goto(compare(...roles))
  await expect(page.locator('#likeness .heat tbody td:not(.counts) .why')).toHaveText(
    pairs.map(({ traits }) => formatShareInterval(stated(traits.similarity))),
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
    await expect(figure.getByRole('link', { name: /^(CSV|SVG|PNG) of / })).toHaveText([/^CSV/, /^SVG/, /^PNG/])
  }
  for (const twin of await twins(page).all()) {
    await expect(twin.getByRole('table')).toBeHidden()
    await twin.locator('summary').click()
    await expect(twin.getByRole('table')).toBeVisible()
    expect(await twin.locator('tbody tr').count()).toBeGreaterThan(1)
  }
})
