/** What the tests of quotes ask: the real release, and a small one whose every quote can be counted. */

import fc from 'fast-check'
import { dataset, market, readRelease } from '@/data'
import type { OccupationFile, OccupationWages } from '@/data/schema/market'
import type { EffectTuple } from '@/data/schema/quote'
import type { EarlierRelease, QuoteRelease } from '@/data/schema/release'
import type { GuideQuote, NoQuote, Quote, QuoteAnswer } from '@/lib/engine/answer'
import type { QuoteAsk } from '@/lib/engine/ask'
import type { Graded } from '@/lib/engine/grade'
import { quoteOf } from '@/lib/engine/make'
import type { Note } from '@/lib/engine/notes/code'
import { type ReleaseIndex, releaseIndex } from '@/lib/engine/release'
import { type Setting, settingOf } from '@/lib/engine/setting'
import { whyNone } from '@/lib/quote/absences'
import { defaultQuote, type QuoteAddress } from '@/lib/quote/address'
import { type QuoteView, quoteView } from '@/lib/quote/view'
import { quoteBases } from '@/lib/source/registry'
import { known } from '@/lib/value/absence'
import { quoteLevels } from '@/lib/value/levels'
import { deepFreeze } from '../roles'
import { earlierPlaces, smallOccupations, smallPlaces } from './market'
import { madeModel } from './quote-model'

export const sre = 'site-reliability-engineer'
export const backend = 'backend-engineer'

const same = (n: number, employers: number | null, median = 1): EffectTuple => [n, employers, median, 1, 1, 1, 1]

/**
 * Filings: 100,000 at the base, SREs 1.1 times, senior 1.2, both together 1.25; California 1.1, Texas .9. Gaps of .1, .2, .1 and .2,
 * the third doubled for senior SREs.
 */
const filings = madeModel(
  {
    role: { [sre]: same(50, 20, 1.1), [backend]: same(10, 5) },
    level: {
      junior: same(10, 5, 0.8),
      mid: same(20, 9, 0.9),
      senior: same(30, 12, 1.2),
      staff: same(20, 8, 1.5),
      unstated: same(20, 9),
    },
    roleLevel: { [`${sre} senior`]: [20, 8, 1.25, 1, 1, 2, 1] },
    where: { US: same(100, 60), 'US-CA': same(40, 20, 1.1), 'US-TX': same(30, 11, 0.9) },
    cell: { [`${sre} senior US`]: same(35, 12), [`${sre} senior US-CA`]: same(12, 10) },
  },
  {
    base: { n: 100, usd: 100_000, gaps: [0.1, 0.2, 0.1, 0.2] },
    inversions: [{ role: sre, where: 'US-TX', lower: 'mid', higher: 'senior' }],
  },
)

/** Advertisements: backend engineers, mid and senior, of one year. */
const postings = madeModel(
  {
    role: { [backend]: same(40, null) },
    level: { mid: same(20, null), senior: same(20, null, 1.2) },
    where: { '2024': same(40, null) },
    cell: { [`${backend} senior 2024`]: same(12, null) },
  },
  {
    source: 'postings-aijobs',
    reference: { month: '2024-07', year: 2024 },
    base: { n: 40, usd: 150_000, gaps: [0.1, 0.1, 0.1, 0.1] },
  },
)

/** Pay in a place moves by the square root of its cost of labor. */
export const smallRelease: QuoteRelease = deepFreeze({
  dataVersion: '2026.11.23',
  quotes: {
    elasticities: [{ source: 'filings', value: 0.5, error: 0.14, states: 2, n: 70 }],
    models: [filings, postings],
    guide: [
      { role: sre, levels: ['mid', 'senior'], place: 'US', lowUsd: 140_000, highUsd: 190_000, source: 'guide' },
      { role: sre, levels: ['senior'], place: 'US', lowUsd: 160_000, highUsd: 190_000, source: 'guide' },
    ],
  },
  occupations: smallOccupations,
  places: smallPlaces,
})
export const smallFacts: ReleaseIndex = releaseIndex(smallRelease)

/** The same as a release of before 2026.11.30, which kept a place for all that lie within a state. */
export const earlierRelease: EarlierRelease = deepFreeze({
  dataVersion: '2026.11.23',
  quotes: {
    power: { value: 0.5, states: 2, n: 70, explained: 0.8 },
    models: [
      { ...filings, effects: { ...filings.effects, where: { ...filings.effects.where, area: same(100, 60) } } },
      postings,
    ],
    guide: smallRelease.quotes.guide,
  },
  occupations: smallOccupations,
  places: earlierPlaces,
})

/** The small release with some of it changed. */
export const changedFacts = ({
  quotes,
  ...part
}: Partial<Omit<QuoteRelease, 'quotes'> & { quotes: Partial<QuoteRelease['quotes']> }>) =>
  releaseIndex(deepFreeze({ ...smallRelease, ...part, quotes: { ...smallRelease.quotes, ...quotes } }))

