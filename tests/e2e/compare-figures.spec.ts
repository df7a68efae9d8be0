/** The figures a comparison prints are those the API gives for the same roles. */
import { formatShare, formatShareInterval, formatUsdRange } from '@/lib/words/format'
import { backend, compare, performance, sre } from './addresses'
import { answerAbout, stated } from './api'
import { expect, test } from './fixtures'

const sets = [
  [performance, sre, backend],
  [backend, performance],
  ['devops-engineer', 'data-engineer'],
  [sre, 'frontend-engineer', performance, 'quality-engineer'],
]

/** The shares and amounts of each text. */
const figuresIn = (texts: readonly string[]) => texts.map((text) => text.match(/\$[\d–]+k|[\d–]+%/g))

for (const roles of sets) {
  test(`similarity, coverage and shared pay of ${roles.join(', ')} are the API’s`, async ({ page, request }) => {
    const pairs = await answerAbout(request, roles)
    await page.goto(compare(...roles))
    const alike = page.locator('#likeness li').filter({ hasText: ' alike in their traits. ' }).locator('p:first-child')
    expect(figuresIn(await alike.allTextContents())).toEqual(
      pairs.map(({ traits: { similarity, coverageOfA, coverageOfB } }) =>
        [similarity, coverageOfA, coverageOfB].map((share) => formatShareInterval(stated(share))),
      ),
    )
    const shared = page
      .locator('#sources')
      .locator('li')
      .filter({ hasText: / share \$/ })
    expect(figuresIn(await shared.allTextContents())).toEqual(
      pairs.flatMap(({ band }) => {
        if ('kind' in band) return []
        // A whole band is said to be “all of” it.
        const parts = [band.coverageOfA, band.coverageOfB].filter((share) => share < 1)
        return [[formatUsdRange(stated(band.shared)), ...parts.map(formatShare)]]
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

test('the list of pairs and the half square print the same similarities', async ({ page, request }) => {
  const roles = [performance, sre, backend]
  const pairs = await answerAbout(request, roles)
  await page.goto(compare(...roles))
  const shares = pairs.map(({ traits }) => formatShareInterval(stated(traits.similarity)))
  await expect(page.locator('#likeness .heat tbody td .why')).toHaveText(shares)
  expect((await page.locator('.alike-pairs .why').allTextContents()).sort()).toEqual(shares.sort())
})
