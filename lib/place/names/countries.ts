/** The names of countries, as the platform has them in English. */
import { keyOf } from './spelling'

const english = new Intl.DisplayNames('en-US', { type: 'region', fallback: 'none' })

/** Codes that are no country's, and the territories that are places of ours. */
const notAbroad: readonly string[] = [
  'EU',
  'EZ',
  'UN',
  'QO',
  'XA',
  'XB',
  'ZZ',
  'US',
  'PR',
  'GU',
  'VI',
  'UM',
  'AS',
  'MP',
]

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** The name of a country by its ISO code; the code itself where there is none. */
export function countryName(code: string): string {
  return english.of(code) ?? code
}

/** Every country but ours: its name by the key of its name. Georgia is left to its cities: bare, it is the state. */
export function countriesByKey(): ReadonlyMap<string, string> {
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  const named = codes
    .filter((code) => !notAbroad.includes(code))
    .flatMap((code): [string, string][] => {
      const name = english.of(code)
      return name === undefined || code === 'GE' ? [] : [[keyOf(name), name]]
    })
  return new Map(named)
}
