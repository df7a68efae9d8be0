import { describe, expect, test } from 'vitest'
import { errorKinds, untestedKinds } from '@/lib/method/error-kinds'
import {
  describeMiss,
  errorFinding,
  errorsBySource,
  errorTable,
  formatMiss,
  nameKind,
  untestedFinding,
} from '@/lib/method/error-words'
import { madeError, madeErrors } from '../../proof'

test('kinds stand the worst first, each with its classes of counts, those that were not tried empty', () => {
  const kinds = errorKinds(madeErrors)
  expect(kinds.map(({ source, place, worst }) => [source, place, worst.usual])).toEqual([
    ['postings-aijobs', 'country', 0.1],
    ['filings', 'state', 0.08],
    ['filings', 'country', 0.04],
  ])
  expect(kinds[1]?.byCount.map((each) => each?.usual ?? null)).toEqual([0.08, null, null, null, 0.051])
})

test('what is not listed is not tested: places of a source that was tried, or all of one that was not', () => {
  const untested = untestedKinds(madeErrors)
  expect(untested).toContainEqual({ source: 'filings', place: 'area' })
  expect(untested).toContainEqual({ source: 'postings-aijobs', place: 'state' })
  expect(untested).toContainEqual({ source: 'postings-isecjobs', place: null })
  // Only posted ranges say that a job is remote.
  expect(untested).not.toContainEqual({ source: 'filings', place: 'remote' })
  expect(untested.some(({ source, place }) => source === 'filings' && place === 'state')).toBe(false)
})

describe('in words', () => {
  test('a kind is its source and place', () => {
    expect(nameKind({ source: 'filings', place: 'state' })).toBe('Filings, a state')
    expect(nameKind({ source: 'guide', place: null })).toBe('Guide, any place')
  })

  test('a miss is whole percent, of few matches "at most"', () => {
    expect([0.0664, 0.05, 0.1].map(formatMiss)).toEqual(['7%', '5%', '10%'])
    expect(describeMiss(madeError())).toEqual({ usual: '8%', fourInFive: '4 in 5: 15%' })
    expect(describeMiss(madeError({ bound: 'fewer' })).usual).toBe('at most 8%')
  })

  test('the finding has the least, the most, and the worst kind', () => {
    expect(errorFinding(madeErrors)).toBe(
      'Quotes usually miss the middle of the market by 4–10%, depending on their source and place. The worst we tested: quotes from advertisements on aijobs.net for the United States, usually within 10% and four times in five within 20%.',
    )
    expect(errorFinding([])).toBe('No kind of quote has been tested yet, so every quote is graded low.')
  })

  test('each source has its kinds, the worst first', () => {
    expect(errorsBySource(madeErrors)).toEqual([
      'aijobs.net: usually within 10% for the United States.',
      'Filings: usually within 5–8% for a state and 4% for the United States.',
    ])
  })

  test('what was never tested is named', () => {
    const said = untestedFinding(madeErrors)
    expect(said).toMatch(/^Never tested, so always graded low: /)
    expect(said).toContain('quotes from visa filings for a metro area')
    expect(said).toContain('quotes from advertisements on aijobs.net for a state and a metro area')
    expect(said).toContain('any quote from')
  })
})

test('the table has a row a kind and class', () => {
  expect(errorTable(madeErrors).rows).toHaveLength(madeErrors.length)
})
