import { Fragment } from 'react'
import { type FigureKind, figureHref } from '@/lib/site/urls'
import { cellSources, paySource } from '@/lib/source/registry'
import { DataTable } from '../ui/DataTable'
import { Section } from '../ui/Section'

type Download<File = string> = readonly [file: File, name: string, holds: string]

const files: readonly Download<FigureKind>[] = [
  [
    'pairs',
    'Similarity of roles',
    'Every pair: similarity, both coverages, and how many traits both or either hold, least and greatest',
  ],
  [
    'pay',
    'Pay, band by band and source by source',
    'Every published band, and what each source measured of each role nationally: sample, quartiles, months',
  ],
  ['week', 'Work mixes', 'Every published week: each activity’s low and high, and the nearest week'],
]

const tables: readonly Download[] = [
  ...cellSources.flatMap((source): Download[] => {
    const { download } = paySource(source)
    return download ? [[source, download.name, download.holds]] : []
  }),
  [
    'occupations',
    'Occupations',
    'The occupational survey by year, the outlook, and which occupations each role is filed under',
  ],
  ['places', 'Places', 'Every state and area: cost of labour by role, mean wages, cost of living'],
  ['roles', 'Roles', 'Every role’s names and lines, each with its source'],
  ['traits', 'Trait levels', 'Every role and trait: level, source, and the section or reason behind it'],
]

/** What can be taken away: tables as CSV, facts as JSON. Plain links, so that they work without script. */
export function DownloadSection({ compared }: { compared: readonly string[] }) {
  return (
    <Section id="downloads" label="Downloads" finding="Every table as a file, every profile as JSON.">
      <DataTable
        className="data-table link-table"
        caption="Files, with what they hold"
        heads={['File', 'Holds', 'Format']}
      >
        {tables.map(([table, name, holds]) => (
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
        {files.map(([kind, name, holds]) => (
          <tr key={kind}>
            <th scope="row">
              <a href={figureHref(kind, [], 'csv')} download>
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