/** The small occupations with the wages that are published of testers changed, year by year. */
export const testersPaid = (change: (wages: OccupationWages) => OccupationWages): OccupationFile => ({
  ...smallOccupations,
  occupations: smallOccupations.occupations.map((each) =>
    each.soc === '15-1253' ? { ...each, wages: each.wages.map(change) } : each,
  ),
})

/** The small release as it was before: a lower base, and fewer filings of the cell. */
export const earlierFacts: ReleaseIndex = changedFacts({
  dataVersion: '2026.05.01',
  quotes: {
    models: [
      {
        ...filings,
        base: { ...filings.base, usd: 90_000 },
        effects: { ...filings.effects, cell: { [`${sre} senior US`]: same(20, 8) } },
      },
    ],
  },
})

/**
 * The small release with posted ranges: 140,000 at the base, SREs 1.1 times, senior 1.2 but no mid; Texas .9. Half of the ranges of
 * a senior SRE are 1.44 times as wide as their low, a square; quotes of states with 10 to 29 were tried.
 */
export const postedModel = madeModel(
  {
    role: { [sre]: same(60, 30, 1.1), [backend]: same(40, 20) },
    level: { mid: same(30, 15, 0.9), senior: same(40, 20, 1.2), staff: same(20, 12, 1.5) },
    roleLevel: { [`${sre} senior`]: same(30, 18) },
    where: { US: same(100, 60), 'US-CA': same(40, 20, 1.1), 'US-TX': same(30, 11, 0.9) },
    cell: { [`${sre} senior US`]: same(28, 18), [`${sre} senior US-CA`]: same(12, 10) },
  },
  {
    source: 'postings',
    reference: { month: '2026-10', year: 2026 },
    base: { n: 100, usd: 140_000, gaps: [0.1, 0.1, 0.1, 0.1] },
    concentrated: { [`${sre} senior US-CA`]: 0.3 },
    steps: [{ lower: 'mid', higher: 'senior', ratio: 1.18, low: 1.15, high: 1.21, employers: 47 }],
  },
)
export const postedRelease: QuoteRelease = deepFreeze({
  ...smallRelease,
  quotes: {
    ...smallRelease.quotes,
    elasticities: [
      ...smallRelease.quotes.elasticities,
      { source: 'postings', value: 0.9, error: 0.1, states: 2, n: 70 },
    ],
    models: [...smallRelease.quotes.models, postedModel],
    widths: {
      source: 'postings',
      levels: {
        mid: { n: 30, q1: 1.2, typical: 1.3, q3: 1.5 },
        senior: { n: 40, q1: 1.25, typical: 1.4, q3: 1.6 },
        staff: { n: 20, q1: 1.25, typical: 1.4, q3: 1.6 },
      },
      roleLevel: { [`${sre} senior`]: { n: 28, typical: 1.44 } },
    },
    errors: [
      {
        source: 'postings',
        place: 'country',
        n: '10-29',
        usual: 0.05,
        fourInFive: 0.09,
        cells: 30,
        from: '10-29',
        bound: 'own',
      },
      {
        source: 'postings',
        place: 'country',
        n: '30+',
        usual: 0.05,
        fourInFive: 0.09,
        cells: 30,
        from: '10-29',
        bound: 'fewer',
      },
      {
        source: 'postings',
        place: 'state',
        n: '10-29',
        usual: 0.07,
        fourInFive: 0.12,
        cells: 25,
        from: '10-29',
        bound: 'own',
      },
      { source: 'postings', place: 'state', n: '0', usual: 0.12, fourInFive: 0.2, cells: 5, from: '0', bound: 'thin' },
    ],
    crosswalk: [
      { level: 'senior', from: 'filings', to: 'postings', ratio: 1.24, low: 1.14, high: 1.34, roles: 9, error: 0.11 },
      { level: 'staff', from: 'filings', to: 'postings', ratio: 1.3, low: 1.1, high: 1.5, roles: 5, error: 0.16 },
    ],
  },
})
export const postedFacts: ReleaseIndex = releaseIndex(postedRelease)

const present = readRelease(dataset.manifest.dataVersion)
if (present === null) throw new Error('the present release has no quotes')
export const realFacts: ReleaseIndex = releaseIndex(present, market().cells)
export const realPlaces: readonly string[] = [
  'US',
  'US-remote',
  ...present.places.states.map(({ id }) => id),
  ...present.places.areas.map(({ id }) => id),
]

/** A senior SRE in the country, from filings, at their very date and without growth, unless `part` says else. */
export const smallAsk = (part: Partial<QuoteAddress> = {}): QuoteAddress =>
  deepFreeze({ ...defaultQuote, basis: 'filings', role: sre, place: 'US', asOf: '2024-04-15', growth: 0, ...part })

