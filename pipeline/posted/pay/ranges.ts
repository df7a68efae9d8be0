/**
 * The one grammar of pay ranges in advertisements. An amount has a sign or code before or behind it ("$", "US$", "USD"),
 * thousands set off by commas or as "k", and perhaps what it is for ("/hr", "per year", "annually"); a range is two of them
 * with a dash, "to", "through" or "and" between. What one of the two leaves out the other says: "$150–180k", "150,000 –
 * 180,000 USD". A range counts where the words beside or above it speak of pay and not of other money.
 */
import { amountPattern, type Currency, currencyIn, joint, numberOf } from './amount'
import { type Found, surrounded } from './found'
import { besideAmount, type Period, periodIn } from './period'
import { isBesideNoOther, isElsewhere, isMost, isOnTarget, isPay, isZone, type Surroundings } from './surroundings'
import type { StatedPay } from './yearly'

/** A range as a text states it. */
export interface StatedRange extends StatedPay {
  readonly low: number
  readonly high: number
  /** What the text calls it: "Zone A", "Colorado"; empty where it has no name. */
  readonly label: string
}

/** What a text says of pay. */
export interface PayStated {
  readonly ranges: readonly StatedRange[]
  /** Where it states no range: whether it states one amount of pay, or the most that is paid. */
  readonly single?: 'amount' | 'most'
}

const range = new RegExp(`${amountPattern('Low', besideAmount)}${joint}${amountPattern('High', besideAmount)}`, 'gi')
const single = new RegExp(amountPattern('Low', besideAmount), 'gi')
/** From here on a bare "150" beside a "180k" is thousands as well. */
const leastWithoutThousand = 1000
/** What nobody is paid a year: an amount beyond it is a company's. */
const mostOfAYear = 10_000_000

/** What a text, line by line, says of pay. Never throws. */
export function payStated(text: string): PayStated {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const ranges: StatedRange[] = []
  let headedUntil = -1
  for (const [index, line] of lines.entries()) {
    for (const found of surrounded(line, range, index, lines)) {
      const stated = rangeOf(found)
      if (stated === undefined || !(isPay(found.around) || isPlain(found, index <= headedUntil))) continue
      ranges.push(stated)
      headedUntil = index + linesOfAZone
    }
  }
  if (ranges.length > 0) return { ranges }
  const amounts = lines.flatMap((line, index) => [...surrounded(line, single, index, lines)].filter(isSinglePay))
  if (amounts.length === 0) return { ranges }
  return { ranges, single: amounts.every(({ around }) => isMost(around)) ? 'most' : 'amount' }
}

/** How many lines below a range another one still stands under the same heading: its name and itself. */
const linesOfAZone = 3

function rangeOf({ match, groups, around }: Found): StatedRange | undefined {
  const currency = currencyOf(match[0], around)
  if (currency === undefined || joinedByAnd(match[0], around)) return undefined
  const [low, high] = [numberOf(groups.digitsLow ?? ''), numberOf(groups.digitsHigh ?? '')]
  const thousands = [groups.thousandLow, groups.thousandHigh] as const
  const scaled = inThousands(low, high, thousands)
  if (scaled === undefined) return undefined
  const beside = [groups.besideHigh, groups.besideLow].find((words) => words !== undefined)
  return {
    ...scaled,
    currency,
    per: periodOf(beside, scaled.low, around),
    isOnTarget: isOnTarget(around),
    label: labelOf(around),
  }
}

/**
 * Whether it needs no word for pay: it stands close under another range, says for how long or spells out the currency, or is
 * called a zone; and nothing beside it is other money.
 */
function isPlain({ groups, around }: Found, isUnderAnother: boolean): boolean {
  const says = [groups.besideLow, groups.besideHigh, groups.afterHigh].some((words) => words !== undefined)
  return (isUnderAnother || says || isZone(around)) && isBesideNoOther(around)
}

/** "And" joins a range only behind "between". */
function joinedByAnd(written: string, { before }: Surroundings): boolean {
  return /\sand\s/i.test(written) && !/\bbetween\s*$/i.test(before)
}

function currencyOf(written: string, around: Surroundings): Currency | undefined {
  const stated = currencyIn(written)
  if (stated === undefined) {
    // "Salary (USD): 150,000 – 180,000": the heading names the currency in letters.
    const above = currencyIn(around.before)
    return above === 'USD' && isPay(around) ? above : undefined
  }
  if (stated !== '$') return stated
  // "$85,000-$98,000/yr CAD": the code may stand behind the period as well.
  const behind = /^\s?\(?[a-z]{3}(?![a-z])/i.exec(around.after)?.[0] ?? ''
  const isForeign = [around.before, behind].some((words) => currencyIn(words) === 'foreign') || isElsewhere(around)
  return isForeign ? 'foreign' : stated
}

function inThousands(low: number, high: number, [lowK, highK]: readonly (string | undefined)[]) {
  const isLowK = lowK !== undefined || (highK !== undefined && low < leastWithoutThousand)
  // "$150k – 180" is half of something.
  if (isLowK && highK === undefined && high < leastWithoutThousand) return undefined
  return { low: isLowK ? low * 1000 : low, high: highK === undefined ? high : high * 1000 }
}

/** Words further off say the period only of small amounts: beside a yearly range they speak of something else. */
function periodOf(beside: string | undefined, low: number, { before, after, above }: Surroundings): Period | undefined {
  if (beside !== undefined) return periodIn(beside)
  if (low >= 10_000) return undefined
  return periodIn(before) ?? periodIn(after) ?? periodIn(above.at(-1) ?? '')
}

function labelOf({ before, after, above }: Surroundings): string {
  const own = before.replace(/[\s:–—-]+$/, '').trim()
  const line = own === '' ? (above.at(-1) ?? '').replace(/[\s:]+$/, '') : own
  const aside = asideOf.exec(after)?.[0] ?? ''
  return line.length <= longestLabel ? `${line}${aside}`.trim() : aside.trim()
}

const longestLabel = 120
/** What is said right behind a range of whom it is for: "(CO, NY)", "for Tier 1 (San Francisco, CA)", "in Colorado", "elsewhere". */
const asideOf =
  /^\s*(?:\([^()]{2,60}\)|(?:for|in)(?: [a-z]+){0,4} [A-Z](?:\([^()]*\)|(?<=\b[A-Z])\.|,(?= [A-Z])|[^().;,])*|elsewhere\b)/

function isSinglePay({ groups, match, around }: Found): boolean {
  if (currencyIn(match[0]) === undefined || !isPay(around)) return false
  const amount = numberOf(groups.digitsLow ?? '') * (groups.thousandLow === undefined ? 1 : 1000)
  return (amount >= 20_000 && amount <= mostOfAYear) || groups.besideLow !== undefined
}
