/** What must hold of the market facts as committed. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dataset, market } from '@/data'
import type { CellFile, Marginal } from '@/data/schema/market'
import { percentile } from '@/lib/percentile'

const { filings, postingsAijobs, postingsIsecjobs, occupations, places } = market()
const cellFiles: readonly CellFile[] = [filings, postingsAijobs, postingsIsecjobs]
const { manifest, roles, sources } = dataset
const inputsOf = (source: string) => manifest.inputs.filter((input) => input.source === source)

test('is at most 1.5 MB in all', () => {
  const sizes = readdirSync('data/market').map((name) => statSync(join('data/market', name)).size)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1.5e6)
})

test('every raw file is of a source that is described, and every measured source has one', () => {
  const measured = sources.filter(({ kind }) => kind === 'measured').map(({ id }) => id)
  expect([...new Set(manifest.inputs.map(({ source }) => source))].sort()).toEqual(measured.sort())
})

describe.each(cellFiles)('$source', ({ source, cells, marginals }) => {
  const isIn = (chosen: Marginal) => (each: CellFile['cells'][number]) =>
    each.role === chosen.role &&
    [each.level, 'all'].includes(chosen.level) &&
    [each.place, 'US'].includes(chosen.place) &&
    [each.year, 'all'].includes(chosen.year)

  test('its cells hold the rows that its files kept', () => {
    const kept = inputsOf(source).reduce((sum, input) => sum + input.kept, 0)
    expect(cells.reduce((sum, { rows }) => sum + rows, 0)).toBe(kept)
  })

  test('its marginals are the sums of its cells', () => {
    for (const marginal of marginals) {
      const chosen = cells.filter(isIn(marginal))
      expect(chosen.reduce((sum, { rows }) => sum + rows, 0)).toBe(marginal.rows)
      expect(chosen.flatMap(({ counts }) => counts).reduce((sum, [, n]) => sum + n, 0)).toBe(marginal.n)
      expect(marginal.largest ?? 0).toBeLessThanOrEqual(marginal.n)
    }
  })

  test('its roles are ours', () => {
    const ids = roles.map(({ id }) => id)
    for (const { role } of cells) expect(ids).toContain(role)
  })
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
  const labour = places.areas.find((area) => area.id === id)?.labour
  const mean = labour && 'means' in labour ? (labour.means['15-1252'] ?? 0) : 0
  expect(mean / (places.nationalMeans['15-1252'] ?? 0)).toBeCloseTo(ratio, 3)
})

test('514 of 530 areas have wages; the others say why not', () => {
  expect(places.areas).toHaveLength(530)
  expect(places.areas.filter(({ labour }) => 'means' in labour)).toHaveLength(514)
})

test('mixes name known occupations, most filed first, and leave little to the rest', () => {
  const known = occupations.occupations.map(({ soc }) => soc)
  for (const { role, filings: all, parts } of occupations.mixes) {
    const counts = parts.map((part) => part.filings)
    expect(counts, role).toEqual([...counts].sort((a, b) => b - a))
    for (const { soc } of parts) expect(known).toContain(soc)
    const named = counts.reduce((sum, count) => sum + count, 0)
    expect(named / all, role).toBeGreaterThan(0.95)
    expect(named).toBeLessThanOrEqual(all)
  }
})

test('published percentiles rise', () => {
  for (const { soc, wages } of occupations.occupations) {
    for (const { p10, p25, p50, p75, p90 } of wages) {
      const known = [p10, p25, p50, p75, p90].flatMap((wage) =>
        wage === null ? [] : typeof wage === 'number' ? [wage] : [wage.atLeastUsd],
      )
      expect(known, soc).toEqual([...known].sort((a, b) => a - b))
    }
  }
})
