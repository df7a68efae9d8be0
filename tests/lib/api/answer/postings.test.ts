import { describe, expect, test } from 'vitest'
import { type PostingsAsk, postingsAnswer, postingsAnswerSchema, postingsOnPage } from '@/lib/api/answer/postings'
import type { PostedRange } from '@/lib/evidence/posted/ranges'
import { sreRanges } from '../../posted'
import { facts, sre } from '../facts'

const ask = (part: Partial<PostingsAsk> = {}, ranges: readonly PostedRange[] = sreRanges) =>
  postingsAnswerSchema.parse(postingsAnswer({ role: sre, source: 'postings', ...part }, facts, () => ranges))

describe('the ranges of a role', () => {
  test('are all of them, newest first, with what they are together', () => {
    const { postings, ...answer } = ask()
    expect(answer).toEqual({
      dataVersion: facts.dataVersion,
      role: sre,
      source: 'postings',
      level: 'all',
      place: 'US',
      year: 'all',
      sort: '-month',
      total: 6,
      employers: 4,
      largestEmployer: { name: 'Anduril', share: 1 / 3 },
      page: 1,
      pages: 1,
      sources: ['postings'],
    })
    expect(postings.map(({ month }) => month)).toEqual(sreRanges.map(({ month }) => month))
    expect(postings[1]).toEqual({
      employer: 'Anduril UK',
      countedAs: 'Anduril',
      title: 'Sr. SRE, Storage',
      level: 'senior',
      place: 'US-CA + US-NY + cbsa-35620 + cbsa-41860',
      placeAsPosted: 'NYC / SF',
      places: ['US-CA', 'US-NY', 'cbsa-35620', 'cbsa-41860'],
      month: '2026-08',
      lowUsd: 170_000,
      highUsd: 221_000,
      feed: 'jane/jobs',
    })
  })

  test('are those of a level, place and year, in the order asked for', () => {
    expect(ask({ level: 'senior', place: 'US-CA' })).toMatchObject({ total: 2, level: 'senior', place: 'US-CA' })
    expect(ask({ place: 'US-remote' })).toMatchObject({ total: 1, place: 'US-remote' })
    // An area may be named by its bare code.
    expect(ask({ place: '41860' })).toMatchObject({ total: 2, place: 'cbsa-41860' })
    expect(
      ask({ year: 2025, sort: { column: 'low', descending: false } }).postings.map(({ lowUsd }) => lowUsd),
    ).toEqual([128_000, 190_000])
  })

  test('come in pages, the last one short and one beyond it empty', () => {
    const many = Array.from({ length: 9 }, () => sreRanges).flat()
    expect(many).toHaveLength(54)
    expect(ask({}, many)).toMatchObject({ total: 54, pages: 2, page: 1 })
    expect([1, 2, 3].map((page) => ask({ page }, many).postings.length)).toEqual([postingsOnPage, 4, 0])
  })

  test('may be none: the total says so, and whose the most are is unknown', () => {
    expect(ask({}, [])).toMatchObject({
      total: 0,
      employers: 0,
      pages: 0,
      postings: [],
      largestEmployer: { reason: 'no-data' },
    })
  })

  test('are refused of a place that there is not', () => {
    expect(postingsAnswer({ role: sre, source: 'postings', place: 'US-ZZ' }, facts, () => sreRanges)).toMatchObject({
      kind: 'refused',
      problem: { type: '/data#problem-unknown-place', parameter: 'place' },
    })
  })
})
