/** The two tables of GeoNames that the gazetteer is made of: tab-separated, in UTF-8, without a header. */
import { readFile } from 'node:fs/promises'
import { FileError } from '@/lib/sheet/file'
import type { RawFile } from '@/pipeline/raw-files'

/** A point of the globe, in degrees. */
export interface Spot {
  readonly latitude: number
  readonly longitude: number
}

/** A ZIP code and the post office that it is named after. */
export interface PostOffice extends Spot {
  readonly zip: string
  readonly name: string
  readonly state: string
  readonly fips: string
  readonly county: string
}

/** A populated place anywhere; `state` and `fips` are GeoNames' codes of its first and second division. */
export interface Settlement extends Spot {
  readonly name: string
  readonly country: string
  readonly state: string
  readonly fips: string
  readonly people: number
}

/** The rows of US.txt; armed forces abroad have no state. */
export async function postOffices(file: RawFile): Promise<readonly PostOffice[]> {
  return (await fieldsOf(file, 12)).map(
    ([, zip = '', name = '', , state = '', county = '', fips = '', , , ...spot]) => {
      if (!/^\d{5}$/.test(zip)) throw new FileError(file.name, `expected a ZIP code, found “${zip}”`)
      return { zip, name, state, fips, county, ...spotOf(spot[0], spot[1]) }
    },
  )
}

/** The rows of cities500.txt, which may also be another of GeoNames' lists of cities. */
export async function settlements(file: RawFile): Promise<readonly Settlement[]> {
  return (await fieldsOf(file, 18)).map((fields) => {
    const [
      ,
      written = '',
      plain = '',
      ,
      latitude,
      longitude,
      ,
      ,
      country = '',
      ,
      state = '',
      fips = '',
      ,
      ,
      people = '',
    ] = fields
    if (!/^[A-Z]{2}$/.test(country)) throw new FileError(file.name, `expected a country, found “${country}”`)
    // Abroad the plain letters serve: not every letter is a plain one with an accent.
    const name = isAmerican(country) ? written : plain || written
    return { name, country, state, fips, people: Number(people) || 0, ...spotOf(latitude, longitude) }
  })
}

/** Whether a code of a country is that of the United States or of one of its territories. */
export function isAmerican(country: string): boolean {
  return ['US', 'AS', 'GU', 'MP', 'PR', 'UM', 'VI'].includes(country)
}

async function fieldsOf({ name, path }: RawFile, least: number): Promise<readonly string[][]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '')
  return lines.map((line, index) => {
    const fields = line.replace(/\r$/, '').split('\t')
    if (fields.length >= least) return fields
    const reason = `expected at least ${least} fields with tabs between them, found ${fields.length}; is the file cut short?`
    throw new FileError(name, reason, { line: index + 1 })
  })
}

function spotOf(latitude = '', longitude = ''): Spot {
  return { latitude: Number(latitude), longitude: Number(longitude) }
}

/** The one nearest to a spot, by degrees as they lie in the middle of the country. */
export function nearest<S extends Spot>(spot: Spot, among: readonly S[]): S | undefined {
  const far = ({ latitude, longitude }: Spot) =>
    (latitude - spot.latitude) ** 2 + (0.75 * (longitude - spot.longitude)) ** 2
  return among.reduce<S | undefined>((best, each) => (best && far(best) <= far(each) ? best : each), undefined)
}
