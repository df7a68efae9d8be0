/** The explorer's figures as tables: the percentiles, and the counts behind them. */
import { noCells } from '@/lib/evidence/cells'
import { minimumColumns } from '@/lib/evidence/minimum/share'
import { endsColumns } from '@/lib/evidence/posted/ends'
import { defaultSource, paySource } from '@/lib/source/registry'
import { type Answer, valueOrNull } from '@/lib/value/absence'
import { percentileColumns, tableOf } from '@/lib/words/columns'
import type { CsvTable } from '@/lib/words/csv'
import { fileName } from '@/lib/words/file-name'
import { publishedBehind } from './pay/sourced'
import type { RolePay, SalariesView } from './view'

/** A view's percentiles, a row a role; what is hidden is null, and `hidden` says why. */
export function percentileTable({ pays, address }: SalariesView): CsvTable {
  const { abilities, measures, notice } = paySource(address.source)
  const published = publishedBehind(address)
  const dollars = (answer: Answer<number>) => (answer.kind === 'known' ? Math.round(answer.value) : null)
  return tableOf(pays, {
    role: ({ role }) => role.name,
    n: ({ n }) => n,
    employers: ({ found }) => found && valueOrNull(found.employers),
    ...(abilities.namesEmployers && {
      largest_employer_share: ({ found }: RolePay) => found && valueOrNull(found.largestShare),
    }),
    ...percentileColumns(({ percentiles }: RolePay, name) => dollars(percentiles[name])),
    median_low_usd: ({ medianInterval }) => valueOrNull(medianInterval)?.min ?? null,
    median_high_usd: ({ medianInterval }) => valueOrNull(medianInterval)?.max ?? null,
    ...minimumColumns(pays, ({ found }) => found?.atMinimum ?? null),
    ...endsColumns(pays, ({ found }) => found?.ends ?? null),
    source: () => published[0] ?? null,
    measures: () => measures,
    ...(notice === null ? {} : { notice: () => notice }),
    months: ({ months }) => spanOf(months),
    hidden: ({ hidden }) => hidden,
  })
}

/** What a file of a view is called: its roles, level and place, its source where that is not the first, and what is in it. */
export function salariesFileName(
  { pays, selection, address }: SalariesView,
  { place, what, day }: { readonly place: string; readonly what: string; readonly day: string },
): string {
  const whose = address.source === defaultSource ? what : `${address.source}-${what}`
  const year = selection.year === 'all' ? '' : `-${selection.year}`
  return fileName({ roles: pays.map(({ role }) => role), level: selection.level, place, what: `${whose}${year}`, day })
}

/** Every observed wage of a view with its count by role, rising: the counts behind all its figures. Of all years together `year` is empty. */
export function countTable({ pays, selection, address }: SalariesView): CsvTable {
  const wages = pays.flatMap(({ role, found, months }) => {
    const { usd, counts } = found?.cells ?? noCells
    return usd.map((wage, index) => ({ role: role.id, wage, count: counts[index] as number, months }))
  })
  return tableOf(wages, {
    role: ({ role }) => role,
    level: () => selection.level,
    place: () => selection.place,
    year: () => (selection.year === 'all' ? null : selection.year),
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
