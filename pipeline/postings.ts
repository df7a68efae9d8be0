import type { TitleLevel } from '@/data/schema/market'
import { readTitle, type TitleRoles } from '@/lib/titles/read'
import type { RawFile } from './raw-files'
import { csvRows, type Entry } from './records'
import type { Store, Value } from './store'
import { untitledReason } from './tally'

const described = [
  'work_year',
  'experience_level',
  'employment_type',
  'job_title',
  'salary_currency',
  'employee_residence',
  'remote_ratio',
  'company_location',
  'company_size',
] as const
const required = [...described, 'salary', 'salary_in_usd'] as const
type Row = Entry<(typeof required)[number]>

/** What an advertisement says; `rows` is how many rows of the file it takes. */
interface Advertisement {
  readonly first: Row
  readonly lowUsd: number
  readonly highUsd: number
  readonly rows: number
}

const levels: Readonly<Record<string, TitleLevel>> = { EN: 'junior', MI: 'mid', SE: 'senior' }
const pairedReason = 'the second amount of an advertisement, joined with its first'

/** Reads a file into `classified`. */
export async function readPostings(store: Store, file: RawFile, roles: TitleRoles): Promise<void> {
  await store.append('classified', classified(advertisements(csvRows(file, { required })), file, roles))
}

/**
 * Two rows in a row that differ in nothing but a higher, then a lower amount are the two ends of one advertised range. A row
 * without its other end (nearly all before 2022, few later) advertises one amount: a range as low as it is high. So do two
 * equal rows.
 */
async function* advertisements(rows: AsyncIterable<Row>): AsyncGenerator<Advertisement> {
  let high: Row | undefined
  for await (const row of rows) {
    if (high && isOtherEnd(high, row)) {
      yield { first: high, lowUsd: paid(row), highUsd: paid(high), rows: 2 }
      high = undefined
    } else {
      if (high) yield { first: high, lowUsd: paid(high), highUsd: paid(high), rows: 1 }
      high = row
    }
  }
  if (high) yield { first: high, lowUsd: paid(high), highUsd: paid(high), rows: 1 }
}

function isOtherEnd(high: Row, low: Row): boolean {
  return paid(low) <= paid(high) && described.every((column) => low.text(column) === high.text(column))
}

function paid(row: Row): number {
  const usd = row.number('salary_in_usd')
  if (usd <= 0) throw row.wrong('salary_in_usd', 'an amount above zero')
  return usd
}

async function* classified(
  list: AsyncIterable<Advertisement>,
  { source, tally }: RawFile,
  roles: TitleRoles,
): AsyncGenerator<Value[]> {
  const readings = new Map<string, ReturnType<typeof readTitle>>()
  for await (const { first, lowUsd, highUsd, rows } of list) {
    const title = first.text('job_title')
    const reading = readings.get(title) ?? readTitle(title, roles)
    readings.set(title, reading)
    const level = levelOf(first, reading.level)
    const year = first.matching('work_year', /^20\d\d$/, 'a year')
    const reason = whyNot(first) ?? (reading.role === 'none' ? untitledReason : undefined)
    tally.drop(reason ?? pairedReason, reason ? rows : rows - 1)
    if (reason) continue
    tally.keep()
    const subject = [...described.map((column) => first.text(column)), lowUsd, highUsd].join(' / ')
    const cents = BigInt(Math.round((lowUsd + highUsd) * 50))
    yield [source, reading.role, level, 'US', BigInt(year), null, subject, cents, null]
  }
}

function whyNot(row: Row): string | undefined {
  if (row.text('company_location') !== 'US') return 'for a company outside the United States'
  if (row.text('employment_type') !== 'FT') return 'not full-time'
  return row.text('experience_level') === 'EX' ? 'for an executive or director (EX)' : undefined
}

/** What a title says of staff outranks the field. */
function levelOf(row: Row, titled: TitleLevel): TitleLevel {
  const field = row.matching('experience_level', /^(EN|MI|SE|EX)$/, 'EN, MI, SE or EX')
  return titled === 'staff' ? 'staff' : (levels[field] ?? 'unstated')
}
