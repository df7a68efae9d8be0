import type { Source } from '@/data/schema'
import type { CsvTable } from '@/lib/csv'
import { twinTable } from '@/lib/twin'

interface TableTwinProps {
  readonly title: string
  readonly table: CsvTable
  readonly sources: readonly Source[]
}

/** A chart's figures as a table; on a narrow screen each row is a list of labelled lines, hence the roles in words. */
export function TableTwin({ title, table, sources }: TableTwinProps) {
  const { columns, rows } = twinTable(table, sources)
  return (
    <details className="twin">
      <summary>Read this chart as a table</summary>
      <table role="table">
        <caption className="visually-hidden">{title}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ head, figures }) => (
              <th key={head} role="columnheader" scope="col" className={figures ? 'number' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, index) => (
            <tr key={table.rows[index]?.join('|')} role="row">
              {columns.map(({ head, figures }, at) => (
                <td key={head} role="cell" data-label={head} className={figures ? 'number' : undefined}>
                  {row[at] ?? <span className="muted">not stated</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
