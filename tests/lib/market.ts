/** A small file of filings, for tests that select from it: every number can be counted here. */
import type { CellFile } from '@/data/schema/market'

const role = 'site-reliability-engineer'

/** Twelve senior filings in California, four in Texas; three of no stated level in Texas, all of one year. */
export const smallFilings: CellFile = {
  source: 'filings',
  years: [{ year: 2024, referenceMonth: '2024-04' }],
  cells: [
    {
      role,
      level: 'senior',
      place: 'US-CA',
      year: 2024,
      rows: 15,
      counts: [
        [100_000, 2],
        [150_000, 6],
        [200_000, 4],
      ],
    },
    { role, level: 'senior', place: 'US-TX', year: 2024, rows: 4, counts: [[120_000, 4]] },
    { role, level: 'unstated', place: 'US-TX', year: 2024, rows: 3, counts: [[90_000, 3]] },
  ],
  marginals: [
    { role, level: 'senior', place: 'US-CA', year: 2024, n: 12, rows: 15, employers: 10, largest: 2 },
    { role, level: 'senior', place: 'US-TX', year: 2024, n: 4, rows: 4, employers: 3, largest: 2 },
    { role, level: 'senior', place: 'US', year: 2024, n: 16, rows: 19, employers: 13, largest: 3 },
    { role, level: 'unstated', place: 'US-TX', year: 2024, n: 3, rows: 3, employers: 1, largest: 3 },
    { role, level: 'unstated', place: 'US', year: 2024, n: 3, rows: 3, employers: 1, largest: 3 },
    { role, level: 'all', place: 'US-CA', year: 2024, n: 12, rows: 15, employers: 10, largest: 2 },
    { role, level: 'all', place: 'US-TX', year: 2024, n: 7, rows: 7, employers: 4, largest: 3 },
    { role, level: 'all', place: 'US', year: 2024, n: 19, rows: 22, employers: 14, largest: 3 },
  ],
}

const backend = 'backend-engineer'

/** Six mid-level ranges of 2023 and three of 2024, nationally; no employer is named. */
export const smallPostings: CellFile = {
  source: 'postings-aijobs',
  years: [
    { year: 2023, referenceMonth: '2023-07' },
    { year: 2024, referenceMonth: '2024-07' },
  ],
  cells: [
    {
      role: backend,
      level: 'mid',
      place: 'US',
      year: 2023,
      rows: 9,
      counts: [
        [140_000, 3],
        [160_000, 3],
      ],
    },
    { role: backend, level: 'mid', place: 'US', year: 2024, rows: 3, counts: [[180_000, 3]] },
  ],
  marginals: (['mid', 'all'] as const).flatMap((level) =>
    ([2023, 2024, 'all'] as const).map((year) => ({
      role: backend,
      level,
      place: 'US',
      year,
      n: year === 'all' ? 9 : year === 2023 ? 6 : 3,
      rows: year === 'all' ? 12 : year === 2023 ? 9 : 3,
      employers: null,
      largest: null,
    })),
  ),
}
