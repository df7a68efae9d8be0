/** Which area a county lies in, by its FIPS code: the crosswalk of areas knows counties by name alone. */

import { FileError } from '@/lib/sheet/file'
import type { RawFile } from '@/pipeline/raw-files'
import { csvRows } from '@/pipeline/records'

/** A county as the crosswalk of areas has it. */
export interface County {
  readonly name: string
  readonly state: string
  /** The id of its area. */
  readonly area: string
}

/** The id of an area by its publisher's code, which some files write with leading zeros. */
export function areaId(code: string): string {
  const plain = code.replace(/^0+/, '')
  return plain.length === 5 ? `cbsa-${plain}` : plain
}

/** The counties of the crosswalk, each of one area. */
export async function readCounties(crosswalk: RawFile): Promise<readonly County[]> {
  const counties: County[] = []
  const required = ['Area', 'StateAb', 'CountyTownName'] as const
  for await (const row of csvRows(crosswalk, { required })) {
    const state = row.matching('StateAb', /^[A-Z]{2}$/, 'a state')
    counties.push({ name: row.text('CountyTownName'), state, area: areaId(row.text('Area')) })
  }
  return counties
}

/** States where a city stands beside a county of its name. Its FIPS code is 510 or above. */
const statesOfFreeCities: readonly string[] = ['MD', 'MO', 'NV', 'VA']

/** Names that no rule makes alike, by state and FIPS code. */
const renamed: Readonly<Record<string, string>> = {
  AK232: 'Hoonah-Angoon Census Area',
  CT120: 'Greater Bridgeport Planning Region',
  CT170: 'South Central Connecticut Planning Region',
}

/** Islands that the crosswalk lists by village: all of them are one area. */
const wholeTerritories: readonly string[] = ['GU', 'VI']

/**
 * The area of a county by its state, FIPS code (three digits) and name, however its name is written; undefined where the
 * crosswalk has none. Throws `FileError` where two counties of one state answer to one name and lie in different areas.
 */
export function countyAreas(
  counties: readonly County[],
  file: string,
): (state: string, fips: string, name: string) => string | undefined {
  const byName = new Map<string, string>()
  for (const { state, name, area } of counties) {
    const key = wholeTerritories.includes(state) ? state : keyOf(state, name, / city$/.test(name))
    const other = byName.get(key)
    if (other !== undefined && other !== area)
      throw new FileError(file, `expected one area for ${name}, ${state}, found ${other} and ${area}`)
    byName.set(key, area)
  }
  return (state, fips, name) => {
    if (wholeTerritories.includes(state)) return byName.get(state)
    const written = renamed[state + fips] ?? name
    return byName.get(keyOf(state, written, Number(fips) >= 500)) ?? byName.get(keyOf(state, written, false))
  }
}

/** "City and Borough of Wrangell" and "Wrangell City and Borough" are one key; "St. Louis city" is not that of its county. */
function keyOf(state: string, name: string, isCity: boolean): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\(.*$/, '')
    .trim()
    .replace(/^(city and borough|city and county|city|county|municipio|municipality) (of|de) /, '')
    .replace(
      / (city and borough|census area|planning region|region|municipality|municipio|borough|parish|county|city)$/,
      '',
    )
    .replace(/^sainte? /, (saint) => (saint === 'saint ' ? 'st ' : 'ste '))
    .replace(/[^a-z]/g, '')
  return `${state} ${plain}${isCity && statesOfFreeCities.includes(state) ? ' city' : ''}`
}
