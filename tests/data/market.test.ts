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

// $142,002 over its rows; merging the repeats of the largest employers, who pay less, lifts it a little.
test('SRE filings have a median near $142,000', () => {
  const cells = filings.cells.filter(({ role }) => role === 'site-reliability-engineer')
  const wages = cells.flatMap(({ counts }) => counts.flatMap(([usd, n]) => Array<number>(n).fill(usd)))
  const median = percentile(
    [...wages].sort((a, b) => a - b),
    0.5,
  )
  expect(median).toBeGreaterThan(139_000)
  expect(median).toBeLessThan(147_000)
})

// METHODS, place: area means over national ones, wage year 2025–26.
test.each([
  ['cbsa-41860', 1.297],
  ['cbsa-35620', 1.112],
  ['cbsa-12420', 0.963],
  ['cbsa-12060', 0.904],
  ['cbsa-41940', 1.564],
])('software developers in %s cost %d times the nation', (id, ratio) => {
  const labor = places.areas.find((area) => area.id === id)?.labour
  const mean = labor && 'means' in labor ? (labor.means['15-1252'] ?? 0) : 0
  expect(mean / (places.nationalMeans['15-1252'] ?? 0)).toBeCloseTo(ratio, 3)
})

test('514 of 530 areas have wages; the others say why not', () => {
  expect(places.areas).toHaveLength(530)
  expect(places.areas.filter(({ labour: labor }) => 'means' in labor)).toHaveLength(514)
})

test('mixes leave little to the rest', () => {
  for (const { role, filings: all, parts } of occupations.mixes)
    expect(parts.reduce((sum, part) => sum + part.filings, 0) / all, role).toBeGreaterThan(0.95)
})
