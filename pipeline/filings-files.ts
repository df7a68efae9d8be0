/** Disclosure files of visa filings, as CSV, XLSX or Parquet, by the publisher's own column names. */
import { csvLines, type Line } from '@/lib/sheet/csv'
import { FileError } from '@/lib/sheet/file'
import { openWorkbook, sheetLines } from '@/lib/sheet/xlsx'
import { messageOf } from './command'
import { openFile } from './open-file'
import type { RawFile } from './raw-files'
import { type Entry, records } from './records'
import { quoted, type Store, type Value } from './store'

const required = [
  'EMPLOYER_NAME',
  'JOB_TITLE',
  'SOC_CODE',
  'WAGE_RATE_OF_PAY_FROM',
  'WAGE_UNIT_OF_PAY',
  'WORKSITE_STATE',
] as const
/** A file that lacks the first three holds only certified, full-time filings; without the others it says of no pay whether it is the legal minimum. */
const optional = ['CASE_STATUS', 'VISA_CLASS', 'FULL_TIME_POSITION', 'PREVAILING_WAGE', 'PW_UNIT_OF_PAY'] as const
/** In the order of the table `filed`, after the file’s number. */
const columns = [...required, ...optional]
type Column = (typeof columns)[number]
const amounts: readonly Column[] = ['WAGE_RATE_OF_PAY_FROM', 'PREVAILING_WAGE']

/** Adds a file's rows to the table `filed`, marked by number. Throws `FileError` where one cannot be read. */
export async function loadFilings(store: Store, file: RawFile, number: number): Promise<void> {
  if (/\.parquet$/i.test(file.name)) return loadParquet(store, file, number)
  const lines = /\.xlsx$/i.test(file.name) ? workbookLines(file) : csvLines(openFile(file.path))
  await store.append('filed', filed(records(file.name, lines, { required, optional }), BigInt(number)))
}

async function* workbookLines({ path, name }: RawFile): AsyncGenerator<Line> {
  const workbook = await openWorkbook(openFile(path))
  const [first] = workbook.sheets
  if (!first) throw new FileError(name, 'expected a workbook with a sheet')
  yield* sheetLines(workbook, first.entry)
}

async function* filed(entries: AsyncIterable<Entry<Column>>, number: bigint): AsyncGenerator<Value[]> {
  const cellOf = (entry: Entry<Column>, column: Column) =>
    amounts.includes(column) ? (entry.amount(column) ?? null) : entry.text(column) || null
  for await (const entry of entries) yield [number, ...columns.map((column) => cellOf(entry, column))]
}

async function loadParquet(store: Store, { path, name }: RawFile, number: number): Promise<void> {
  const source = `read_parquet(${quoted(path)}, file_row_number = true)`
  const named = await asked(name, () => store.rows<{ column_name: string }>(`describe select * from ${source}`))
  const has = (column: Column) => named.some((each) => each.column_name.toUpperCase() === column)
  const missing = required.find((column) => !has(column))
  if (missing) {
    const found = named.map((each) => each.column_name).filter((each) => each !== 'file_row_number')
    throw new FileError(name, `expected this column; found ${found.join(', ')}`, { column: missing })
  }
  for (const column of amounts.filter(has)) await refuseGarbled(store, name, source, column)
  const text = (column: Column) => (has(column) ? `nullif(trim(cast(${column} as varchar)), '')` : 'null')
  const values = columns.map((column) =>
    amounts.includes(column) && has(column) ? `try_cast(${plainAmount(column)} as double)` : text(column),
  )
  await asked(name, () => store.run(`insert into filed select ${number}, ${values.join(', ')} from ${source}`))
}

const plainAmount = (column: Column) => `replace(replace(cast(${column} as varchar), '$', ''), ',', '')`

async function refuseGarbled(store: Store, name: string, source: string, column: Column): Promise<void> {
  const amount = plainAmount(column)
  const [garbled] = await asked(name, () =>
    store.rows<{ row: number; value: string }>(`select file_row_number + 1 as row, ${amount} as value from ${source}
      where trim(${amount}) <> '' and try_cast(${amount} as double) is null order by file_row_number limit 1`),
  )
  if (garbled) throw new FileError(name, `expected a number, found “${garbled.value}”`, { line: garbled.row, column })
}

async function asked<T>(file: string, question: () => Promise<T>): Promise<T> {
  try {
    return await question()
  } catch (error) {
    throw new FileError(file, `expected a whole Parquet file: ${messageOf(error)}`)
  }
}
