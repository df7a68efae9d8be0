/** What must hold of the market facts as committed. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dataset, market } from '@/data'
import { percentile } from '@/lib/value/percentile'
import { realCells } from '../real-cells'

const { occupations, places } = market()
const filings = realCells('filings')
const { manifest, sources } = dataset

test('is at most 3 MB in all', () => {
  const sizes = readdirSync('data/market').map((name) => statSync(join('data/market', name)).size)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(3e6)
})

test('every raw file is of a source that is described, and every measured source has one', () => {
  const measured = sources.filter(({ kind }) => kind === 'measured').map(({ id }) => id)
  expect([...new Set(manifest.inputs.map(({ source }) => source))].sort()).toEqual(measured.sort())
})

// Counted by hand over the rows $142,002; merging the repeats of the largest employers, who pay less, lifts it to $147,000.
test('SRE filings have a median a little over $142,000', () => {
  const cells = filings.cells.filter(({ role }) => role === 'site-reliability-engineer')
  const wages = cells.flatMap(({ counts }) => counts.flatMap(([usd, n]) => Array<number>(n).fill(usd)))
  const median = percentile(
    [...wages].sort((a, b) => a - b),
    0.5,
  )
  expect(median).toBeGreaterThan(139_000)
  expect(median).toBeLessThan(149_000)
})

test('530 areas are known, nearly all with wages or employment of some occupation', () => {
  expect(places.areas).toHaveLength(530)
  expect(places.areas.filter(({ wages }) => Object.keys(wages).length > 0).length).toBeGreaterThan(520)
})

test('mixes leave little to the rest', () => {
  for (const { role, filings: all, parts } of occupations.mixes)
    expect(parts.reduce((sum, part) => sum + part.filings, 0) / all, role).toBeGreaterThan(0.95)
})
