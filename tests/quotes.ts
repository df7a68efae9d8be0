/** Quotes that anyone could ask for, over every role, level, place, basis, date and growth of the real data. */
import fc from 'fast-check'
import { dataset, market, quoteRelease } from '@/data'
import type { QuoteAsk } from '@/lib/engine/ask'
import { type QuoteFacts, quoteFacts } from '@/lib/engine/release'
import { quoteBases } from '@/lib/source/registry'
import { quoteLevels } from '@/lib/words/level-names'

const release = quoteRelease(dataset.manifest.dataVersion)
if (release === null) throw new Error('the present release has no quotes')

/** The real facts behind quotes of the present release. */
export const realQuotes: QuoteFacts = quoteFacts(release)

const { areas, states } = market().places

/** Days from before the sources’ months to beyond what is brought forward, most of them within. */
const anyDate = fc
  .integer({ min: Date.UTC(2024, 3, 15), max: Date.UTC(2030, 8, 1) })
  .map((time) => new Date(time).toISOString().slice(0, 10))

/** A quote that can be asked for; its place is the country, a state or an area as often as one another. */
export const anyQuoteAsk: fc.Arbitrary<QuoteAsk> = fc.record({
  role: fc.constantFrom(...dataset.roles.map(({ id }) => id)),
  level: fc.constantFrom(...quoteLevels),
  place: fc.oneof(
    fc.constant('US'),
    fc.constantFrom(...states.map(({ id }) => id)),
    fc.constantFrom(...areas.map(({ id }) => id)),
  ),
  basis: fc.constantFrom(...quoteBases),
  date: anyDate,
  growth: fc.oneof(
    fc.constant(null),
    fc.integer({ min: -2500, max: 2500 }).map((hundredths) => hundredths / 10_000),
  ),
})
