/** The explorer's figures as tables: the percentiles, and the counts behind them. */
import { noCells } from '@/lib/evidence/cells'
import { paySource } from '@/lib/source/registry'
import type { CsvTable } from '@/lib/words/csv'
import type { SalariesView } from './view'

const columns = [
  'role',
  'n',
  'employers',
  'p10_usd',
  'p25_usd',
  'p50_usd',
  'p75_usd',
  'p90_usd',
  'median_low_usd',
  'median_high_usd',
  'source',
  'measures',
  'months',
  'state',
]

/** A view's percentiles, a row a role; what is hidden is null, with `state` saying "suppressed", "in part" or "shown". */
export function percentileTable({ pays, address }: SalariesView): CsvTable {
  const rows = pays.map(({ role, found, percentiles, medianInterval, hidden, months }) => {
    const value = (name: keyof typeof percentiles) => {
      const answer = percentiles[name]
      return answer.kind === 'known' ? Math.round(answer.value) : null
    }
    return [
      role.name,
      found?.n ?? null,
      found?.employers.kind === 'known' ? found.employers.value : null,
      value('p10'),
      value('p25'),
      value('p50'),
      value('p75'),
      value('p90'),
      medianInterval.kind === 'known' ? medianInterval.value.min : null,
      medianInterval.kind === 'known' ? medianInterval.value.max : null,
      paySource(address.source).sources[0] ?? null,
      paySource(address.source).measures,
      spanOf(months),
      hidden === null ? 'shown' : percentiles.p50.kind === 'known' ? 'in part' : 'suppressed',
    ]
  })
  return { columns, rows }
}

/** Every observed wage of a view with its count by role, rising: the counts behind all its figures. */
export function countTable({ pays, selection, address }: SalariesView): CsvTable {
  const rows = pays.flatMap(({ role, found, months }) => {
    const { usd, counts } = found?.cells ?? noCells
    return usd.map((wage, index) => [
      role.id,
      selection.level,
      selection.place,
      String(selection.year),
      address.source,
      wage,
      counts[index] as number,
      paySource(address.source).measures,
      spanOf(months),
    ])
  })
  return { columns: ['role', 'level', 'place', 'year', 'source', 'wage_usd', 'count', 'measures', 'months'], rows }
}

/** The first and the last of some months as "2024-04" or "2023-07/2025-07"; null of none. */
function spanOf(months: readonly string[]): string | null {
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return null
  return first === last ? first : `${first}/${last}`
}
