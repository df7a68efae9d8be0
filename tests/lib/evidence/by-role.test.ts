import { expect, test } from 'vitest'
import type { CellFile } from '@/data/schema/market'
import type { Market } from '@/data/schema/release'
import { evidenceByRole, type MeasuredPay } from '@/lib/evidence/by-role'
import { percentileOf } from '@/lib/evidence/cells'
import { measuredSources } from '@/lib/source/registry'
import { known } from '@/lib/value/absence'
import { deepFreeze } from '../../roles'
import { smallFilings, smallPostings } from '../market'

const sre = 'site-reliability-engineer'
const none: CellFile = {
  source: 'postings-isecjobs',
  years: [{ year: 2024, referenceMonth: '2024-07' }],
  cells: [],
  marginals: [],
}
const wages = (p50: number | null | { atLeastUsd: number }) => ({
  year: 2025,
  employment: 1,
  meanUsd: 1,
  p10: 80_000,
  p25: 100_000,
  p50,
  p75: 150_000,
  p90: 180_000,
})

const market: Market = deepFreeze({
  cells: { filings: smallFilings, 'postings-aijobs': smallPostings, 'postings-isecjobs': none },
  occupations: {
    years: [{ year: 2025, referenceMonth: '2025-05' }],
    occupations: [
      { soc: '15-1252', title: 'Makers', wages: [wages(140_000)], outlook: null },
      { soc: '15-1253', title: 'Testers', wages: [wages(100_000)], outlook: null },
      { soc: '15-1299', title: 'Others', wages: [wages(null)], outlook: null },
      { soc: '15-1221', title: 'Scientists', wages: [wages({ atLeastUsd: 239_200 })], outlook: null },
    ],
    mixes: [
      {
        role: sre,
        filings: 100,
        parts: [
          { soc: '15-1252', filings: 60 },
          { soc: '15-1253', filings: 20 },
          { soc: '15-1299', filings: 20 },
        ],
      },
      { role: 'top', filings: 1, parts: [{ soc: '15-1221', filings: 1 }] },
    ],
    firstYear: 2022,
    lastYear: 2025,
  },
} as unknown as Market)

const of = (role: string, source: MeasuredPay['source']): MeasuredPay => {
  const strip = evidenceByRole(market, [role])[role]?.find((each) => each.source === source)
  if (strip === undefined) throw new Error(`no strip of ${source}`)
  return strip
}

test('every role has a strip a source, in the order of the sources', () => {
  const evidence = evidenceByRole(market, [sre, 'backend-engineer', 'nobody'])
  expect(Object.keys(evidence)).toEqual([sre, 'backend-engineer', 'nobody'])
  for (const strips of Object.values(evidence)) expect(strips.map(({ source }) => source)).toEqual([...measuredSources])
})

test('a source’s strip holds its national figures at all levels and years, repeats merged', () => {
  const strip = of(sre, 'filings')
  // 12 + 4 + 3 distinct filings of 15 + 4 + 3, counted in the file’s own marginal as 14 employers.
  expect(strip).toMatchObject({ n: known(19), rows: known(22), employers: known(14), months: ['2024-04', '2024-04'] })
  expect(strip.percentiles.p50).toEqual(known(percentileOf(strip.cells, 0.5)))
  expect(strip.percentiles.p50).toEqual(known(150_000))
  expect(of('backend-engineer', 'postings-aijobs').months).toEqual(['2023-07', '2024-07'])
})

test('under thirty observations are dots, and a hidden sample is nothing', () => {
  expect(of(sre, 'filings').drawing).toBe('dots')
  expect(of('backend-engineer', 'filings')).toMatchObject({ drawing: 'none', n: known(0), months: null })
  expect(of('backend-engineer', 'filings').percentiles.p50).toMatchObject({ kind: 'unknown', reason: 'no-data' })
})

test('one employer with more than a quarter of a sample is flagged', () => {
  const [all] = smallFilings.marginals.filter(({ place, level }) => place === 'US' && level === 'all')
  const large = { ...smallFilings, marginals: [{ ...(all as (typeof smallFilings.marginals)[number]), largest: 10 }] }
  const [strip] = evidenceByRole({ ...market, cells: { ...market.cells, filings: large } }, [sre])[sre] ?? []
  // 10 of 19.
  expect(strip?.oneEmployer).toBe('one employer is 53% of this')
  expect(of(sre, 'filings').oneEmployer).toBeNull()
})

test('the occupations are a proxy whose weights leave out what has no median', () => {
  const strip = of(sre, 'occupation')
  expect(strip).toMatchObject({ proxy: true, drawing: 'line', months: ['2025-05', '2025-05'] })
  expect(strip.n.kind).toBe('unknown')
  expect(strip.mix.map(({ weight, ...rest }) => ({ ...rest, weight: Number(weight.toFixed(9)) }))).toEqual([
    { title: 'Makers', weight: 0.75, medianUsd: 140_000 },
    { title: 'Testers', weight: 0.25, medianUsd: 100_000 },
  ])
  // .75 × 140,000 + .25 × 100,000.
  expect(strip.percentiles.p50).toMatchObject({ kind: 'known' })
  expect(strip.percentiles.p50.kind === 'known' && strip.percentiles.p50.value).toBeCloseTo(130_000, 6)
})

test('a role without occupations, or with a median above the top code, has no proxy', () => {
  expect(of('nobody', 'occupation')).toMatchObject({ drawing: 'none', mix: [], months: null })
  expect(of('top', 'occupation')).toMatchObject({ drawing: 'none', mix: [] })
  expect(of('top', 'occupation').percentiles.p50).toMatchObject({ reason: 'out-of-range' })
})
