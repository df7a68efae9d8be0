/** Measured pay for the tests: one strip of each kind, small enough that every figure can be counted here. */
import type { EvidenceByRole, MeasuredPay } from '@/lib/evidence/by-role'
import { cellsOf, noCells } from '@/lib/evidence/cells'
import { known, unknown } from '@/lib/value/absence'
import { deepFreeze } from './roles'

const silent = unknown('not-stated', 'The source names no employers.')
const tooFew = unknown(
  'small-sample',
  'Only 3 advertised ranges: fewer than five advertised ranges, too few for a percentile.',
)
const noCount = unknown('not-stated', 'The survey publishes no sample size for an occupation.')

/** Forty filings of thirty employers, ten at each of four amounts: type 7 gives quartiles of 115,000, 130,000 and 145,000. */
export const filedStrip: MeasuredPay = deepFreeze({
  source: 'filings',
  n: known(40),
  rows: known(45),
  employers: known(30),
  percentiles: {
    p10: known(100_000),
    p25: known(115_000),
    p50: known(130_000),
    p75: known(145_000),
    p90: known(160_000),
  },
  // 18 of the 45 rows.
  atMinimum: { share: known(0.4), p50: known(140_000) },
  ends: null,
  medianInterval: known({ min: 120_000, max: 140_000 }),
  drawing: 'line',
  cells: cellsOf([
    [100_000, 10],
    [120_000, 10],
    [140_000, 10],
    [160_000, 10],
  ]),
  months: ['2024-04', '2024-04'],
  isMiddleMonth: false,
  oneEmployer: null,
  proxy: false,
  mix: [],
  levels: [
    { level: 'junior', n: 3, p50: tooFew },
    { level: 'mid', n: 12, p50: known(120_000) },
    { level: 'senior', n: 25, p50: known(140_000) },
    { level: 'staff', n: 0, p50: tooFew },
  ],
})

/** Twelve advertised ranges of two years: too few for a line, so they are dots. */
export const dottedStrip: MeasuredPay = deepFreeze({
  ...filedStrip,
  source: 'postings-aijobs',
  atMinimum: null,
  n: known(12),
  rows: known(12),
  employers: silent,
  percentiles: {
    p10: known(150_000),
    p25: known(150_000),
    p50: known(172_000),
    p75: known(190_000),
    p90: known(190_000),
  },
  medianInterval: known({ min: 150_000, max: 190_000 }),
  drawing: 'dots',
  cells: cellsOf([
    [150_000, 4],
    [172_000, 4],
    [190_000, 4],
  ]),
  months: ['2023-07', '2024-07'],
  isMiddleMonth: false,
  levels: [
    { level: 'junior', n: 5, p50: known(150_000) },
    { level: 'mid', n: 0, p50: tooFew },
    { level: 'senior', n: 7, p50: known(190_000) },
    { level: 'staff', n: 0, p50: tooFew },
  ],
})

/** Three advertised ranges: hidden. */
export const hiddenStrip: MeasuredPay = deepFreeze({
  ...dottedStrip,
  source: 'postings-isecjobs',
  n: known(3),
  rows: known(3),
  percentiles: { p10: tooFew, p25: tooFew, p50: tooFew, p75: tooFew, p90: tooFew },
  medianInterval: tooFew,
  drawing: 'none',
  cells: cellsOf([[150_000, 3]]),
  months: ['2024-07', '2024-07'],
  isMiddleMonth: false,
  levels: [],
})

/** Two occupations, three parts to one: .75 × 140,000 + .25 × 100,000 = 130,000. */
export const proxyStrip: MeasuredPay = deepFreeze({
  ...filedStrip,
  source: 'occupation',
  atMinimum: null,
  n: noCount,
  rows: noCount,
  employers: noCount,
  medianInterval: noCount,
  cells: noCells,
  months: ['2025-05', '2025-05'],
  isMiddleMonth: false,
  levels: [],
  proxy: true,
  mix: [
    { title: 'Software Developers', weight: 0.75, medianUsd: 140_000 },
    { title: 'Testers', weight: 0.25, medianUsd: 100_000 },
  ],
})

/** All four for each role. */
export function madeEvidence(roles: readonly string[]): EvidenceByRole {
  return Object.fromEntries(roles.map((id) => [id, [filedStrip, dottedStrip, hiddenStrip, proxyStrip]]))
}
