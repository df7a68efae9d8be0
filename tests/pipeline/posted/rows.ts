/** Rows of posted pay, and how they are read. */
import { employersOf } from '@/pipeline/employers'
import type { PostedRow } from '@/pipeline/posted/files'
import { distinctRanges, type JudgedRow, type PostedRange } from '@/pipeline/posted/observations'
import { postedReadings } from '@/pipeline/posted/readings'
import { names } from '../../lib/place/asks'
import { titled } from '../raw-directory'

/** One family, by two of its names. */
export const employers = employersOf([
  { name: 'Amazon', keys: ['AMAZONCOM', 'AMAZON WEB SERVICES'], reason: 'one company' },
])

/** A row that counts, but for what is given. */
export function row(edits: Partial<PostedRow> = {}): PostedRow {
  return {
    employer: 'Acme',
    title: 'Senior Data Engineer',
    place: 'Denver, CO',
    states: [],
    isRemote: false,
    month: '2026-05',
    firstSeen: undefined,
    lowUsd: 150_000,
    highUsd: 190_000,
    unit: 'year',
    feed: 'a/feed',
    note: '',
    ...edits,
  }
}

/** What a row is read as, or why it is dropped. */
export const read = postedReadings({ roles: titled, vocabulary: names, employers })

export const judged = (rows: readonly PostedRow[]): JudgedRow[] =>
  rows.map((each) => ({ file: 'a.csv', row: each, reading: read(each) }))

/** The distinct ranges of rows given by what they differ in. */
export const rangesOf = (...edits: readonly Partial<PostedRow>[]): PostedRange[] =>
  distinctRanges(judged(edits.map((edit) => row(edit))))
