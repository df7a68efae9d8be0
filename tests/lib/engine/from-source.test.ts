import { describe, expect, test } from 'vitest'
import { market } from '@/data'
import type { QuoteModel } from '@/data/schema/quote'
import { quoteOf } from '@/lib/engine/make'
import { releaseIndex } from '@/lib/engine/release'
import type { QuoteAddress } from '@/lib/quote/address'
import {
  absentIn,
  backend,
  changedFacts,
  otherNotes,
  quoteIn,
  realFacts,
  smallAsk,
  smallFacts,
  smallQuote,
  smallRelease,
  sre,
  stepNotes,
  testersPaid,
} from '../quotes'

const quote = (part: Partial<QuoteAddress> = {}) => quoteIn(smallQuote(part))
const posted = { basis: 'postings-aijobs', asOf: '2024-07-15' } as const
const median = (part: Partial<QuoteAddress>) => quote(part).derivation.result
/** The small release with other models: of filings, and of advertisements. */
const withModels = (change: (filings: QuoteModel, postings: QuoteModel) => QuoteModel[]) => {
  const [filings, postings] = smallRelease.quotes.models as [QuoteModel, QuoteModel]
  return changedFacts({ quotes: { models: change(filings, postings) } })
}

/** The cost of labor of SREs in California: three parts developers, one testers. */
const california = 0.75 * Math.log(174_410 / 141_486) + 0.25 * Math.log(1.2)
const sanFrancisco = 0.75 * Math.log(186_640 / 141_486) + 0.25 * Math.log(1.3)

test('a quote of an area counts what its source names there, on the real release', () => {
  // The one senior SRE range of Denver in data/market/postings.json.
  const index = releaseIndex({ ...market(), dataVersion: 'now' }, market().cells)
  const asked = {
    role: 'site-reliability-engineer',
    level: 'senior',
    place: 'cbsa-19740',
    asOf: '2026-11-30',
    growth: null,
  } as const
  expect(quoteOf(index, { ...asked, basis: 'postings' })).toMatchObject({ cell: { n: 1, employers: 1 } })
  expect(quoteOf(index, { ...asked, basis: 'filings' })).toMatchObject({ cell: { n: 0, employers: 0 } })
})

describe('the place of a quote from filings', () => {
  test('is a state’s own effect at its cost of labor', () => {
    // × 1.1 of California × exp(.5 × d).
    expect(median({ place: 'US-CA' })).toBeCloseTo(165_000 * 1.1 * Math.exp(0.5 * california), 6)
    expect(quote({ place: 'US-CA' }).cell).toEqual({ n: 12, employers: 10, largestShare: null })
    expect(otherNotes(quote({ place: 'US-CA' }))).toEqual([
      { code: 'priced', ratio: expect.closeTo(Math.exp(california), 12), n: 0 },
    ])
  })

  test('of an area is its state’s, moved on by how much dearer labor is there; no filing is of it', () => {
    expect(median({ place: 'cbsa-41860' }) / median({ place: 'US-CA' })).toBeCloseTo(
      Math.exp(0.5 * (sanFrancisco - california)),
      12,
    )
    const found = quote({ place: 'cbsa-41860' })
    expect(found.cell).toEqual({ n: 0, employers: 0, largestShare: null })
    expect(otherNotes(found)).toEqual([
      {
        code: 'nested',
        state: 'California',
        ratio: expect.closeTo(Math.exp(sanFrancisco), 12),
        stateRatio: expect.closeTo(Math.exp(california), 12),
        isOwn: true,
      },
    ])
    expect(median({ place: '600001' })).toBe(median({ place: 'US-CA' }))
    expect(otherNotes(quote({ place: '600001' }))).toMatchObject([{ code: 'nested', isOwn: false }])
  })

  test('of the country is taken from where filings are to where labor costs the average', () => {
    const facts = withModels((model) => [{ ...model, crowding: { [sre]: 0.1 } }])
    const centered = quoteIn(quoteOf(facts, smallAsk()))
    expect(centered.derivation.result).toBeCloseTo(165_000 * Math.exp(-0.05), 6)
    expect(otherNotes(centered)).toEqual([{ code: 'centered', ratio: expect.closeTo(Math.exp(0.1), 12) }])
    expect(centered.derivation.steps.find(({ name }) => name === 'centered')?.label).toBe(
      'From where the filings are to where the jobs are',
    )
    // A state is no country: its own place is known.
    expect(quoteIn(quoteOf(facts, smallAsk({ place: 'US-CA' }))).derivation.result).toBe(median({ place: 'US-CA' }))
  })

  test('is the state’s filings alone where too few wages of it are published, and the note says so', () => {
    const facts = withModels((model) => {
      const where = { ...model.effects.where, 'US-CT': model.effects.where['US-TX'] ?? [0, null, 1, 1, 1, 1, 1] }
      return [{ ...model, effects: { ...model.effects, where } }]
    })
    const alone = quoteIn(quoteOf(facts, smallAsk({ place: 'US-CT' })))
    expect(alone.derivation.result).toBeCloseTo(165_000 * 0.9, 6)
    expect(alone.derivation.steps.some(({ name }) => name === 'moved')).toBe(false)
    expect(otherNotes(alone)).toEqual([{ code: 'unmoved', why: expect.stringContaining('Connecticut') }])
  })

  test('is none for an area where neither it nor its state has wages, and leads to the state', () => {
    expect(absentIn(smallQuote({ place: 'cbsa-25540' }))).toMatchObject({ reason: 'no-data' })
  })
})

