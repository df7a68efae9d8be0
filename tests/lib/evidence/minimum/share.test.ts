import { describe, expect, test } from 'vitest'
import { market } from '@/data'
import type { Marginal } from '@/data/schema/market'
import { evidence, evidenceBook } from '@/lib/evidence/book'
import {
  type AtMinimum,
  atMinimumOf,
  minimumColumns,
  minimumInTable,
  minimumSentence,
  minimumShare,
} from '@/lib/evidence/minimum/share'
import { known, unknown } from '@/lib/value/absence'
import { deepFreeze } from '../../../roles'

const base: Marginal = deepFreeze({
  role: 'site-reliability-engineer',
  level: 'all',
  place: 'US',
  year: 2024,
  n: 40,
  rows: 50,
  employers: 30,
  largest: 4,
})
const filed = (
  rows: number,
  above: { n: number; employers: number; p50: number | null },
  change: Partial<Marginal> = {},
) => atMinimumOf({ ...base, ...change, atMinimum: { rows, above } }, 'filings')
const enough = { n: 20, employers: 12, p50: 158_000 }

describe('what a marginal says', () => {
  test('is the share of its rows at the legal minimum, and the median of the observations above it', () => {
    // 18 of 50 rows.
    expect(filed(18, enough)).toEqual({ share: known(0.36), p50: known(158_000) })
  })

  test('has no median where too few are above, and says how few', () => {
    expect(filed(45, { n: 4, employers: 3, p50: null })?.p50).toMatchObject({
      reason: 'small-sample',
      why: 'Above the legal minimum: Only 4 filings from 3 employers: fewer than five filings, too few for a percentile.',
    })
    expect(filed(50, { n: 0, employers: 0, p50: null })).toEqual({
      share: known(1),
      p50: unknown('no-data', 'No filing here is above the legal minimum.'),
    })
  })

  test('is hidden where the selection is', () => {
    const found = filed(1, { n: 3, employers: 3, p50: null }, { n: 4, rows: 4, employers: 4, largest: 1 })
    expect(found?.share).toMatchObject({ kind: 'unknown', reason: 'small-sample' })
    expect(found?.p50).toEqual(found?.share)
  })

  test('is nothing where the source does not record it, or nothing was observed', () => {
    expect(atMinimumOf(base, 'filings')).toBeNull()
    expect(atMinimumOf(undefined, 'filings')).toBeNull()
  })
})

describe('in words', () => {
  const found = (share: number, p50: AtMinimum['p50'] = known(158_000)): AtMinimum => ({ share: known(share), p50 })
  const few = unknown('small-sample', 'Too few.')

  test.each([
    [found(0.36), '36% of these filings are at the legal minimum; those above it have a median of $158k.'],
    [found(0.9, few), '90% of these filings are at the legal minimum; too few are above it for a median.'],
    [found(0), 'None of these filings is at the legal minimum.'],
    [found(1, few), 'All of these filings are at the legal minimum.'],
    [found(0.999), 'Over 99% of these filings are at the legal minimum; those above it have a median of $158k.'],
    [found(0.001), 'Under 1% of these filings are at the legal minimum; those above it have a median of $158k.'],
    [{ share: few, p50: few }, null],
  ])('%j', (minimum, said) => {
    expect(minimumSentence(minimum, 'these filings')).toBe(said)
  })

  test('in few words, where the share is shown, with the median above it where there is one', () => {
    expect(
      [found(0.36), found(0.9, few), { share: few, p50: few }, null].map((minimum) => minimumShare(minimum)),
    ).toEqual(['36% at the legal minimum, the rest $158k', '90% at the legal minimum', null, null])
  })
})

test('a cell of a table has the share and the median above it, or that too few are above', () => {
  const few = unknown('small-sample', 'Too few.')
  const items: readonly (AtMinimum | null)[] = [
    { share: known(0.36), p50: known(158_000) },
    { share: known(0.9), p50: few },
    { share: known(1), p50: few },
    { share: few, p50: few },
    null,
  ]
  expect(items.map(minimumInTable)).toEqual(['36%, $158k above', '90%, too few above', '100%', null, null])
})

test('a table has its two columns where any item records it, empty where hidden', () => {
  const few = unknown('small-sample', 'Too few.')
  const items: readonly (AtMinimum | null)[] = [{ share: known(0.4), p50: few }, null]
  const columns = minimumColumns(items, (item) => item)
  const rows = items.map((item) => Object.entries(columns).map(([name, cell]) => [name, cell(item)]))
  expect(rows.map(Object.fromEntries)).toEqual([
    { at_minimum_share: 0.4, above_minimum_p50_usd: null },
    { at_minimum_share: null, above_minimum_p50_usd: null },
  ])
  expect(minimumColumns([null], (item) => item)).toEqual({})
})

test('filings say it of every role, advertisements of none', () => {
  const { cells } = market()
  const national = { level: 'all', place: 'US', year: 'all' } as const
  for (const [source, file] of Object.entries(cells)) {
    const book = evidenceBook(file)
    for (const role of new Set(file.marginals.map((each) => each.role))) {
      const { atMinimum } = evidence(book, { role, ...national })
      expect(atMinimum?.share.kind, `${source} ${role}`).toBe(source === 'filings' ? 'known' : undefined)
    }
  }
})
