import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { type CellSource, cellSourceSchema } from '@/data/schema/market'
import { derive } from '@/lib/derivation'
import { quoteOf, referenceMonthOf } from '@/lib/quote'
import type { Quote } from '@/lib/quote-answer'
import type { QuoteAsk } from '@/lib/quote-ask'
import { quoteFacts } from '@/lib/quote-facts'
import {
  absentIn,
  anyAsk,
  backend,
  bandIn,
  quoteIn,
  realFacts,
  realPlaces,
  smallAsk,
  smallFacts,
  smallQuote,
  smallRelease,
} from './quotes'

const figures = ['p10', 'p25', 'p50', 'p75', 'p90'] as const
const shown = ({ percentiles }: Quote) =>
  figures.flatMap((figure) => (percentiles[figure].kind === 'known' ? [percentiles[figure].value] : []))

describe('a quote', () => {
  test('of the small release is what its multipliers say', () => {
    // 100,000 × 1.1 × 1.2 × 1.25; gaps of .1, .2, .1 × 2 and .2.
    expect(shown(quoteIn(smallQuote()))).toEqual(
      [-0.3, -0.2, 0, 0.2, 0.4].map((gap) => expect.closeTo(165_000 * Math.exp(gap), 6)),
    )
  })

  test('is brought to its date by the growth asked, or the survey’s', () => {
    const p50 = (part: Parameters<typeof smallQuote>[0]) => quoteIn(smallQuote(part)).derivation.result
    expect(p50({ date: '2026-04-15', growth: 0.1 })).toBeCloseTo(165_000 * 1.21, 6)
    // The survey's median went from 100,000 to 133,100 in three years, 10 % a year.
    expect(p50({ date: '2026-04-15', growth: null })).toBeCloseTo(165_000 * 1.21, 6)
    expect(p50({ date: '2025-04-15', growth: -0.1 })).toBeCloseTo(165_000 * 0.9, 6)
  })

  test('of the guide is its narrowest band that names the level', () => {
    expect(bandIn(smallQuote({ basis: 'guide' }))).toMatchObject({ lowUsd: 160_000, levels: ['senior'] })
    expect(bandIn(smallQuote({ basis: 'guide', level: 'mid' }))).toMatchObject({
      lowUsd: 140_000,
      levels: ['mid', 'senior'],
    })
    // A band is undated and of its own place, so neither is refused.
    expect(bandIn(smallQuote({ basis: 'guide', date: '1990-01-01', place: 'US-CT' })).place).toBe('US')
  })

  test('is the same for the same ask, however often', () => {
    fc.assert(
      fc.property(anyAsk, (ask) => {
        expect(JSON.stringify(quoteOf(realFacts, { ...ask }))).toBe(JSON.stringify(quoteOf(realFacts, ask)))
      }),
    )
  })
})

describe('where there is no quote', () => {
  test.each([
    [{ basis: 'guide', role: backend }, 'not-stated', 'The guide states no band for this role.', { basis: 'filings' }],
    [
      { basis: 'guide', level: 'staff' },
      'not-stated',
      'The guide states no band for this role at this level.',
      { level: 'mid' },
    ],
    [{ role: 'alchemist' }, 'no-data', 'This release has no pay of this role.', null],
    [{ basis: 'postings-isecjobs' }, 'no-data', 'This release has no such basis.', { basis: 'filings' }],
    [
      { date: '2024-04-14' },
      'out-of-range',
      'These figures stand for Apr 2024: a quote for an earlier date is not made.',
      { date: '2024-04-15' },
    ],
    [
      { date: '2034-04-15' },
      'out-of-range',
      'These figures stand for Apr 2024: a quote is brought forward 5 years at the most.',
      { date: '2029-04-15' },
    ],
  ] as const)('%j says why, and the nearest that has one', (part, reason, why, nearest) => {
    expect(absentIn(smallQuote(part))).toMatchObject({ reason, why, nearest, ask: part })
  })

  test('the nearest date is the first or last that has one', () => {
    expect(smallQuote({ date: '2024-04-15' }).kind).toBe('percentiles')
    expect(smallQuote({ date: '2029-04-15' }).kind).toBe('percentiles')
    expect(absentIn(smallQuote({ date: '2029-04-16' })).nearest).toEqual({ date: '2029-04-15' })
  })

  test('a role whose growth is not known can be quoted with one’s own', () => {
    const facts = quoteFacts({
      ...smallRelease,
      occupations: { ...smallRelease.occupations, years: [{ year: 2024, referenceMonth: '2024-05' }] },
    })
    expect(absentIn(quoteOf(facts, smallAsk({ growth: null })))).toMatchObject({ reason: 'no-data', nearest: null })
    expect(quoteOf(facts, smallAsk({ growth: 0 })).kind).toBe('percentiles')
  })

  test('a place or a day that is none is refused', () => {
    expect(() => smallQuote({ place: 'US-ZZ' })).toThrow('US-ZZ is no place of this release')
    expect(() => smallQuote({ date: '2024-02-30' })).toThrow(RangeError)
  })
})

test('a basis stands for a month, where the release has it', () => {
  expect(referenceMonthOf(smallFacts, 'filings')).toBe('2024-04')
  expect(referenceMonthOf(smallFacts, 'occupation')).toBe('2024-05')
  expect(referenceMonthOf(smallFacts, 'postings-isecjobs')).toBeNull()
  expect(
    referenceMonthOf({ ...smallFacts, occupations: { ...smallFacts.occupations, years: [] } }, 'occupation'),
  ).toBeNull()
})