// Neither BLS nor a posting or filing says what these roles earn there: the country’s figure would be passed off as theirs.
test.each(['US-GU', 'US-VI', '6600001'])('is none in %s, where there are no wages and no observations', (place) => {
  for (const basis of ['postings', 'filings'] as const)
    expect(absentIn(quoteOf(realFacts, smallAsk({ place, basis, asOf: '2026-11-30' })))).toMatchObject({
      reason: 'no-data',
      nearest: { place: 'US' },
    })
})

describe('a quote from advertisements', () => {
  test('is of the country, and needs wages of the place', () => {
    expect(median({ role: backend, ...posted })).toBeCloseTo(180_000, 6)
    expect(quote({ role: backend, ...posted }).cell).toEqual({ n: 12, employers: null, largestShare: null })
    // A quarter of backend filings are of makers and the rest of an occupation without wages: less than 60 % of the mix.
    const texan = absentIn(smallQuote({ role: backend, ...posted, place: 'US-TX' }))
    expect(texan).toMatchObject({ reason: 'no-data', nearest: { place: 'US' } })
  })

  test('is moved by the exponent of the first source that knows places, with none of it counted there', () => {
    const facts = withModels(({ effects }, postings) => {
      const role = { ...postings.effects.role, [sre]: effects.role[backend] ?? [0, null, 1, 1, 1, 1, 1] }
      return [{ ...postings, effects: { ...postings.effects, role } }]
    })
    const moved = quoteIn(quoteOf(facts, smallAsk({ ...posted, place: 'US-TX' })))
    expect(moved.derivation.result).toBeCloseTo(180_000 * Math.sqrt(132_150 / 141_486), 6)
    expect(moved.cell).toEqual({ n: 0, employers: null, largestShare: null })
    expect(moved.notes[0]).toMatchObject({ code: 'moved', place: 'Texas', from: 'filings' })
    expect(moved.derivation.steps.find(({ name }) => name === 'moved')?.sources).toEqual(['filings'])
  })
})

describe('beside a model’s figures is said', () => {
  test('that a level below a lower one is so, at both, and across them at the others', () => {
    const notes = (level: QuoteAddress['level']) => stepNotes(quote({ place: 'US-TX', level }))
    // The model names it, though mid is 99,000 and senior 165,000 here; senior and staff are both 165,000.
    const named = {
      code: 'flat-step',
      lower: 'mid',
      higher: 'senior',
      ratio: expect.closeTo(165 / 99, 9),
      within: null,
    }
    const tied = { code: 'flat-step', lower: 'senior', higher: 'staff', ratio: expect.closeTo(1, 9), within: null }
    const beside = { code: 'inverted-beside', lower: 'mid', higher: 'senior' }
    expect(notes('junior')).toEqual([beside])
    expect(notes('mid')).toEqual([named])
    expect(notes('senior')).toEqual([named, tied])
    expect(notes('staff')).toEqual([tied, beside])
    expect(stepNotes(quote())).toEqual([tied])
  })

  test('what employers with both levels pay for a step, where the release knows it', () => {
    const step = { lower: 'senior', higher: 'staff', ratio: 1.19, low: 1.17, high: 1.22, employers: 125 } as const
    const facts = withModels((model) => [{ ...model, steps: [step] }])
    expect(stepNotes(quoteIn(quoteOf(facts, smallAsk())))).toMatchObject([{ lower: 'senior', within: step }])
  })

  test('that no stated level is a case of its own', () => {
    expect(otherNotes(quote({ level: 'unstated', place: 'US-TX' })).slice(1)).toEqual([{ code: 'unleveled' }])
  })

  test('that one employer is much of the cell', () => {
    const facts = withModels((model) => [{ ...model, concentrated: { [`${sre} senior US`]: 0.4 } }])
    expect(otherNotes(quoteIn(quoteOf(facts, smallAsk())))).toEqual([{ code: 'concentrated', share: 0.4, n: 35 }])
    expect(otherNotes(quoteIn(quoteOf(smallFacts, smallAsk())))).toEqual([])
  })
})

