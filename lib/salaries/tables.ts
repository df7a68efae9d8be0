/** The explorer's figures as tables: the percentiles, and the counts behind them. */
import { minimumColumns } from '@/lib/evidence/at-minimum'
import { noCells } from '@/lib/evidence/cells'
import { paySource } from '@/lib/source/registry'
import { type Answer, valueOrNull } from '@/lib/value/absence'
import { percentileColumns, tableOf } from '@/lib/words/columns'
import type { CsvTable } from '@/lib/words/csv'
import type { RolePay, SalariesView } from './view'

/** A view's percentiles, a row a role; what is hidden is null, with `state` saying "suppressed", "in part" or "shown". */
export function percentileTable({ pays, address }: SalariesView): CsvTable {
  const { sources, measures } = paySource(address.source)
  const dollars = (answer: Answer<number>) => (answer.kind === 'known' ? Math.round(answer.value) : null)
  return tableOf(pays, {
    role: ({ role }) => role.name,
    n: ({ n }) => n,
    employers: ({ found }) => found && valueOrNull(found.employers),
    ...percentileColumns(({ percentiles }: RolePay, name) => dollars(percentiles[name])),
    median_low_usd: ({ medianInterval }) => valueOrNull(medianInterval)?.min ?? null,
    median_high_usd: ({ medianInterval }) => valueOrNull(medianInterval)?.max ?? null,
    ...minimumColumns(pays, ({ found }) => found?.atMinimum ?? null),
    source: () => sources[0] ?? null,
    measures: () => measures,
    months: ({ months }) => spanOf(months),
    state: ({ hidden, percentiles }) =>
      hidden === null ? 'shown' : percentiles.p50.kind === 'known' ? 'in part' : 'suppressed',
  })
}

/** Every observed wage of a view with its count by role, rising: the counts behind all its figures. */
export function countTable({ pays, selection, address }: SalariesView): CsvTable {
  const wages = pays.flatMap(({ role, found, months }) => {
    const { usd, counts } = found?.cells ?? noCells
    return usd.map((wage, index) => ({ role: role.id, wage, count: counts[index] as number, months }))
  })
  return tableOf(wages, {
    role: ({ role }) => role,
    level: () => selection.level,
    place: () => selection.place,
    year: () => String(selection.year),
    source: () => address.source,
    wage_usd: ({ wage }) => wage,
    count: ({ count }) => count,
    measures: () => paySource(address.source).measures,
    months: ({ months }) => spanOf(months),
  })
}

/** The first and the last of some months as "2024-04" or "2023-07/2025-07"; null of none. */
function spanOf(months: readonly string[]): string | null {
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return null
  return first === last ? first : `${first}/${last}`
}
