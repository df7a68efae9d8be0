import { describe, expect, test } from 'vitest'
import { quoteOf } from '@/lib/engine/make'
import { replayFinding, stepRows } from '@/lib/quote/derivation-table'
import { writeExactly } from '@/lib/working/step-words'
import { law } from '../../law'
import { anyAsk, backend, quoteIn, realFacts, smallFacts, smallQuote, sre } from '../quotes'

const rowsOf = (part: Parameters<typeof smallQuote>[0] = {}) => stepRows(quoteIn(smallQuote(part)), smallFacts)
const row = (name: string, part: Parameters<typeof smallQuote>[0] = {}) => {
  const found = rowsOf(part).find((each) => each.name === name)
  if (found === undefined) throw new Error(`no step ${name}`)
  return found
}

describe('a step for readers', () => {
  test('has its formula, its numbers in place and what they make', () => {
    // 100,000 × 1.1 × 1.2 × 1.25 = 165,000
    expect(row('centre')).toMatchObject({
      formula: 'base × role × level × roleLevel × place × rolePlace × levelPlace × cell',
      working: '$100,000 × 1.1 × 1.2 × 1.25 × 1 × 1 × 1 × 1 = $165,000',
      result: '$165k',
      replayed: '$165,000',
      holds: true,
      sources: ['filings'],
    })
  })

  test('says of each multiplier what it is and how many observations stand behind it', () => {
    expect(row('centre').inputs.slice(0, 4)).toEqual([
      {
        name: 'base',
        means: 'Starting point: everything the source has',
        value: '$100,000',
        counted: '100 filings',
      },
      { name: 'role', means: 'This role, any level', value: '×1.1', counted: '50 filings from 20 employers' },
      { name: 'level', means: 'This level, any role', value: '×1.2', counted: '30 filings from 12 employers' },
      {
        name: 'roleLevel',
        means: 'This role and level, anywhere',
        value: '×1.25',
        counted: '20 filings from 8 employers',
      },
    ])
    expect(row('centre').inputs.find(({ name }) => name === 'rolePlace')?.counted).toBe('0 filings')
  })

  test('says that an area is its state, moved on by the cost of labor', () => {
    const meansOf = (place: string) => row('centre', { place }).inputs.find(({ name }) => name === 'place')
    expect(meansOf('cbsa-41860')).toEqual(meansOf('US-CA'))
    expect(meansOf('US')?.means).toBe('This place, any role and level')
    expect(row('labor', { place: 'cbsa-41860' }).label).toBe('Cost of labor in San Francisco, logarithm')
  })

  test('takes results of earlier steps by their step, in their own unit', () => {
    // 165,000 × e^−.2
    expect(row('p25')).toMatchObject({
      working: '$165,000 × 1 × exp(−0.2) = $135,090.57',
      inputs: [
        { name: 'centre', means: 'Median when the data was collected, step 1', value: '$165,000' },
        { name: 'low', means: 'Gap from P25 to P50, logarithm, step 3', value: '0.2' },
        { name: 'ageing', value: '×1' },
      ],
    })
  })

  test('writes a rate to the hundredth of a percent and a gap to four decimals', () => {
    expect(row('growth', { growth: 0.0263 }).result).toBe('2.63%')
    expect(row('tail').result).toBe('0.1000')
  })

  test('names advertisements, years and the filings behind the exponent of a place', () => {
    const ad = { role: backend, basis: 'postings-aijobs', asOf: '2024-07-15' } as const
    expect(row('centre', ad).formula).toBe('base × role × level × roleLevel × year × roleYear × levelYear × cell')
    expect(row('centre', ad).inputs.find(({ name }) => name === 'year')).toMatchObject({
      means: 'This year, any role and level',
      counted: '40 advertised ranges',
    })
    expect(row('moved', { place: 'US-CA' }).inputs[0]).toMatchObject({
      name: 'exponent',
      counted: '70 filings in 2 states, standard error 0.14',
    })
  })

  test('counts nothing behind a survey’s figures', () => {
    const rows = rowsOf({ basis: 'occupation', asOf: '2025-05-15' })
    expect(rows.flatMap(({ inputs }) => inputs.map(({ counted }) => counted))).toEqual(
      expect.not.arrayContaining([expect.any(String)]),
    )
  })

  test('counts as many posted ranges of a role as Salaries does, of several states each once', () => {
    for (const place of ['US', 'US-CO']) {
      const ask = { role: sre, level: 'senior', place, basis: 'postings', asOf: '2026-11-30', growth: null } as const
      const [median] = stepRows(quoteIn(quoteOf(realFacts, ask)), realFacts)
      const counted = (name: string) => median?.inputs.find((each) => each.name === name)?.counted
      // postings-ranges.json by role and level: 3 + 6 + 54 + 38 + 49 of the role, from 82 employers; 54 senior, from 38.
      expect(counted('role')).toBe('150 posted ranges from 82 employers')
      expect(counted('roleLevel')).toBe('54 posted ranges from 38 employers')
    }
  })

  law('every input has a meaning of its own, and every step comes out the same, in any real quote', [anyAsk], (ask) => {
    const answer = quoteOf(realFacts, ask)
    if (answer.kind !== 'percentiles') return
    for (const { holds, inputs, working } of stepRows(answer, realFacts)) {
      expect(holds).toBe(true)
      expect(working).not.toMatch(/NaN|undefined|\$−/)
      for (const { name, means } of inputs) expect(means).not.toBe(name)
    }
  })

  test('a figure that its formula does not give is told', () => {
    const quote = quoteIn(smallQuote())
    const [first, ...rest] = quote.derivation.steps
    if (first === undefined) throw new Error('no step')
    const forged = { ...quote, derivation: { ...quote.derivation, steps: [{ ...first, result: 170_000 }, ...rest] } }
    expect(stepRows(forged, smallFacts)[0]).toMatchObject({ holds: false, replayed: '$165,000' })
  })
})

describe('the steps together', () => {
  const [good, bad] = [
    { label: 'Aging', holds: true },
    { label: 'P25', holds: false },
  ]

  test('are said to end as shown', () => {
    expect(replayFinding([good, good])).toBe('All 2 steps were recomputed for this page and give the range above.')
  })

  test('or which of them do not', () => {
    expect(replayFinding([good, bad, { label: 'P50', holds: false }])).toBe(
      '2 of 3 steps don’t come out as shown: P25 and P50.',
    )
  })
})

test('figures that differ little are written apart', () => {
  expect([150_000, 150_120.5].map((usd) => writeExactly(usd, 'usd'))).toEqual(['$150,000', '$150,120.50'])
  expect(writeExactly(1.16372, 'ratio')).toBe('×1.16372')
  expect(writeExactly(35, 'count')).toBe('35')
  expect(writeExactly(24.5, 'months')).toBe('24.5 months')
})
