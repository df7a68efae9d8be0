import { FileError } from '@/lib/sheet/file'
import type { RawFile } from './raw-files'
import { readRows } from './records'

export interface Parity {
  readonly name: string
  readonly rpp: number
}

export interface Parities {
  readonly year: number
  /** By FIPS code or name of a state, or code of a metropolitan area, as the file has them. */
  readonly byCode: ReadonlyMap<string, Parity>
}

const wholeCountry = new Set(['0', '00000', '999'])

/** Metropolitan areas' parities. `areas` are the codes of those that can be shown. */
export function readMetroParities(file: RawFile, areas: ReadonlySet<string>): Promise<Parities> {
  const year = Number(file.said[0])
  return readParities(file, year, `RPP ${year}`, (code) =>
    areas.has(code) ? undefined : 'a metropolitan area that the wage areas do not have, or bound otherwise',
  )
}

/** States' parities of the last year in the file, which its name gives. */
export function readStateParities(file: RawFile): Promise<Parities> {
  const year = Number(/_(\d{4})\.csv$/i.exec(file.name)?.[1])
  return readParities(file, year, String(year), () => undefined)
}

async function readParities(
  file: RawFile,
  year: number,
  column: string,
  whyNot: (code: string) => string | undefined,
): Promise<Parities> {
  const columns = { required: ['GeoFIPS', 'GeoName', 'Description', column], hasNotes: true }
  const byCode = new Map<string, Parity>()
  await readRows(file, columns, (row) => {
    const code = row.matching('GeoFIPS', /^\d+$/, 'an area code')
    if (row.text('Description') !== 'RPPs: All items') return 'of a part of the prices, or of another measure'
    const reason = wholeCountry.has(code) ? 'of the country, or all of it outside metropolitan areas' : whyNot(code)
    if (reason) return reason
    const rpp = row.number(column)
    if (!(rpp > 0)) throw row.wrong(column, 'a price parity above zero')
    byCode.set(code, { name: row.text('GeoName').replace(/\s*\*$/, ''), rpp })
    return undefined
  })
  if (byCode.size === 0)
    throw new FileError(file.name, 'expected rows of “RPPs: All items”, found none', { column: 'Description' })
  return { year, byCode }
}
