/** When evidence is of: its years, and the month that its figures stand for. */
import type { CellFile } from '@/data/schema/market'

/** When some observations are of. */
export interface When {
  /** The years observed, rising, with the month each stands for and how many observations it has. */
  readonly years: readonly { readonly year: number; readonly referenceMonth: string; readonly n: number }[]
  /**
   * The month in the middle of the observations of all years, YYYY-MM, where the source dates them one by one; of fewer than five,
   * that of role and level in the country. Null where there is none: the months of `years` stand for the figures then.
   */
  readonly month: string | null
}

/** Those of a source's years in which anything was observed, and how much: `countedIn` counts a year's observations. */
export function observedYears(years: CellFile['years'], countedIn: (year: number) => number): When['years'] {
  return years.map((each) => ({ ...each, n: countedIn(each.year) })).filter(({ n }) => n > 0)
}

/**
 * The first and the last month, YYYY-MM, that the figures stand for: the one in the middle of the observations where the source dates
 * them one by one, else those of its years. One where they are the same; null where nothing was observed.
 */
export function monthsOf({ month, years }: When): readonly [string, ...string[]] | null {
  if (month !== null) return [month]
  const [first, ...more] = years
  if (first === undefined) return null
  return [first.referenceMonth, ...more.slice(-1).map(({ referenceMonth }) => referenceMonth)]
}
