import { expect, test } from 'vitest'
import { market } from '@/data'
import { quoteOf } from '@/lib/engine/make'
import { areaCounts } from '@/lib/evidence/medians'
import { areaCountsBySource } from '@/lib/evidence/posted/area-counts'
import { quoteIn, realFacts } from '../../quotes'

const { cells, ranges } = market()
const counts = areaCountsBySource(cells, ranges)

test('are those of the cells, and of areas without cells those of the ranges themselves', () => {
  const posted = counts.postings ?? {}
  for (const [key, count] of Object.entries(areaCounts(cells.postings as (typeof cells)[string])))
    expect(posted[key], key).toEqual(count)
  // postings-ranges.json: one junior software engineer's range in Boulder, which under five ranges of any role name.
  expect(posted['software-engineer junior cbsa-14500']).toEqual({ n: 1, employers: 1 })
  expect(posted['software-engineer junior US-CO']).toBeUndefined()
})

test('of a source without single ranges are those of its cells alone', () => {
  expect(counts.filings).toEqual(areaCounts(cells.filings as (typeof cells)[string]))
  expect(areaCountsBySource(cells, {}).postings).toEqual(areaCounts(cells.postings as (typeof cells)[string]))
})

test('are the exact matches of a quote there', () => {
  const ask = {
    role: 'software-engineer',
    level: 'junior',
    place: 'cbsa-14500',
    basis: 'postings',
    growth: null,
  } as const
  expect(quoteIn(quoteOf(realFacts, { ...ask, asOf: '2026-11-30' })).cell).toMatchObject({ n: 1, employers: 1 })
})
