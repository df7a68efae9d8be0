/** Pay of one month brought to another: by the growth of wages, and in a candidate's real terms by prices. */
import type { OccupationFile, PriceFile } from '@/data/schema/market'
import { occupationEvidence } from '@/lib/evidence/occupation'
import { type Answer, known, unknown } from '@/lib/value/absence'

/** A yearly rate of growth, and the years it was taken between. */
export interface Growth {
  readonly rate: number
  readonly fromYear: number
  readonly toYear: number
  /** What it grew from and to, in US dollars a year. */
  readonly firstUsd: number
  readonly lastUsd: number
}

/** What the aging of a quote takes: months since the data's, a yearly growth that is the reader's own or the survey's, and its spread. */
export interface Aging {
  readonly months: number
  readonly growth: { readonly kind: 'own'; readonly rate: number } | (Growth & { readonly kind: 'published' })
  /** The yearly growths that the quote widens by, as logarithms; null where it does not: in releases that did not. */
  readonly yearly: readonly number[] | null
}

const growthYears = 3

/**
 * Pay after some months of growth at a yearly rate: usd × (1 + rate)^(months ÷ 12), unrounded. `rate` .03 is 3 % a year and may
 * be negative; `months` may be negative or a fraction. Throws RangeError on a rate of −1 or less, or an input not finite.
 */
export function aged(usd: number, rate: number, months: number): number {
  checkGrowth(usd, rate, months)
  return usd * (1 + rate) ** (months / 12)
}

/**
 * The same without compounding, usd × (1 + rate × months ÷ 12), as pay surveys are often aged within a year; to check `aged`
 * by. Throws RangeError as `aged` does.
 */
export function agedSimply(usd: number, rate: number, months: number): number {
  checkGrowth(usd, rate, months)
  return usd * (1 + (rate * months) / 12)
}

function checkGrowth(usd: number, rate: number, months: number): void {
  if (![usd, rate, months].every(Number.isFinite)) throw new RangeError('pay, rate and months must be finite numbers')
  if (rate <= -1) throw new RangeError(`a yearly rate must be above −1, not ${rate}`)
}

/**
 * Months from the middle of a month, YYYY-MM, to a day, YYYY-MM-DD: whole months, and the days from the 15th as a part of
 * the day's own month; "2024-04" to "2027-01-15" is 33. Negative when the day is earlier. Throws RangeError on another form, or a day
 * that its month does not have.
 */
export function monthsUntil(month: string, date: string): number {
  const [, ofDay = '', day = ''] = /^(\d{4}-\d{2})-(\d{2})$/.exec(date) ?? []
  const months = monthNumber(ofDay) - monthNumber(month)
  const length = daysIn(ofDay)
  if (Number(day) < 1 || Number(day) > length) throw new RangeError(`“${date}” is no day YYYY-MM-DD`)
  return months + (Number(day) - 15) / length
}

/** The month some months after one, YYYY-MM. Throws RangeError on another form. */
export function monthAfter(month: string, months: number): string {
  const total = monthNumber(month) - 1 + months
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`
}

/** The days of a month, YYYY-MM, by the Gregorian calendar. */
export function daysIn(month: string): number {
  const last = new Date(`${month}-01`)
  last.setUTCMonth(last.getUTCMonth() + 1, 0)
  return last.getUTCDate()
}

function monthNumber(month: string): number {
  const [, year, number] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month) ?? []
  if (year === undefined) throw new RangeError(`“${month}” is no month YYYY-MM`)
  return Number(year) * 12 + Number(number)
}

/**
 * The yearly growth of a role's survey median over its last three years, (last ÷ first)^(1/3) − 1. Weak: the survey pools three
 * years of answers and is no wage index. Unknown where either year's median is, or the survey does not reach back.
 */
export function medianGrowth(file: OccupationFile, role: string): Answer<Growth> {
  const toYear = file.years.at(-1)?.year ?? 0
  const fromYear = toYear - growthYears
  const [first, last] = [fromYear, toYear].map((year) => medianOf(file, role, year)) as [Answer<number>, Answer<number>]
  if (first.kind === 'unknown') return first
  if (last.kind === 'unknown') return last
  const rate = (last.value / first.value) ** (1 / growthYears) - 1
  return known({ rate, fromYear, toYear, firstUsd: first.value, lastUsd: last.value })
}

/** The growth of a role's survey median from each year to the next, as logarithms; none where a median is unknown. */
export function yearlyGrowths(file: OccupationFile, role: string): number[] {
  return file.years.flatMap(({ year }, index) => {
    const before = file.years[index - 1]
    if (before === undefined) return []
    const [was, is] = [medianOf(file, role, before.year), medianOf(file, role, year)]
    return was.kind === 'known' && is.kind === 'known' ? [Math.log(is.value / was.value)] : []
  })
}

function medianOf(file: OccupationFile, role: string, year: number): Answer<number> {
  const found = occupationEvidence(file, role, year)
  return found.kind === 'known' ? found.value.percentiles.p50 : found
}

/**
 * What pay of one month buys in the prices of another: usd × index of `to` ÷ index of `from`; months YYYY-MM.
 * `out-of-range` with the month that the price series does not have. Throws RangeError on pay that is not finite.
 */
export function inPricesOf({ months }: PriceFile, usd: number, from: string, to: string): Answer<number> {
  if (!Number.isFinite(usd)) throw new RangeError(`pay must be a finite amount, not ${usd}`)
  const [before, after] = [from, to].map((month) => months.find(([each]) => each === month)?.[1])
  if (before === undefined || after === undefined) {
    const missing = before === undefined ? from : to
    return unknown('out-of-range', `The consumer prices read here have no ${missing}.`)
  }
  return known((usd * after) / before)
}
