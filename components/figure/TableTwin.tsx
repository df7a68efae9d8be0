import type { ReactNode } from 'react'
import type { Source } from '@/data/schema/source'
import type { CsvTable } from '@/lib/words/csv'
import { type TwinTable, twinTable } from '@/lib/words/table-twin'

interface TableTwinProps {
  readonly title: string
  readonly table: CsvTable
  readonly sources: readonly Source[]
  /** What of the chart it holds, where that is not all. */
  readonly of?: string | undefined
}

/** A chart's figures as a table. */
export function TableTwin({ title, table, sources, of = 'this chart' }: TableTwinProps) {
  return <TwinFold title={title} twin={twinTable(table, sources)} summary={`Read ${of} as a table`} />
}

interface TwinFoldProps {
  readonly title: string
  readonly twin: TwinTable
  readonly summary: string
  /** What belongs below the table. */
  readonly children?: ReactNode
}

/** A table that folds out; on a narrow screen each row is a list of labeled lines, hence the roles in words. */
export function TwinFold({ title, twin: { columns, rows }, summary, children }: TwinFoldProps) {
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
