/** What an amount of pay is for, and how often a year has it. */

export const periods = ['hour', 'day', 'week', 'fortnight', 'half-month', 'month', 'year'] as const
export type Period = (typeof periods)[number]

/** METHODS, units: 2,080 hours, 260 days, 52 weeks, 26 fortnights, 24 half months, 12 months. */
export const timesAYear: Readonly<Record<Period, number>> = {
  hour: 2080,
  day: 260,
  week: 52,
  fortnight: 26,
  'half-month': 24,
  month: 12,
  year: 1,
}

/** Each period's own words, the more particular first: "bi-weekly" is no week. */
const words: readonly (readonly [Period, string])[] = [
  ['hour', 'hour|hourly|hr|hrs'],
  ['day', 'day|daily'],
  ['fortnight', 'fortnight|bi-?weekly'],
  ['half-month', 'semi-?monthly'],
  ['week', 'week|weekly|wk'],
  ['month', 'month|monthly|mo'],
  ['year', 'year|yearly|yr|annum|annually|annual|annualized|pa|p\\.a\\.'],
]

/** A period that stands right beside an amount, as a part of a pattern: "/hr", "per year", "an hour", "annually". */
export const besideAmount = String.raw`\s?(?:\(|,\s?)?(?:(?:\/|per|an?|each)\s?(?:hour|hr|day|fortnight|week|wk|month|mo|year|yr|annum)|hourly|daily|weekly|bi-?weekly|semi-?monthly|monthly|annually|annual|yearly|p\.a\.)(?![a-z])\)?`

/** The one period that a text speaks of; undefined where it names none, or several. */
export function periodIn(text: string): Period | undefined {
  const named = words.filter(([, pattern]) => new RegExp(`(?<![a-z-])(?:${pattern})(?![a-z])`, 'i').test(text))
  return named.length === 1 ? named[0]?.[0] : undefined
}
