/** The occupational survey as a table for download. */
import type { OccupationFile, PublishedWage } from '@/data/schema/market'
import type { CsvCell, CsvTable } from '@/lib/words/csv'

/**
 * One row an occupation and year: employment, mean and percentiles in US dollars a year as published, the occupation's outlook,
 * and how many filings of each role stand under it as "backend-engineer:3199". What was not released says so; an amount at or
 * above the publisher's limit is written "at least 239200".
 */
export function occupationTable({ occupations, years, mixes }: OccupationFile): CsvTable {
  const columns = [
    'soc',
    'title',
    'year',
    'reference_month',
    'employment',
    'mean_usd',
    'p10_usd',
    'p25_usd',
    'p50_usd',
    'p75_usd',
    'p90_usd',
    'outlook_for',
    'outlook_years',
    'outlook_employment',
    'outlook_projected',
    'outlook_growth_percent',
    'entry_education',
    'filings_by_role',
  ]
  const rows = occupations.flatMap(({ soc, title, wages, outlook }) => {
    const foreseen = outlook
      ? [
          outlook.name,
          `${outlook.baseYear} to ${outlook.projectedYear}`,
          outlook.employment,
          outlook.projected,
          outlook.growthPercent,
          outlook.entryEducation,
        ]
      : Array<CsvCell>(6).fill('not published')
    const filings = mixes.flatMap(({ role, parts }) =>
      parts.filter((part) => part.soc === soc).map((part) => `${role}:${part.filings}`),
    )
    return wages.map((each): CsvCell[] => [
      soc,
      title,
      each.year,
      years.find(({ year }) => year === each.year)?.referenceMonth ?? null,
      each.employment ?? unreleased,
      ...[each.meanUsd, each.p10, each.p25, each.p50, each.p75, each.p90].map(wageCell),
      ...foreseen,
      filings.join(' '),
    ])
  })
  return { columns, rows }
}

const unreleased = 'not released'

function wageCell(wage: PublishedWage): CsvCell {
  if (wage === null) return unreleased
  return typeof wage === 'number' ? wage : `at least ${wage.atLeastUsd}`
}
