/** Numbers and lists as people read them. Rounding happens here and nowhere earlier. */
import type { Interval } from '@/lib/value/interval'
import type { PayRange } from '@/lib/value/pay-range'

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })
const tenth = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 })
const hundredth = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })
const thousandth = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 })
const threeDecimals = new Intl.NumberFormat('en-US', { minimumFractionDigits: 3, maximumFractionDigits: 3 })
const fourDecimals = new Intl.NumberFormat('en-US', { minimumFractionDigits: 4, maximumFractionDigits: 4 })
const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' })
const monthYear = new Intl.DateTimeFormat('en-US', { month: 'short', year: 'numeric', timeZone: 'UTC' })
const conjunction = new Intl.ListFormat('en-US', { type: 'conjunction' })
const disjunction = new Intl.ListFormat('en-US', { type: 'disjunction' })

/** An amount in whole US dollars a year, rounded to the nearest thousand: 140000 → "$140k". */
export function formatUsd(usd: number): string {
  return `$${whole.format(usd / 1000)}k`
}

/** An amount in whole US dollars: 12345.6 → "$12,346". */
export function formatWholeUsd(usd: number): string {
  return `$${whole.format(usd)}`
}

/** A pay range in US dollars a year, rounded to thousands: "$140–200k"; "$150k" where both ends round alike. */
export function formatUsdRange({ lowUsd, highUsd }: PayRange): string {
  const [low, high] = [whole.format(lowUsd / 1000), whole.format(highUsd / 1000)]
  return low === high ? `$${low}k` : `$${low}–${high}k`
}

/** A pay range as a screen reader should say it: "140 to 200 thousand dollars", "150 thousand dollars". */
export function speakUsdRange({ lowUsd, highUsd }: PayRange): string {
  const [low, high] = [whole.format(lowUsd / 1000), whole.format(highUsd / 1000)]
  return `${low === high ? low : `${low} to ${high}`} thousand dollars`
}

/** A share, 0–1, as whole percent: 0.8333 → "83%". */
export function formatShare(share: number): string {
  return `${whole.format(share * 100)}%`
}

/** An interval of shares, 0–1, as whole percent: "46–52%", or "46%" when both ends round alike. */
export function formatShareInterval({ min, max }: Interval): string {
  const [low, high] = [whole.format(min * 100), whole.format(max * 100)]
  return low === high ? `${low}%` : `${low}–${high}%`
}

/** An interval of counts: "35–37", or "35" when it is one. */
export function formatCountInterval({ min, max }: Interval): string {
  return min === max ? whole.format(min) : `${whole.format(min)}–${whole.format(max)}`
}

/** A range of percent, 0–100: "30–40%". */
export function formatPercentRange(low: number, high: number): string {
  return low === high ? `${tenth.format(low)}%` : `${tenth.format(low)}–${tenth.format(high)}%`
}

/** A plain number with at most one decimal: 33.75 → "33.8", 1300 → "1,300". */
export function formatNumber(value: number): string {
  return tenth.format(value)
}

/** A number with at most two decimals, for parts whose sum the reader can check: 33.75 → "33.75". */
export function formatPart(value: number): string {
  return hundredth.format(value)
}

/** A figure in a table, with at most three decimals: 140000 → "140,000". */
export function formatCell(value: number): string {
  return thousandth.format(value)
}

/** A multiplier with three decimals: 1.1637 → "×1.164". */
export function formatRatio(ratio: number): string {
  return `×${threeDecimals.format(ratio)}`
}

/** A natural logarithm of dollars with four decimals, which bring $150,000 back to within $8: 11.91839 → "11.9184". */
export function formatLog(log: number): string {
  return fourDecimals.format(log).replace('-', '−')
}

/** A number of months, which need not be whole: 24.5 → "24.5 months". */
export function formatMonthCount(months: number): string {
  return `${hundredth.format(months).replace('-', '−')} ${months === 1 ? 'month' : 'months'}`
}

/** A range of weeks: "6–10", one number when both ends are the same. */
export function formatWeeks({ low, high }: { readonly low: number; readonly high: number }): string {
  return low === high ? tenth.format(low) : `${tenth.format(low)}–${tenth.format(high)}`
}

/** An ISO date, YYYY-MM-DD, as "Nov 23, 2026". */
export function formatDate(iso: string): string {
  return day.format(new Date(`${iso}T00:00:00Z`))
}

/** A month, YYYY-MM, as "Apr 2024". */
export function formatMonth(month: string): string {
  return monthYear.format(new Date(`${month}-01T00:00:00Z`))
}

/** The months from a first to a last: "Apr 2024–May 2025"; of the same month in several years "Jul 2023–25"; one where they are the same. */
export function formatMonths(first: string, last = first): string {
  if (first === last) return formatMonth(first)
  const [month, year] = [last.slice(-2), last.slice(2, 4)]
  const sameCentury = first.slice(0, 2) === last.slice(0, 2)
  return `${formatMonth(first)}–${first.endsWith(month) && sameCentury ? year : formatMonth(last)}`
}

/** Words joined with commas and "and": "a, b and c"; the comma before "and" stays where a word has an "and" of its own. */
export function formatList(words: readonly string[]): string {
  if (!words.some((word) => word.includes(' and '))) return conjunction.format(words).replace(', and ', ' and ')
  return words.length === 2 ? words.join(', and ') : conjunction.format(words)
}

/** Words joined with commas and "or". */
export function formatAlternatives(words: readonly string[]): string {
  return disjunction.format(words).replace(', or ', ' or ')
}

const countWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** A small count in words up to nine, digits above: 3 → "three". */
export function formatCount(count: number): string {
  return countWords[count] ?? whole.format(count)
}

/** The same text with its first letter capital. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The same text with its first letter small, for a name inside a sentence; abbreviations such as "CI" stay as they are. */
export function uncapitalize(text: string): string {
  return /^.[A-Z]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

/** The first three of some names as a sentence begins: the first as it is, the others small. */
export function firstThree(names: readonly string[]): string[] {
  return names.slice(0, 3).map((name, index) => (index === 0 ? name : uncapitalize(name)))
}

/** The first three of some names for a head over all of them: "CI/CD, containers, languages …". */
export function formatFirst(names: readonly string[]): string {
  return `${firstThree(names).join(', ')}${names.length > 3 ? ' …' : ''}`
}

/** "1 role", "2 roles": a count with its noun in the right number. */
export function formatPlural(count: number, noun: string, plural = `${noun}s`): string {
  return `${whole.format(count)} ${count === 1 ? noun : plural}`
}

/** A yearly growth to a hundredth of a percent: "2.63%". */
export function writeRate(rate: number): string {
  return `${formatPart(rate * 100).replace('-', '−')}%`
}

/** A span in minutes as one says it: "45 min", "1 h", "3 h 15 min". */
export function formatMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [...(hours === 0 ? [] : [`${hours} h`]), ...(rest === 0 && hours > 0 ? [] : [`${rest} min`])].join(' ')
}