const ask = (part: Partial<QuoteAddress> = {}) => smallAsk({ basis: 'occupation', asOf: '2024-05-15', ...part })
const surveyed = (part: Partial<QuoteAddress> = {}) => quoteIn(quoteOf(smallFacts, ask(part)))

describe('a quote from the survey', () => {
  test('is the occupations’ figures by their share of the role’s filings', () => {
    // Both occupations have the same figures of 2024; P90 is published as “at least” only.
    expect(surveyed().percentiles).toMatchObject({
      p10: { value: 50_000 },
      p25: { value: 70_000 },
      p50: { value: 133_100 },
      p75: { value: 120_000 },
      p90: { kind: 'unknown', reason: 'out-of-range' },
    })
    const thinner = changedFacts({ occupations: testersPaid((wages) => ({ ...wages, p25: 90_000 })) })
    // .75 × 70,000 + .25 × 90,000.
    expect(quoteIn(quoteOf(thinner, ask())).percentiles.p25).toEqual({ kind: 'known', value: 75_000 })
  })

  test('of a place is what is published there, through the mix, and no factor moves it', () => {
    const { percentiles, derivation } = surveyed({ place: 'US-CA' })
    // .75 × 174,410 + .25 × 120,000, and 1.2 of it.
    expect(derivation.result).toBeCloseTo(160_807.5, 6)
    expect(percentiles.p90).toMatchObject({ value: expect.closeTo(192_969, 6) })
    expect(derivation.steps.map(({ name }) => name)).not.toContain('moved')
    expect(surveyed({ place: 'US-TX' }).derivation.result).toBeCloseTo(132_150, 6)
    expect(surveyed({ place: '600001' }).percentiles).toEqual(percentiles)
    expect(surveyed({ place: '600001' }).notes.at(-1)).toEqual({ code: 'of-state', state: 'California' })
  })

  test('is a proxy without a sample, of the same figures at each level, and says so', () => {
    const { grade, cell, notes, effects } = surveyed()
    expect(grade.overall).toBe('low')
    expect([cell, effects]).toEqual([{ n: null, employers: null, largestShare: null }, []])
    expect(notes).toEqual([{ code: 'proxy' }, { code: 'same-levels' }])
    expect(surveyed().nationalN).toBeNull()
    expect(surveyed({ level: 'unstated' }).notes).toHaveLength(1)
    expect(surveyed({ level: 'staff' }).percentiles).toEqual(surveyed().percentiles)
  })
})

describe('the survey has none', () => {
  test('of a role without a mix', () => {
    const facts = changedFacts({ occupations: { ...smallRelease.occupations, mixes: [] } })
    expect(absentIn(quoteOf(facts, ask()))).toMatchObject({ reason: 'no-data', nearest: { basis: 'filings' } })
  })

  test('of a place without wages', () => {
    expect(absentIn(quoteOf(smallFacts, ask({ place: 'cbsa-25540' })))).toMatchObject({
      lack: { absence: { why: expect.stringContaining('Hartford, or in all of Connecticut') } },
      nearest: { place: 'US' },
    })
  })

  test('where a quartile is not published', () => {
    // Three of four backend filings are of an occupation without wages.
    expect(absentIn(quoteOf(smallFacts, ask({ role: backend })))).toMatchObject({
      reason: 'no-data',
      nearest: { basis: 'filings' },
    })
  })
})
