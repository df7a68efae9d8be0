/** What holds of every quote of the real release. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import type { TitleLevel } from '@/data/schema/market'
import type { Quote } from '@/lib/engine/answer'
import type { QuoteAsk } from '@/lib/engine/ask'
import { quoteOf } from '@/lib/engine/make'
import { placeOf, stateOf } from '@/lib/place/geography'
import { nearestWords, whyNone } from '@/lib/quote/absences'
import { noteSentences } from '@/lib/quote/notes'
import { cellSources, type SourceId } from '@/lib/source/registry'
import { law } from '../../law'
import { valueIn } from '../arbitraries'
import { anyAsk, quoteIn, realFacts, realPlaces, shown, smallAsk, stepNotes } from '../quotes'

const ladder: readonly TitleLevel[] = ['junior', 'mid', 'senior', 'staff']

describe('of the real release', () => {
  law(
    'every ask has a quote or says why in whole sentences, and percentiles rise',
    [anyAsk],
    { numRuns: 2000 },
    (ask) => {
      const answer = quoteOf(realFacts, ask)
      expect(answer.ask).toBe(ask)
      if (answer.kind === 'unknown') {
        expect(whyNone(answer)).toMatch(/^[A-Z“\d].*\.$/)
        if (answer.nearest !== null) expect(nearestWords(answer.nearest, realFacts)).toMatch(/^Quote .+ instead$/)
      }
      if (answer.kind === 'band') expect(answer.lowUsd).toBeLessThan(answer.highUsd)
      if (answer.kind !== 'percentiles') return
      const values = shown(answer)
      for (const [index, value] of values.entries()) expect(value).toBeGreaterThan(values[index - 1] ?? 0)
      for (const note of noteSentences(answer)) expect(note).toMatch(/^[A-Z“\d].*\.$/)
    },
  )

  law(
    'where an ask has none, the nearest one has',
    [anyAsk, fc.constantFrom('2024-01-01', '2027-01-15', '2036-11-23')],
    { numRuns: 1000 },
    (ask, date) => {
      const answer = quoteOf(realFacts, { ...ask, asOf: date })
      if (answer.kind !== 'unknown' || answer.nearest === null) return
      expect(quoteOf(realFacts, { ...answer.ask, ...answer.nearest }).kind).not.toBe('unknown')
    },
  )

  law(
    'an own growth of 0 gives the median of the reference month, whatever the date, and a range no narrower',
    [anyAsk],
    (ask) => {
      const later = quoteOf(realFacts, { ...ask, growth: 0 })
      if (later.kind !== 'percentiles') return
      const then = quoteOf(realFacts, { ...ask, growth: 0, asOf: `${later.referenceMonth}-15` })
      const { p25, p50, p75 } = quoteIn(then).percentiles
      expect(p50).toEqual(later.percentiles.p50)
      const width = (low: typeof p25, high: typeof p75) => valueIn(high) / valueIn(low)
      if (ask.asOf >= `${later.referenceMonth}-15`)
        expect(width(later.percentiles.p25, later.percentiles.p75)).toBeGreaterThanOrEqual(width(p25, p75) - 1e-9)
    },
  )

  test('a higher level is never below a lower one, unless across a step that the model names, and then notes say so', () => {
    const named: string[] = []
    for (const source of cellSources)
      for (const { id: role } of dataset.roles)
        for (const place of placesOf(source)) {
          const quotes = ladder.flatMap((level) => {
            const answer = quoteOf(realFacts, { role, level, place, basis: source, asOf: '2027-01-15', growth: null })
            return answer.kind === 'percentiles' ? [answer] : []
          })
          const pairs = quotes.flatMap((higher, index) => quotes.slice(0, index).map((lower) => ({ lower, higher })))
          for (const { lower, higher } of pairs.filter(falls)) {
            named.push(`${role} ${lower.ask.level} ${higher.ask.level} ${place}`)
            expect(isAcrossNamedStep(source, lower.ask, higher.ask), named.at(-1)).toBe(true)
            for (const each of [lower, higher]) expect(stepNotes(each), named.at(-1)).not.toEqual([])
          }
        }
    // Release 2026.11.30-2 fits levels within employers, where none stands below another: before, one pair of filings did.
    expect(named).toEqual([])
  })

  test('Connecticut, Puerto Rico and nonmetropolitan areas are answered on every basis that is measured', () => {
    for (const place of ['US-CT', 'cbsa-25540', 'US-PR', 'cbsa-41980', '100001', '900001', '0600007'])
      for (const basis of ['filings', 'postings-aijobs', 'occupation']) {
        const answer = quoteOf(realFacts, smallAsk({ place, basis, asOf: '2027-01-15' }))
        expect(answer.kind, `${place} ${basis}`).toBe('percentiles')
      }
  })
})

/** Of a model that knows places all of its own and two areas, else three. */
function placesOf(source: SourceId): readonly string[] {
  return source === 'filings'
    ? realPlaces.filter((id) => id.startsWith('US') || id === 'cbsa-41860' || id === 'cbsa-14500')
    : ['US', 'US-CO', 'cbsa-41860']
}

/** By more than the five digits of the multipliers can say. */
function falls({ lower, higher }: { readonly lower: Quote; readonly higher: Quote }): boolean {
  const below = shown(lower)
  return shown(higher).some((usd, index) => usd < (below[index] ?? 0) * (1 - 1e-4))
}

function isAcrossNamedStep(source: SourceId, lower: QuoteAsk, higher: QuoteAsk): boolean {
  const place = placeOf(realFacts.places, lower.place)
  const where = (place && stateOf(place)) ?? 'US'
  const rank = (level: TitleLevel) => ladder.indexOf(level)
  return (realFacts.models.get(source)?.inversions ?? []).some(
    (step) =>
      step.role === lower.role &&
      step.where === where &&
      rank(lower.level) <= rank(step.lower) &&
      rank(higher.level) >= rank(step.higher),
  )
}
