/** The ISO codes of countries by the names that the survey has them under. */
import { countryName } from '@/lib/place/names/countries'

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Whether a code is of today, and not of a country that another has taken the place of: DD is Germany too. */
const isOfToday = (code: string) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`

/** By the platform's own English name, and by the names given, which stand above those. */
export function countryCodes(given: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter(isOfToday)
  return new Map([
    ...codes.map((code): [string, string] => [countryName(code).replaceAll('&', 'and').replaceAll('’', "'"), code]),
    ...Object.entries(given),
  ])
}
