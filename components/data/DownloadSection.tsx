import { Fragment } from 'react'
import type { Offers } from '@/data/schema/offers'
import { figureHref } from '@/lib/site/urls'
import { countedSources, paySource } from '@/lib/source/registry'
import { DataTable } from '../ui/DataTable'
import { Section } from '../ui/Section'

interface DownloadSectionProps {
  readonly offers: Offers
  readonly compared: readonly string[]
}

/** What can be taken away: tables as CSV, facts as JSON. Plain links, so that they work without script. */
export function DownloadSection({ offers, compared }: DownloadSectionProps) {
  const cells = countedSources.flatMap((source) => {
    const { download } = paySource(source)
    return download ? [{ table: source, ...download }] : []
  })
  return (
    <Section id="downloads" label="Downloads" finding="Every table as a file, every profile as JSON.">
      <DataTable
        className="data-table link-table"
        caption="Files, with what they hold"
        heads={['File', 'Holds', 'Format']}
      >
        {[...cells, ...offers.tables].map(({ table, name, holds }) => (
          <tr key={table}>
            <th scope="row">{name}</th>
            <td>{holds}</td>
            <td>
              {(['csv', 'json'] as const).map((format) => (
                <Fragment key={format}>
                  {format === 'json' && ' '}
                  <a href={`/api/v1/data/${table}.${format}`} download>
                    {format.toUpperCase()}
                    <span className="visually-hidden"> of {name}</span>
                  </a>
                </Fragment>
              ))}
            </td>
          </tr>
        ))}
        {offers.figures.map(({ figure, name, holds }) => (
          <tr key={figure}>
            <th scope="row">
              <a href={figureHref(figure, [], 'csv')} download>
                {name}
              </a>
            </th>
            <td>{holds}</td>
            <td>CSV</td>
          </tr>
        ))}
        <tr>
          <th scope="row">
            <a href={`/api/v1/compare?roles=${compared.join(',')}`}>One comparison</a>
          </th>
          <td>The roles the comparison opens with, pair by pair</td>
          <td>JSON</td>
        </tr>
      </DataTable>
    </Section>
  )
}
