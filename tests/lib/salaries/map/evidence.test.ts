import { describe, expect, test } from 'vitest'
import type { CellFile } from '@/data/schema/market'
import { evidenceBook } from '@/lib/evidence/book'
import { evidenceMap } from '@/lib/salaries/map/evidence'
import type { ShownState } from '@/lib/salaries/map/reading'
import { realCells } from '../../../real-cells'
import { deepFreeze, realRole } from '../../../roles'
import { smallFilings } from '../../market'

const sre = realRole('site-reliability-engineer')
const states = deepFreeze(
  ['California', 'Texas', 'Wyoming'].map((name) => ({
    id: `US-${{ C: 'CA', T: 'TX', W: 'WY' }[name[0] ?? '']}`,
    name,
    living: null,
  })),
)
const book = evidenceBook(deepFreeze(smallFilings))
const all = evidenceMap(book, sre, { level: 'all', year: 'all' }, states)
const [california, texas, wyoming] = all.states

describe('a state', () => {
  // Twelve filings: two at 100, six at 150, four at 200: median 150; ranks 3 and 10 of 12 are 150 and 200; h = 2.75 and 8.25.
  test('with enough filings stands at its median, with its sample, its middle half and its interval', () => {
    expect([california?.value, california?.hidden]).toEqual([150, null])
    expect(california?.says).toBe('California: median $150k, n=12')
    expect(california?.words).toBe(
      'California: median $150k, n=12 from 10 employers; middle half $150–200k; 95% interval of the median $150–200k.',
    )
    // The small file does not say what is at the legal minimum.
    expect(california?.row).toEqual(['$150k', '$150–200k', '12', '10', ''])
    expect(california?.cells).toEqual([150_000, 150_000, 200_000, 12, 10, null, null])
  })

  test('with too few employers shows how many filings there are and no amount', () => {
    expect([texas?.value, texas?.hidden]).toEqual([null, expect.stringMatching(/^Only 7 filings from 4 employers/)])
    expect(texas?.says).toBe('Texas, hidden: 7 filings')
    expect(texas?.row).toEqual(['hidden', 'hidden', '7', '4', 'hidden'])
    expect(texas?.cells).toEqual([null, null, null, 7, 4, null, null])
    expect([texas?.says, texas?.words, ...(texas?.row ?? [])].join(' ')).not.toContain('$')
  })

  test('without filings is no zero', () => {
    expect([wyoming?.value, wyoming?.hidden]).toEqual([null, 'There is no filing here.'])
    expect(wyoming?.says).toBe('Wyoming, no filings')
  })
})

test('a state says how much of it is at the legal minimum, where its source states that', () => {
  const filed = evidenceMap(evidenceBook(realCells('filings')), sre, { level: 'all', year: 'all' }, states)
  const [found] = filed.states
  const marginal = realCells('filings').marginals.find(
    ({ role, level, place }) => role === sre.id && level === 'all' && place === 'US-CA',
  )
  const { rows = Number.NaN, atMinimum } = marginal ?? {}
  const share = (atMinimum?.rows ?? Number.NaN) / rows
  expect(found?.words).toMatch(/; \d+% at the legal minimum, the rest \$\d+k; /)
  expect(found?.cells.slice(-2)).toEqual([share, atMinimum?.above.p50])
  expect(filed.note).toMatch(
    / \d+% of these filings nationwide are at the legal minimum; those above it have a median of \$\d+k\. /,
  )
  expect(found?.row.at(-1)).toMatch(/^\d+%, \$\d+k above$/)
  expect([filed.heads.at(-1), ...filed.columns.slice(-2)]).toEqual([
    'At legal minimum',
    'at_minimum_share',
    'above_minimum_p50_usd',
  ])
  const posted = evidenceMap(evidenceBook(realCells('postings')), sre, { level: 'all', year: 'all' }, states)
  expect([...posted.heads, ...posted.columns].join(' ')).not.toMatch(/minimum/)
  expect(posted.title).toMatch(/ by state \(middle month [A-Z][a-z]{2} 202\d\): \$ thousands$/)
})

test('the title names role, level and year, and the months', () => {
  expect(all.title).toBe('Median filed base pay of SREs by state (Apr 2024 ± 4 months): $ thousands')
  expect(evidenceMap(book, sre, { level: 'senior', year: 2024 }, states).title).toBe(
    'Median filed base pay of senior SREs by state, 2024 (Apr 2024 ± 4 months): $ thousands',
  )
  expect(evidenceMap(book, sre, { level: 'mid', year: 'all' }, states).title).toMatch(/mid-level SREs/)
  expect(evidenceMap(book, sre, { level: 'unstated', year: 'all' }, states).title).toMatch(
    /SREs whose title states no level/,
  )
})

describe('the finding', () => {
  const filed = (place: string, wage: number, n: number, largest = 1): Pick<CellFile, 'cells' | 'marginals'> => {
    const head = { role: sre.id, place, year: 2024 }
    const marginal = { ...head, n, rows: n, employers: n, largest }
    return {
      cells: [{ ...head, level: 'mid', rows: n, counts: [[wage, n]] }],
      // Of the whole country too, which a hidden state refers to.
      marginals: [place, 'US'].flatMap((at) => [
        { ...marginal, place: at, level: 'mid' as const },
        { ...marginal, place: at, level: 'all' as const },
      ]),
    }
  }
  const told = (...files: Pick<CellFile, 'cells' | 'marginals'>[]) => {
    const cells = files.flatMap((file) => file.cells)
    const marginals = files.flatMap((file) => file.marginals)
    const file = { ...smallFilings, cells, marginals }
    const map = evidenceMap(evidenceBook(file), sre, { level: 'all', year: 'all' }, states)
    const [high, low] = map.states.map((state): ShownState => ({ ...state, value: state.value ?? 0 }))
    if (!high || !low) throw new Error('two states are needed')
    return map.tell([high], [low])
  }

  test('names both ends with amount and sample', () => {
    expect(told(filed('US-CA', 200_000, 9), filed('US-TX', 100_000, 12))).toBe(
      'The median filing for SREs is highest in California (n=9) at $200k and lowest in Texas (n=12) at $100k.',
    )
  })

  test('doubts the order where a sample is too small for an interval', () => {
    expect(told(filed('US-CA', 200_000, 8), filed('US-TX', 100_000, 12))).toMatch(/, an order that may be chance\.$/)
  })

  test('doubts the order where the intervals meet', () => {
    expect(told(filed('US-CA', 100_000, 12), filed('US-TX', 100_000, 12))).toMatch(/, an order that may be chance\.$/)
  })

  test('flags a state that is mostly one employer', () => {
    const { cells, marginals } = filed('US-CA', 200_000, 10, 4)
    const map = evidenceMap(
      evidenceBook({ ...smallFilings, cells, marginals }),
      sre,
      { level: 'all', year: 'all' },
      states,
    )
    expect(map.states[0]?.words).toContain('; one employer is 40% of this.')
  })
})

test.each([
  [0, 'None of these filings nationwide is at the legal minimum.'],
  [1, 'All of these filings nationwide are at the legal minimum.'],
])('a share of %d at the legal minimum nationwide is a sentence', (share, said) => {
  const cells = realCells('filings')
  const marginals = cells.marginals.map((each) =>
    each.role === sre.id && each.level === 'all' && each.place === 'US' && each.atMinimum
      ? { ...each, atMinimum: { ...each.atMinimum, rows: share * each.rows } }
      : each,
  )
  const map = evidenceMap(evidenceBook({ ...cells, marginals }), sre, { level: 'all', year: 'all' }, states)
  expect(map.note).toContain(` ${said} `)
})
