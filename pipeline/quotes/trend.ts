/** How advertised pay moves over time, and observations brought to the newest month by it. */
import type { QuoteModel } from '@/data/schema/quote'
import { grouped } from '@/lib/value/grouped'
import { type Observation, onceEach } from './observations'

export type Trend = NonNullable<QuoteModel['trend']>

/**
 * The yearly growth of pay, a logarithm, by least squares within employer × role × level × place, so that a newer observation is held
 * only against older ones of its like: who advertises more often now, and for what, moves it not at all. `error` is clustered by
 * employer. Null where observations are not dated by the month, or none can be held against another.
 */
export function trendOf(observations: readonly Observation[]): Trend | null {
  const dated = onceEach(observations).flatMap(({ role, level, where, employer, usd, range }) =>
    range
      ? [{ like: [employer, role, level, where].join('\n'), employer, at: yearsOf(range.month), pay: Math.log(usd) }]
      : [],
  )
  const sums = new Map<string | null, { along: number; apart: number }>()
  for (const own of grouped(dated, ({ like }) => like).values()) {
    const [middle, pay] = [meanOf(own, ({ at }) => at), meanOf(own, (each) => each.pay)]
    const sum = sums.get(own[0].employer) ?? { along: 0, apart: 0 }
    for (const each of own) {
      sum.along += (each.at - middle) * (each.pay - pay)
      sum.apart += (each.at - middle) ** 2
    }
    sums.set(own[0].employer, sum)
  }
  const all = [...sums.values()]
  const apart = all.reduce((total, sum) => total + sum.apart, 0)
  if (apart < 1e-9) return null
  const perYear = all.reduce((total, sum) => total + sum.along, 0) / apart
  const squares = all.reduce((total, sum) => total + (sum.along - perYear * sum.apart) ** 2, 0)
  return { perYear: rounded(perYear), error: rounded(Math.sqrt(squares) / apart), newest: newestOf(observations) }
}

/** Observations in the money of the newest month among them, and the trend that brought them there; unchanged where there is none. */
export function inNewestMonth(observations: readonly Observation[]): {
  readonly trend: Trend | null
  readonly observations: readonly Observation[]
} {
  const trend = trendOf(observations)
  if (trend === null) return { trend, observations }
  return {
    trend,
    observations: observations.map((each) => ({ ...each, usd: each.usd * Math.exp(grownSince(trend, each)) })),
  }
}

/** What pay has grown by from an observation's month to the newest, a logarithm; 0 of one that has no month. */
export function grownSince({ perYear, newest }: Trend, { range }: Pick<Observation, 'range'>): number {
  return range ? perYear * (yearsOf(newest) - yearsOf(range.month)) : 0
}

function newestOf(observations: readonly Observation[]): string {
  return observations.reduce((newest, { range }) => (range && range.month > newest ? range.month : newest), '')
}

const yearsOf = (month: string) => Number(month.slice(0, 4)) + (Number(month.slice(5, 7)) - 1) / 12

function meanOf<T>(list: readonly T[], of: (each: T) => number): number {
  return list.reduce((sum, each) => sum + of(each), 0) / list.length
}

const rounded = (value: number) => Math.round(value * 1e4) / 1e4
