/** The occupational survey as a table for download. */
import type { OccupationFile, PublishedWage } from '@/data/schema/market'
import type { Percentiles } from '@/lib/value/percentiles'
import { percentileColumns, tableOf } from '@/lib/words/columns'
import type { CsvCell, CsvTable } from '@/lib/words/csv'

/**
 * One row an occupation and year: employment, mean and percentiles in US dollars a year as published, the occupation's outlook,
 * and how many filings of each role stand under it as "backend-engineer:3199". What was not released says so; an amount at or
 * above the publisher's limit is written "at least 239200".
 */
export function occupationTable({ occupations, years, mixes }: OccupationFile): CsvTable {
  const months = new Map(years.map(({ year, referenceMonth }) => [year, referenceMonth]))
  const published = occupations.flatMap(({ wages, ...occupation }) => wages.map((each) => ({ ...occupation, ...each })))
  return tableOf(published, {
    soc: ({ soc }) => soc,
    title: ({ title }) => title,
    year: ({ year }) => year,
    reference_month: ({ year }) => months.get(year) ?? null,
    employment: ({ employment }) => employment ?? unreleased,
    mean_usd: ({ meanUsd }) => wageCell(meanUsd),
    ...percentileColumns((wages: Percentiles<PublishedWage>, name) => wageCell(wages[name])),
    outlook_for: ({ outlook }) => outlook?.name ?? unpublished,
    outlook_years: ({ outlook }) => (outlook ? `${outlook.baseYear} to ${outlook.projectedYear}` : unpublished),
    outlook_employment: ({ outlook }) => outlook?.employment ?? unpublished,
    outlook_projected: ({ outlook }) => outlook?.projected ?? unpublished,
    outlook_growth_percent: ({ outlook }) => outlook?.growthPercent ?? unpublished,
    entry_education: ({ outlook }) => outlook?.entryEducation ?? unpublished,
    filings_by_role: ({ soc }) =>
      mixes
        .flatMap(({ role, parts }) =>
          parts.filter((part) => part.soc === soc).map(({ filings }) => `${role}:${filings}`),
        )
        .join(' '),
  })
}

const unpublished = 'not published'
const unreleased = 'not released'

function wageCell(wage: PublishedWage): CsvCell {
  if (wage === null) return unreleased
  return typeof wage === 'number' ? wage : `at least ${wage.atLeastUsd}`
}
