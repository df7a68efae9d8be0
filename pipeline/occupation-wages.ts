import type { OccupationWages, PublishedWage } from '@/data/schema/market'
import { FileError } from '@/lib/sheet/file'
import { openWorkbook, sheetLines, type Workbook } from '@/lib/sheet/xlsx'
import { eachPercentile } from '@/lib/value/percentiles'
import { publishedCode, unfiledReason } from './occupation-codes'
import { openFile } from './open-file'
import type { RawFile } from './raw-files'
import { type Entry, records } from './records'

const percentiles = { p10: 'A_PCT10', p25: 'A_PCT25', p50: 'A_MEDIAN', p75: 'A_PCT75', p90: 'A_PCT90' } as const
const required = ['OCC_CODE', 'OCC_TITLE', 'O_GROUP', 'TOT_EMP', 'A_MEAN', ...Object.values(percentiles)] as const
type Column = (typeof required)[number]

export interface YearOfWages {
  readonly year: number
  /** By the occupation asked for, which may be published under another code. */
  readonly wages: ReadonlyMap<string, OccupationWages>
  /** The names of the occupations under their own codes. */
  readonly titles: ReadonlyMap<string, string>
}

/** The wages of the given occupations in one year's workbook. */
export async function readWages(file: RawFile, socs: readonly string[]): Promise<YearOfWages> {
  const year = Number(file.said[0])
  const workbook = await openWorkbook(openFile(file.path))
  const [table] = workbook.sheets
  if (!table) throw new FileError(file.name, 'expected a workbook with a sheet')
  const topCode = await topCodeOf(workbook, file.name)
  const wages = new Map<string, OccupationWages>()
  const titles = new Map<string, string>()
  for await (const entry of records(file.name, sheetLines(workbook, table.entry), { required })) {
    const code = entry.matching('OCC_CODE', /^\d{2}-\d{4}$/, 'an occupation code, NN-NNNN')
    const isDetailed = entry.text('O_GROUP') === 'detailed'
    const asked = isDetailed ? socs.filter((soc) => publishedCode(soc, year) === code) : []
    if (asked.length > 0) file.tally.keep()
    else file.tally.drop(isDetailed ? unfiledReason : 'a sum over occupations')
    for (const soc of asked) wages.set(soc, wagesOf(entry, year, topCode, soc === code ? undefined : code))
    if (asked.includes(code)) titles.set(code, entry.text('OCC_TITLE'))
  }
  return { year, wages, titles }
}

function wagesOf(
  entry: Entry<Column>,
  year: number,
  topCode: number,
  publishedAs: string | undefined,
): OccupationWages {
  const wage = (column: Column): PublishedWage => {
    const value = entry.text(column)
    if (value === '#') return { atLeastUsd: topCode }
    return value === '*' || value === '**' || value === '' ? null : Math.round(entry.number(column))
  }
  const employment = entry.text('TOT_EMP')
  return {
    year,
    ...(publishedAs && { publishedAs }),
    employment: employment === '**' || employment === '' ? null : entry.number('TOT_EMP'),
    meanUsd: wage('A_MEAN'),
    ...eachPercentile((name) => wage(percentiles[name])),
  }
}

/** What "#" stands for changes with the years; the workbook's own description says it. */
async function topCodeOf(workbook: Workbook, file: string): Promise<number> {
  const sheet = workbook.sheets.find(({ name }) => name === 'Field Descriptions')
  if (!sheet) throw new FileError(file, 'expected a sheet “Field Descriptions”, which says what # stands for')
  for await (const { fields } of sheetLines(workbook, sheet.entry)) {
    const said = /^\s*#\s*=.*\$([\d,]+)\s+per\s+year/i.exec(fields.join(' '))
    if (said?.[1]) return Number(said[1].replaceAll(',', ''))
  }
  throw new FileError(file, 'expected “# = … $N per year” in the sheet “Field Descriptions”')
}
