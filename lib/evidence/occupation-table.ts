/** The occupational survey as a table for download. */
import type { OccupationFile, PublishedWage } from '@/data/schema/market'
import { type Percentiles, percentileNames } from '@/lib/value/percentiles'
import { percentileColumns, tableOf } from '@/lib/words/columns'
import type { CsvCell, CsvTable } from '@/lib/words/csv'

/**
 * One row an occupation and year: employment, mean and percentiles in US dollars a year as published, the occupation's outlook,
 * and how many filings of each role stand under it as "backend-engineer:3199". What was not released is empty, and so is an amount
 * that is published only as at or above the publisher's limit; `hidden` says which and why.
 */
export function occupationTable({ occupations, years, mixes }: OccupationFile): CsvTable {
  const months = new Map(years.map(({ year, referenceMonth }) => [year, referenceMonth]))
  const published = occupations.flatMap(({ wages, ...occupation }) => wages.map((each) => ({ ...occupation, ...each })))
  return tableOf(published, {
    soc: ({ soc }) => soc,
    title: ({ title }) => title,
    year: ({ year }) => year,
    reference_month: ({ year }) => months.get(year) ?? null,
    employment: ({ employment }) => employment,
    mean_usd: ({ meanUsd }) => amountOf(meanUsd),
    ...percentileColumns((wages: Percentiles<PublishedWage>, name) => amountOf(wages[name])),
    hidden: whyHidden,
    outlook_for: ({ outlook }) => outlook?.name ?? null,
    outlook_years: ({ outlook }) => outlook && `${outlook.baseYear} to ${outlook.projectedYear}`,
    outlook_employment: ({ outlook }) => outlook?.employment ?? null,
    outlook_projected: ({ outlook }) => outlook?.projected ?? null,
    outlook_growth_percent: ({ outlook }) => outlook?.growthPercent ?? null,
    entry_education: ({ outlook }) => outlook?.entryEducation ?? null,
    filings_by_role: ({ soc }) =>
      mixes
        .flatMap(({ role, parts }) =>
          parts.filter((part) => part.soc === soc).map(({ filings }) => `${role}:${filings}`),
        )
        .join(' '),
  })
}

type Published = Omit<OccupationFile['occupations'][number], 'wages'> &
  OccupationFile['occupations'][number]['wages'][number]

/** Which figures of a row are empty, and why. */
function whyHidden(row: Published): string | null {
  const wages: readonly (readonly [name: string, wage: PublishedWage])[] = [
    ['mean', row.meanUsd],
    ...percentileNames.map((name) => [name, row[name]] as const),
  ]
  const unreleased = [
    ...(row.employment === null ? ['employment'] : []),
    ...wages.flatMap(([name, wage]) => (wage === null ? [name] : [])),
  ]
  const reasons = [
    ...(unreleased.length > 0 ? [`Not released: ${unreleased.join(', ')}.`] : []),
    ...wages.flatMap(([name, wage]) =>
      wage !== null && typeof wage !== 'number' ? [`${name}: published only as at least $${wage.atLeastUsd}.`] : [],
    ),
    ...(row.outlook === null ? ['No outlook is published.'] : []),
  ]
  return reasons.join(' ') || null
}

function amountOf(wage: PublishedWage): CsvCell {
  return typeof wage === 'number' ? wage : null
}
