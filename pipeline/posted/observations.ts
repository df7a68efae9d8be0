/** Posted ranges as they are counted: each once, in its newest month, however often and wherever it was seen. */
import { FileError } from '@/lib/sheet/file'
import { country } from '@/lib/value/country'
import type { RawFile } from '../raw-files'
import type { Store, Value } from '../store'
import { type PostedRow, postedRows } from './files'
import type { PostedReading } from './readings'

/** One distinct range: what it was read as, the row that it was last seen in, and how many rows it takes. */
export interface PostedRange extends PostedReading {
  readonly row: PostedRow
  readonly rows: number
}

/** A row of a file, in the order that files are read in, and what became of it. */
export interface JudgedRow {
  readonly file: string
  readonly row: PostedRow
  readonly reading: PostedReading | string
}

/** Reads files, their tallies counting what is kept and dropped. */
export async function judgedRows(
  files: readonly RawFile[],
  read: (row: PostedRow) => PostedReading | string,
): Promise<JudgedRow[]> {
  const judged: JudgedRow[] = []
  for (const file of files) {
    for await (const row of postedRows(file)) {
      const reading = read(row)
      judged.push({ file: file.name, row, reading })
      if (typeof reading === 'string') file.tally.drop(reading)
      else file.tally.keep()
    }
  }
  return judged
}

/** Throws `FileError` where a row is of a month that has not come on the day `today`: one would make all the others old. */
export function refuseMonthsToCome(judged: readonly JudgedRow[], today: string): void {
  const early = judged.find(({ row }) => row.month > today.slice(0, 'YYYY-MM'.length))
  if (early === undefined) return
  const { month, title, employer } = early.row
  throw new FileError(early.file, `has “${title}” of ${employer || 'nobody'} in ${month}, a month that has not come`)
}

/**
 * The distinct ranges among the rows that were kept: one employer, title (case and spaces aside), set of places and pair of
 * amounts is one, as of its newest month; of two rows of that month the first by the alphabet stands, whatever their order.
 */
export function distinctRanges(judged: readonly JudgedRow[]): PostedRange[] {
  const found = new Map<string, PostedRange>()
  for (const { row, reading } of judged) {
    if (typeof reading === 'string') continue
    const key = [reading.employer, subjectOf(row, reading)].join('\n')
    const before = found.get(key)
    const newest = before === undefined || isBefore(row, before.row) ? { ...reading, row } : before
    found.set(key, { ...newest, rows: (before?.rows ?? 0) + 1 })
  }
  return [...found.values()]
}

/** Whether a row stands for its range rather than another one: the newer, else the first as printed. */
function isBefore(row: PostedRow, other: PostedRow): boolean {
  if (row.month !== other.month) return row.month > other.month
  const printed = ({ employer, title, place, feed }: PostedRow) => [employer, title, place, feed].join('\n')
  return printed(row) < printed(other)
}

/** What else than employer tells two ranges apart. */
function subjectOf({ title, lowUsd, highUsd }: PostedRow, { places }: PostedReading): string {
  return [folded(title), places.join(' '), lowUsd, highUsd].join(' / ')
}

/** A title, case and spaces aside. */
const folded = (title: string) => title.toLowerCase().replace(/\s+/g, ' ').trim()

/** Every place that a range counts in: the country once, then its states and its areas. */
export function placesCounted({ places }: PostedReading): readonly string[] {
  return [country, ...places]
}

/**
 * Adds ranges to `classified`, each row that one takes as a row of its own in every place that it counts in, and what `classified` has
 * no column for to a table `ranged`, once a range.
 */
export async function classifyRanges(store: Store, source: string, ranges: readonly PostedRange[]): Promise<void> {
  await store.append('classified', classifiedRows(source, ranges))
  await store.run(rangedTable)
  await store.append('ranged', rangedRows(source, ranges))
}

/** By source, employer and subject, as in `classified`: the title, the month, YYYY-MM, and both ends in whole US dollars a year. */
export const rangedTable = `create table if not exists ranged (
  source text, employer text, subject text, title text, month text, low_usd bigint, high_usd bigint)`

function* rangedRows(source: string, ranges: readonly PostedRange[]): Generator<Value[]> {
  for (const range of ranges) {
    const { title, month, lowUsd, highUsd } = range.row
    yield [source, range.employer, subjectOf(range.row, range), folded(title), month, BigInt(lowUsd), BigInt(highUsd)]
  }
}

function* classifiedRows(source: string, ranges: readonly PostedRange[]): Generator<Value[]> {
  for (const range of ranges) {
    const { role, level, employer, row, rows } = range
    const year = BigInt(row.month.slice(0, 4))
    const cents = BigInt(Math.round((row.lowUsd + row.highUsd) * 50))
    for (const place of placesCounted(range))
      for (let seen = 0; seen < rows; seen++)
        yield [source, role, level, place, year, employer, subjectOf(row, range), cents, null]
  }
}
