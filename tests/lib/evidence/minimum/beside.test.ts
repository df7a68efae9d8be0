import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { market } from '@/data'
import type { CellFile, Marginal } from '@/data/schema/market'
import { evidence, evidenceBook } from '@/lib/evidence/book'
import { minimumsBeside, shownMinimums } from '@/lib/evidence/minimum/beside'
import { cellSources, paySource } from '@/lib/source/registry'
import { known } from '@/lib/value/absence'
import { quoteLevels } from '@/lib/value/levels'
import { realCells } from '../../../real-cells'
import { deepFreeze } from '../../../roles'

const sre = 'site-reliability-engineer'
const marginal = (level: Marginal['level'], place: string, n: number, atRows: number): Marginal => ({
  role: sre,
  level,
  place,
  year: 2024,
  n,
  rows: n,
  employers: n,
  largest: 1,
  atMinimum: { rows: atRows, above: { n: n - atRows, employers: n - atRows, p50: n - atRows < 5 ? null : 150_000 } },
})

/** Seniors are shown in California and nationally, hidden in Texas; juniors are hidden wherever they are. */
const file: CellFile = deepFreeze({
  source: 'filings',
  years: [{ year: 2024, referenceMonth: '2024-04' }],
  cells: [],
  marginals: [
    marginal('senior', 'US-CA', 10, 4),
    marginal('senior', 'US-TX', 2, 1),
    marginal('senior', 'US', 20, 10),
    marginal('junior', 'US', 3, 3),
    marginal('all', 'US', 40, 24),
  ],
})

describe('what stands of the legal minimum beside a quote', () => {
  const at = minimumsBeside(shownMinimums(file))

  test('is of exactly its role, level and place where that is shown', () => {
    expect(at(sre, 'senior', 'US-CA')).toEqual({
      level: 'senior',
      place: 'US-CA',
      share: known(0.4),
      p50: known(150_000),
    })
  })

  test('else of the country, else of all levels', () => {
    expect(at(sre, 'senior', 'US-TX')).toMatchObject({ level: 'senior', place: 'US', share: known(0.5) })
    expect(at(sre, 'senior', 'US-WY')).toMatchObject({ level: 'senior', place: 'US', share: known(0.5) })
    expect(at(sre, 'junior', 'US-CA')).toMatchObject({ level: 'all', place: 'US', share: known(0.6) })
  })

  test('is nothing where even the role has too few', () => {
    expect(at('backend-engineer', 'senior', 'US')).toBeNull()
    expect(
      minimumsBeside(shownMinimums({ ...file, marginals: file.marginals.slice(1, 2) }))(sre, 'senior', 'US-TX'),
    ).toBeNull()
  })
})

test.each(cellSources)(
  '%s: as its records state the legal minimum, what stands beside a quote is what its evidence says',
  (source) => {
    const cells = realCells(source)
    const [at, book] = [minimumsBeside(shownMinimums(cells)), evidenceBook(cells)]
    const roles = [...new Set(cells.marginals.map(({ role }) => role))]
    const places = [...new Set(cells.marginals.map(({ place }) => place))]
    fc.assert(
      fc.property(
        fc.constantFrom(...roles),
        fc.constantFrom(...quoteLevels),
        fc.constantFrom(...places),
        (role, level, place) => {
          const found = at(role, level, place)
          if (!paySource(source).abilities.statesMinimum) expect(found).toBeNull()
          if (found === null) return
          const { share, p50, ...selected } = found
          expect(evidence(book, { role, ...selected, year: 'all' }).atMinimum).toEqual({ share, p50 })
        },
      ),
      { numRuns: 60 },
    )
  },
)

test('every marginal of a source says it, or none', () => {
  for (const [source, { marginals }] of Object.entries(market().cells)) {
    const said = marginals.filter(({ atMinimum }) => atMinimum !== undefined).length
    expect([source, said]).toEqual([source, paySource(source).abilities.statesMinimum ? marginals.length : 0])
  }
})
