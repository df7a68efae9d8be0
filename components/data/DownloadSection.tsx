import type { FigureKind } from '@/lib/urls'
import { figureHref } from '@/lib/urls'
import { Section } from '../ui/Section'

const files: readonly { readonly kind: FigureKind; readonly name: string; readonly holds: string }[] = [
  {
    kind: 'traits',
    name: 'Trait levels',
    holds: 'Every role and trait: level, source, and the section or reason behind it',
  },
  {
    kind: 'pairs',
    name: 'Similarity of roles',
    holds: 'Every pair: similarity, both coverages, and how many traits both or either hold, least and greatest',
  },
  { kind: 'pay', name: 'Pay bands', holds: 'Every published band: low, high, levels, place and source' },
  {
    kind: 'week',
    name: 'Work mixes',
    holds: 'Every published week: each activity’s low and high, and the nearest week',
  },
]

/** What can be taken away: tables as CSV, facts as JSON. Plain links, so that they work without script. */
export function DownloadSection({ compared }: { compared: readonly string[] }) {
  return (
    <Section id="downloads" label="Downloads" finding="Every table as a file, every profile as JSON.">
      <table className="data-table link-table">
        <caption className="visually-hidden">Files, with what they hold</caption>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">Holds</th>
            <th scope="col">Format</th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ kind, name, holds }) => (
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
              <a href="/api/v1/roles">All roles</a>
            </th>
            <td>Every role in brief, each claim with its source</td>
            <td>JSON</td>
          </tr>
          <tr>
            <th scope="row">
              <a href={`/api/v1/compare?roles=${compared.join(',')}`}>One comparison</a>
            </th>
            <td>The roles the comparison opens with, pair by pair</td>
            <td>JSON</td>
          </tr>
        </tbody>
      </table>
    </Section>
  )
}
