import { describe, expect, test } from 'vitest'
import { market } from '@/data'
import { evidence, evidenceBook } from '@/lib/evidence/book'
import { endsColumns, endsSentence } from '@/lib/evidence/posted/ends'
import { rangedSources } from '@/lib/source/registry'
import { percentile } from '@/lib/value/percentile'
import { smallPosted } from '../../market'

const ends = { lowUsd: 150_000, highUsd: 190_000, width: 1.4 }
const role = 'site-reliability-engineer'

test('ends are a sentence', () => {
  expect(endsSentence(ends)).toBe(
    'Median low end $150k, median high end $190k; within one posting the high is typically 1.4 times the low.',
  )
})

test('ends are columns where any item has them, empty of the others', () => {
  const columns = endsColumns([ends, null], (item) => item)
  expect(Object.keys(columns)).toEqual(['range_low_usd', 'range_high_usd', 'range_width'])
  expect(Object.values(columns).map((cell) => [cell(ends), cell(null)])).toEqual([
    [150_000, null],
    [190_000, null],
    [1.4, null],
  ])
  expect(endsColumns([null], (item) => item)).toEqual({})
})

describe('evidence', () => {
  test('has the ends of its own selection alone', () => {
    const marginals = smallPosted.marginals.map((each) => (each.place === 'US' ? { ...each, ends } : each))
    const book = evidenceBook({ ...smallPosted, marginals })
    const at = (place: string) => evidence(book, { role, level: 'senior', place, year: 'all' }).ends
    expect([at('US'), at('US-NY')]).toEqual([ends, null])
  })

  test.each(rangedSources)('of %s has the middle of the ends of the ranges themselves', (source) => {
    const { cells, ranges } = market()
    const [file, posted] = [cells[source], ranges[source]]
    if (file === undefined || posted === undefined) throw new Error(`no ranges of ${source}`)
    const of = posted.ranges.filter(([, at]) => posted.roles[at] === role)
    const middle = (usd: readonly number[]) =>
      percentile(
        usd.toSorted((a, b) => a - b),
        0.5,
      )
    const found = evidence(evidenceBook(file), { role, level: 'all', place: 'US', year: 'all' }).ends
    expect(found?.lowUsd).toBe(Number(middle(of.map((range) => range[6])).toPrecision(3)))
    expect(found?.highUsd).toBe(Number(middle(of.map((range) => range[7])).toPrecision(3)))
    expect(found?.width).toBeCloseTo(middle(of.map((range) => range[7] / range[6])), 2)
  })
})
