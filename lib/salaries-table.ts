/** The explorer's charts as tables: the percentiles, and the bins. */
import type { CsvTable } from './csv'
import type { Distribution } from './distribution'
import { paySourceWords } from './pay-source'
import type { SalariesView } from './salaries-view'

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
  'state',
]

/** A view's percentiles, a row a role; what is hidden is null, with `state` saying "suppressed" or "shown". */
export function percentileTable({ pays, address }: SalariesView): CsvTable {
  const rows = pays.map(({ role, found, percentiles, medianInterval, hidden }) => {
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
      paySourceWords(address.source).sources[0] ?? null,
      hidden === null ? 'shown' : percentiles.p50.kind === 'known' ? 'in part' : 'suppressed',
    ]
  })
  return { columns, rows }
}

/** The bins of a drawing, a row a bin, two columns a role. */
export function binTable({ histograms }: Distribution): CsvTable {
  const bins = histograms[0]?.bins ?? []
  return {
    columns: [
      'from_usd',
      'to_usd',
      ...histograms.flatMap(({ role }) => [`${role.shortName}, count`, `${role.shortName}, share`]),
    ],
    rows: bins.map(({ fromUsd, toUsd }, index) => [
      fromUsd,
      toUsd,
      ...histograms.flatMap((part) => [
        part.bins[index]?.count ?? 0,
        Math.round((part.bins[index]?.share ?? 0) * 10_000) / 10_000,
      ]),
    ]),
  }
}

/** Every observed wage of a view with its count by role, rising: the counts behind all its figures. */
export function countTable({ pays, selection, address }: SalariesView): CsvTable {
  const rows = pays.flatMap(({ role, found }) =>
    (found?.cells.usd ?? []).map((usd, index) => [
      role.id,
      selection.level,
      selection.place,
      String(selection.year),
      address.source,
      usd,
      found?.cells.counts[index] ?? null,
    ]),
  )
  return { columns: ['role', 'level', 'place', 'year', 'source', 'wage_usd', 'count'], rows }
}
