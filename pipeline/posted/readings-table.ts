/** What was read in each row of posted pay, as a table, so that others can count the rows again by themselves. */
import { formatCsv } from '@/lib/words/csv'
import type { JudgedRow } from './observations'

const columns = [
  'file',
  'employer',
  'role',
  'level',
  'places',
  'dropped',
  'title',
  'month',
  'lowUsd',
  'highUsd',
  'feed',
]

/** A line a row, in the order of the files; rows that hold no range in US dollars are not among them. */
export function readingsTable(judged: readonly JudgedRow[]): string {
  const rows = judged.map(({ file, row: { title, month, lowUsd, highUsd, feed }, reading }) => {
    const read =
      typeof reading === 'string'
        ? ['', '', '', '', reading]
        : [reading.employer, reading.role, reading.level, reading.places.join(' '), '']
    return [file, ...read, title, month, lowUsd, highUsd, feed]
  })
  return formatCsv({ columns, rows })
}