export const smallQuote = (part: Partial<QuoteAddress> = {}): QuoteAnswer => quoteOf(smallFacts, smallAsk(part))

/** The predicted distribution of an answer; fails the test with the answer's own words where there is none. */
export function quoteIn(answer: QuoteAnswer): Quote {
  if (answer.kind !== 'percentiles') throw new Error(answer.kind === 'band' ? 'a band' : whyNone(answer))
  return answer
}

/** What is said beside it of all else than the legal minimum and steps of the ladder, which the small release has of nearly every quote. */
export const otherNotes = ({ notes }: Quote): Note[] =>
  notes.filter(({ code }) => !['at-minimum', 'minimum-unkept', 'flat-step', 'inverted-beside'].includes(code))

/** What is said of steps of the ladder. */
export const stepNotes = ({ notes }: Quote): Note[] =>
  notes.filter(({ code }) => code === 'flat-step' || code === 'inverted-beside')

/** Its known percentiles, rising. */
export function shown({ percentiles: { p10, p25, p50, p75, p90 } }: Quote): number[] {
  return [p10, p25, p50, p75, p90].flatMap((each) => (each.kind === 'known' ? [each.value] : []))
}

/** What the page shows of it. */
export const smallView = (part: Partial<QuoteAddress> = {}): QuoteView =>
  quoteView(smallFacts, smallFacts, dataset.jurisdictions, smallAsk(part))

/** What the page shows of it from posted ranges, on their own month. */
export const postedView = (part: Partial<QuoteAddress> = {}): QuoteView =>
  quoteView(postedFacts, postedFacts, dataset.jurisdictions, postedAsk(part))

/** A senior SRE in the country, from posted ranges, unless `part` says else. */
export const postedAsk = (part: Partial<QuoteAddress> = {}): QuoteAddress =>
  smallAsk({ basis: 'postings', asOf: '2026-10-15', ...part })

export const smallSetting = (part: Partial<QuoteAddress> = {}): Setting => settingOf(smallFacts, smallAsk(part))

export function absentIn(answer: QuoteAnswer): NoQuote {
  if (answer.kind !== 'unknown') throw new Error(`a quote of ${answer.ask.role}`)
  return answer
}

export function bandIn(answer: QuoteAnswer): GuideQuote {
  if (answer.kind !== 'band') throw new Error(`no band of ${answer.ask.role}`)
  return answer
}

/** Days from before the sources’ months to beyond what is brought forward, most of them within. */
const anyDay = fc
  .integer({ min: Date.UTC(2024, 3, 15), max: Date.UTC(2030, 8, 1) })
  .map((time) => new Date(time).toISOString().slice(0, 10))

/** Any ask of the real release; its place is the country, a state or an area as often as one another. */
export const anyAsk: fc.Arbitrary<QuoteAsk> = fc.record({
  role: fc.constantFrom(...dataset.roles.map(({ id }) => id)),
  level: fc.constantFrom(...quoteLevels),
  place: fc.oneof(
    fc.constant('US'),
    fc.constantFrom(...present.places.states.map(({ id }) => id)),
    fc.constantFrom(...present.places.areas.map(({ id }) => id)),
  ),
  basis: fc.constantFrom(...quoteBases),
  asOf: anyDay,
  growth: fc.option(fc.integer({ min: -2500, max: 2500 }).map((hundredths) => hundredths / 1e4)),
})

const anyUsd = fc.integer({ min: 1000, max: 10_000_000 })
export const anyUsdRange = fc
  .tuple(anyUsd, anyUsd)
  .map(([a, b]) => deepFreeze({ lowUsd: Math.min(a, b), highUsd: Math.max(a, b) }))

const anyStep = fc.double({ min: 1.001, max: 1.6, noNaN: true })

/** Five percentiles that rise. */
export const anyPercentiles = fc
  .tuple(fc.double({ min: 30_000, max: 300_000, noNaN: true }), anyStep, anyStep, anyStep, anyStep)
  .map(([p10, a, b, c, d]) =>
    deepFreeze({ p10, p25: p10 * a, p50: p10 * a * b, p75: p10 * a * b * c, p90: p10 * a * b * c * d }),
  )

/** What earns the best grade, and nothing that caps it. */
export const bestGraded: Graded = deepFreeze({
  typicalError: known({
    usual: 0.06,
    fourInFive: 0.11,
    cells: 25,
    kind: { basis: 'postings', place: 'state', n: '10-29' },
    from: '10-29',
    bound: 'own',
  }),
  level: 'senior',
  ageMonths: 18,
  largestShare: null,
  nationalN: 50,
  ratios: [],
})
