/** What people say they earn in all, to stand beside a quote: another source, and never what a quote is made from. */
import type { CellFile, TitleLevel } from '@/data/schema/market'
import { aged, monthsUntil } from '@/lib/engine/aging'
import { mostMonths, type QuoteAsk } from '@/lib/engine/ask'
import { paySource, type SourceId } from '@/lib/source/registry'
import { country } from '@/lib/value/country'
import { eachPercentile, type Percentiles } from '@/lib/value/percentiles'

/** A selection of stated pay in the country, in plain values; percentiles that are not shown are null. */
export interface StatedCell {
  readonly level: TitleLevel | 'all'
  readonly n: number
  readonly month: string
  readonly percentiles: Percentiles<number | null>
}

/** Stated pay by source, then by role: its cells in the country, the wider "all" among them. */
export type StatedPay = Readonly<Record<SourceId, Readonly<Record<string, readonly StatedCell[]>>>>

/** Stated pay at a quote's date. */
export interface StatedBeside extends StatedCell {
  readonly basis: SourceId
  /** At the quote's date: grown as the quote is. */
  readonly percentiles: Percentiles<number | null>
  readonly months: number
  /** Its median ÷ the quote's. */
  readonly ratio: number
}

/** The stated pay of the files that are kept as percentiles. */
export function statedPay(files: readonly CellFile[]): StatedPay {
  const kept = files.filter(({ source }) => paySource(source).kept === 'percentiles')
  return Object.fromEntries(kept.map((file) => [file.source, cellsOf(file)]))
}

function cellsOf({ years, marginals }: CellFile): StatedPay[SourceId] {
  const month = years.at(-1)?.referenceMonth ?? ''
  const cells: Record<string, StatedCell[]> = {}
  for (const { role, level, place, year, n, published } of marginals) {
    if (place !== country || published === undefined || String(year) !== month.slice(0, 4)) continue
    const { p10, p25, p50, p75, p90 } = published
    cells[role] = [...(cells[role] ?? []), { level, n, month, percentiles: { p10, p25, p50, p75, p90 } }]
  }
  return cells
}

/**
 * What people state beside a quote that grows by `rate` a year and has its median at `medianUsd`: of its level in the country, else of
 * all levels there, grown to the quote's date; null where no median of the role is shown, or the date is before its own.
 */
export function statedBeside(
  stated: StatedPay,
  { role, level, asOf }: Pick<QuoteAsk, 'role' | 'level' | 'asOf'>,
  rate: number,
  medianUsd: number,
): StatedBeside | null {
  const shown = Object.entries(stated).flatMap(([basis, cells]) =>
    (cells[role] ?? []).filter(({ percentiles }) => percentiles.p50 !== null).map((cell) => ({ basis, ...cell })),
  )
  const found = shown.find((each) => each.level === level) ?? shown.find((each) => each.level === 'all')
  if (found === undefined) return null
  const months = monthsUntil(found.month, asOf)
  if (months < 0 || months > mostMonths) return null
  const factor = aged(1, rate, months)
  const percentiles = eachPercentile((name) => {
    const usd = found.percentiles[name]
    return usd === null ? null : usd * factor
  })
  const ratio = (percentiles.p50 as number) / medianUsd
  return { ...found, percentiles, months, ratio }
}