describe('of the real release', () => {
  test('every ask has a quote or says why in whole sentences, and percentiles rise', () => {
    fc.assert(
      fc.property(anyAsk, (ask) => {
        const answer = quoteOf(realFacts, ask)
        expect(answer.ask).toBe(ask)
        if (answer.kind === 'unknown') expect(answer.why).toMatch(/^[A-Z“].*\.$/)
        if (answer.kind === 'band') expect(answer.lowUsd).toBeLessThan(answer.highUsd)
        if (answer.kind !== 'percentiles') return
        const values = shown(answer)
        for (const [index, value] of values.entries()) expect(value).toBeGreaterThan(values[index - 1] ?? 0)
        for (const note of answer.notes) expect(note).toMatch(/^[A-Z“].*\.$/)
      }),
      { numRuns: 2000 },
    )
  })

  test('where an ask has none, the nearest one has', () => {
    fc.assert(
      fc.property(anyAsk, fc.constantFrom('2024-01-01', '2027-01-15', '2036-11-23'), (ask, date) => {
        const answer = quoteOf(realFacts, { ...ask, date })
        if (answer.kind !== 'unknown' || answer.nearest === null) return
        const nearest = quoteOf(realFacts, { ...answer.ask, ...answer.nearest })
        // Where several things are in the way, one at a time is taken out of it.
        if (nearest.kind === 'unknown') expect(nearest.why).not.toBe(answer.why)
      }),
      { numRuns: 1000 },
    )
  })

  test('a derivation replays to each percentile', () => {
    fc.assert(
      fc.property(anyAsk, (ask) => {
        const answer = quoteOf(realFacts, ask)
        if (answer.kind !== 'percentiles') return
        const { steps, result } = derive(answer.derivation.steps)
        for (const figure of figures) {
          const step = steps.find(({ name }) => name === figure)
          expect(answer.percentiles[figure]).toEqual({ kind: 'known', value: step?.result })
        }
        expect(answer.percentiles.p50).toEqual({ kind: 'known', value: result })
        for (const { sources, formula, name } of steps) {
          const needsNone = name === 'ageing' || formula === 'own'
          expect(sources.length > 0).toBe(!needsNone)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('an own growth of 0 gives the figure of the reference month, whatever the date', () => {
    fc.assert(
      fc.property(anyAsk, (ask) => {
        if (ask.basis === 'guide') return
        const later = quoteOf(realFacts, { ...ask, growth: 0 })
        const then = quoteOf(realFacts, { ...ask, growth: 0, date: `${referenceMonthOf(realFacts, ask.basis)}-15` })
        if (later.kind !== 'percentiles') expect(then.kind).toBe(later.kind)
        else expect(quoteIn(then).percentiles).toEqual(later.percentiles)
      }),
    )
  })

  test('a higher level is never below a lower one, unless across a step that the model names, and then notes say so', () => {
    const named: string[] = []
    for (const source of cellSourceSchema.options)
      for (const { id: role } of dataset.roles)
        for (const place of placesOf(source)) {
          const quotes = ladder.flatMap((level) => {
            const answer = quoteOf(realFacts, { role, level, place, basis: source, date: '2027-01-15', growth: null })
            return answer.kind === 'percentiles' ? [answer] : []
          })
          const pairs = quotes.flatMap((higher, index) => quotes.slice(0, index).map((lower) => ({ lower, higher })))
          for (const { lower, higher } of pairs.filter(falls)) {
            named.push(`${role} ${lower.ask.level} ${higher.ask.level} ${place}`)
            expect(isAcrossNamedStep(source, lower.ask, higher.ask), named.at(-1)).toBe(true)
            for (const { notes } of [lower, higher])
              expect(notes.join(' ')).toMatch(/are paid less than those that say/)
          }
        }
    // The release names these; without them nothing would have been tried.
    expect(named).toContain('software-engineer mid senior US-VA')
  })

  test('a Connecticut metro, of which no wages are listed, leads to its state', () => {
    const silent = realFacts.places.areas.filter(({ labour, states }) => 'why' in labour && states[0] === 'US-CT')
    expect(silent.length).toBeGreaterThan(0)
    for (const { id } of silent) {
      const ask = smallAsk({ place: id, date: '2027-01-15' })
      const answer = absentIn(quoteOf(realFacts, ask))
      expect(answer).toMatchObject({ reason: 'no-data', nearest: { place: 'US-CT' } })
      expect(quoteOf(realFacts, { ...ask, ...answer.nearest }).kind).toBe('percentiles')
      expect(absentIn(quoteOf(realFacts, { ...ask, basis: 'occupation' })).nearest).toEqual({ place: 'US' })
    }
  })
})

const ladder = ['junior', 'mid', 'senior', 'staff'] as const

/** Of a model that knows places all of its own and two areas, else three. */
function placesOf(source: CellSource): readonly string[] {
  return source === 'filings'
    ? realPlaces.filter((id) => id.startsWith('US') || id === 'cbsa-41860' || id === 'cbsa-14500')
    : ['US', 'US-CO', 'cbsa-41860']
}

/** By more than the five digits of the multipliers can say. */
function falls({ lower, higher }: { readonly lower: Quote; readonly higher: Quote }): boolean {
  const below = shown(lower)
  return shown(higher).some((usd, index) => usd < (below[index] ?? 0) * (1 - 1e-4))
}

function isAcrossNamedStep(source: CellSource, lower: QuoteAsk, higher: QuoteAsk): boolean {
  const where = lower.place.startsWith('US') ? lower.place : 'area'
  const rank = (level: string) => ladder.findIndex((each) => each === level)
  return (realFacts.models.get(source)?.inversions ?? []).some(
    (step) =>
      step.role === lower.role &&
      step.where === where &&
      rank(lower.level) <= rank(step.lower) &&
      rank(higher.level) >= rank(step.higher),
  )
}
