import type { ReactNode } from 'react'
import type { TwinTable } from '@/lib/words/table-twin'

interface TableTwinProps {
  readonly title: string
  readonly twin: TwinTable
  readonly summary: string
  /** What belongs below the table. */
  readonly children?: ReactNode
}

/** A chart's figures as a table that folds out; on a narrow screen each row is a list of labeled lines, hence the roles in words. */
export function TableTwin({ title, twin: { columns, rows }, summary, children }: TableTwinProps) {
  return (
    <details className="twin">
      <summary>{summary}</summary>
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
          {rows.map((row, index) => {
            const place = `${index} ${row[0]}`
            return (
              <tr key={place} role="row">
                {columns.map(({ head, figures }, at) => (
                  <td key={head} role="cell" data-label={head} className={figures ? 'number' : undefined}>
                    {row[at] ?? <span className="muted">not stated</span>}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
      {children}
    </details>
  )
}
