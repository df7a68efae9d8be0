import type { MarketInput } from '@/data/schema/source'
import { csvLines } from '@/lib/sheet/csv'
import { FileError } from '@/lib/sheet/file-error'
import { openFile } from './open-file'
import type { RawFile } from './raw-files'
import { type Entry, records } from './records'
import { Tally } from './tally'

export interface Parity {
  readonly name: string
  readonly rpp: number
}

export interface Parities {
  readonly year: number
  /** By FIPS code or name of a state, or code of a metropolitan area, as the file has them. */
  readonly byCode: ReadonlyMap<string, Parity>
  readonly input: MarketInput
}

const wholeCountry = new Set(['0', '00000', '999'])

/** Metropolitan areas' parities. `areas` are the codes of those that can be shown. */
export async function readMetroParities(file: RawFile, areas: ReadonlySet<string>): Promise<Parities> {
  const year = Number(file.said[0])
  const column = `RPP ${year}`
  const rows = records(file.name, csvLines(openFile(file.path)), {
    required: ['GeoFIPS', 'GeoName', 'Description', column],
    hasNotes: true,
  })
  return readParities(file, year, column, rows, (code) =>
    areas.has(code) ? undefined : 'a metropolitan area that the wage areas do not have, or bound otherwise',
  )
}

/** States' parities of the last year in the file, which its name gives. */
export async function readStateParities(file: RawFile): Promise<Parities> {
  const year = Number(/_(\d{4})\.csv$/i.exec(file.name)?.[1])
  const column = String(year)
  const rows = records(file.name, csvLines(openFile(file.path)), {
    required: ['GeoFIPS', 'GeoName', 'Description', column],
    hasNotes: true,
  })
  return readParities(file, year, column, rows, () => undefined)
}

async function readParities(
  file: RawFile,
  year: number,
  column: string,
  rows: AsyncIterable<Entry>,
  whyNot: (code: string) => string | undefined,
): Promise<Parities> {
  const tally = new Tally()
  const byCode = new Map<string, Parity>()
  for await (const entry of rows) {
    const code = entry.matching('GeoFIPS', /^\d+$/, 'an area code')
    const isWhole = entry.text('Description') === 'RPPs: All items'
    const reason = isWhole
      ? wholeCountry.has(code)
        ? 'of the country, or all of it outside metropolitan areas'
        : whyNot(code)
      : 'of a part of the prices, or of another measure'
    if (reason) {
      tally.drop(reason)
      continue
    }
    tally.keep()
    const rpp = entry.number(column)
    if (!(rpp > 0)) throw entry.wrong(column, 'a price parity above zero')
    byCode.set(code, { name: entry.text('GeoName').replace(/\s*\*$/, ''), rpp })
  }
  if (byCode.size === 0)
    throw new FileError(file.name, 'expected rows of “RPPs: All items”, found none', { column: 'Description' })
  return { year, byCode, input: await tally.input(file) }
}
