import { expect, test } from 'vitest'
import { evidence, evidenceBook } from '@/lib/evidence/book'
import { evidenceByRole, type MeasuredPay, stripOf } from '@/lib/evidence/by-role'
import { noCells, percentileOf } from '@/lib/evidence/cells'
import { measuredSources } from '@/lib/source/registry'
import { known } from '@/lib/value/absence'
import { smallFilings, smallOccupations } from '../market'
import { smallMarket, sre } from '../salaries'

const of = (role: string, source: MeasuredPay['source'], market = smallMarket): MeasuredPay => {
  const strip = stripOf(evidenceByRole(market, [role]), role, source)
  if (strip === undefined) throw new Error(`no strip of ${source}`)
  return strip
}

test('every role has a strip a source, in the order of the sources', () => {
  const evidence = evidenceByRole(smallMarket, [sre, 'backend-engineer', 'nobody'])
  expect(Object.keys(evidence)).toEqual([sre, 'backend-engineer', 'nobody'])
  for (const strips of Object.values(evidence)) expect(strips.map(({ source }) => source)).toEqual([...measuredSources])
})

test('a strip is found by its role and its source', () => {
  const evidence = evidenceByRole(smallMarket, [sre])
  expect(stripOf(evidence, sre, 'filings')).toBe(evidence[sre]?.find(({ source }) => source === 'filings'))
  expect(stripOf(evidence, 'nobody', 'filings')).toBeUndefined()
})

test('a source’s strip holds its national figures at all levels and years, repeats merged', () => {
  const strip = of(sre, 'filings')
  // 12 + 4 + 3 distinct filings of 15 + 4 + 3, counted in the file’s own marginal as 14 employers.
  expect(strip).toMatchObject({ n: known(19), rows: known(22), employers: known(14), months: ['2024-04', '2024-04'] })
  expect(strip.percentiles.p50).toEqual(known(percentileOf(strip.cells ?? noCells, 0.5)))
  expect(strip.percentiles.p50).toEqual(known(150_000))
  expect(of('backend-engineer', 'postings-aijobs').months).toEqual(['2023-07', '2024-07'])
})

test('under thirty observations are dots, more are a line, and a hidden sample is nothing', () => {
  expect(of(sre, 'filings').drawing).toBe('dots')
  const cells = smallFilings.cells.map((cell) => ({ ...cell, counts: [[100_000, 10] satisfies [number, number]] }))
  const many = { ...smallMarket, cells: { ...smallMarket.cells, filings: { ...smallFilings, cells } } }
  expect(of(sre, 'filings', many).drawing).toBe('line')
  expect(of('backend-engineer', 'filings')).toMatchObject({ drawing: 'none', n: known(0), months: null })
  expect(of('backend-engineer', 'filings').percentiles.p50).toMatchObject({ kind: 'unknown', reason: 'no-data' })
})

test('one employer with more than a quarter of a sample is flagged', () => {
  const marginals = smallFilings.marginals.map((each) =>
    each.place === 'US' && each.level === 'all' ? { ...each, largest: 10 } : each,
  )
  const large = { ...smallFilings, marginals }
  // 10 of 19.
  const among = { ...smallMarket, cells: { ...smallMarket.cells, filings: large } }
  expect(of(sre, 'filings', among).oneEmployer).toBe('one employer is 53% of this')
  expect(of(sre, 'filings').oneEmployer).toBeNull()
})

test('the occupations are a proxy whose weights leave out what has no median', () => {
  const strip = of(sre, 'occupation')
  expect(strip).toMatchObject({ proxy: true, drawing: 'line', months: ['2024-05', '2024-05'] })
  expect(strip.n.kind).toBe('unknown')
  expect(strip.percentiles.p50).toEqual(known(133_100))
  expect(strip.mix).toEqual([
    { title: 'Makers', weight: 0.75, medianUsd: 133_100 },
    { title: 'Testers', weight: 0.25, medianUsd: 133_100 },
  ])
  // Three in four of its filings are where the survey has nothing.
  expect(of('backend-engineer', 'occupation')).toMatchObject({
    drawing: 'none',
    mix: [{ title: 'Makers', weight: 1, medianUsd: 133_100 }],
  })
})

test('a role without occupations, or with a median above the top code, has no proxy', () => {
  expect(of('nobody', 'occupation')).toMatchObject({ drawing: 'none', mix: [], months: null })
  // The makers’ median of 2023 is published as a limit alone.
  const occupations = { ...smallOccupations, years: smallOccupations.years.slice(0, 3) }
  const top = of(sre, 'occupation', { ...smallMarket, occupations })
  expect(top).toMatchObject({ drawing: 'none', mix: [{ title: 'Testers', weight: 1 }] })
  expect(top.percentiles.p50).toMatchObject({ reason: 'out-of-range' })
})

test('a source that tells levels apart has a median of each, or why it shows none', () => {
  const levels = of(sre, 'filings').levels
  expect(levels.map(({ level }) => level)).toEqual(['junior', 'mid', 'senior', 'staff'])
  const book = evidenceBook(smallFilings)
  for (const { level, n, p50 } of levels) {
    const found = evidence(book, { role: sre, level, place: 'US', year: 'all' })
    expect([n, p50]).toEqual([found.n, found.percentiles.p50])
  }
  expect(levels.some(({ p50 }) => p50.kind === 'known')).toBe(true)
  expect(of(sre, 'occupation').levels).toEqual([])
})
