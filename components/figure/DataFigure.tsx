import { Fragment, type ReactNode } from 'react'
import type { Source } from '@/data/schema/source'
import { nameSource } from '@/lib/source/credit'
import { noticesOf } from '@/lib/source/registry'
import type { CsvTable } from '@/lib/words/csv'
import { type TwinTable, twinTable } from '@/lib/words/table-twin'
import type { FigureFile } from './files'
import { TableTwin } from './TableTwin'

interface DataFigureProps {
  /** What is drawn, for those who do not see it. */
  readonly title: string
  /** The finding, computed from the values drawn. */
  readonly sentence: string
  readonly drawing: ReactNode
  readonly table: FigureTable
  /** What the drawing shows of measured samples, which have other columns. */
  readonly measured?: CsvTable
  /** In words of their own where the names of sources do not say all. */
  readonly sources: readonly Source[] | string
  readonly downloads: readonly FigureFile[]
  /** What to call it beside its files and its table, if not a figure and a chart. */
  readonly called?: string | undefined
  /** What helps to read the drawing. */
  readonly legend?: ReactNode
  /** More of its numbers, below the table. */
  readonly children?: ReactNode
}

/** The drawing's numbers as rows to write out, or written out already with a line below; or the drawing is a table itself. */
type FigureTable = CsvTable | { readonly twin: TwinTable; readonly below: string | null } | 'drawn'

/** A figure cannot be built without words, a table and a source. */
export function DataFigure(props: DataFigureProps) {
  const { title, sentence, drawing, table, measured, sources, downloads, called, legend, children } = props
  return (
    <figure aria-label={`${title}. ${sentence}`}>
      {drawing}
      <figcaption>
        {legend}
        <FigureFoot title={title} sources={sources} downloads={downloads} called={called} />
        <Numbers title={title} table={table} sources={sources} called={called} />
        {measured && measured.rows.length > 0 ? (
          <Numbers
            title={`${title}: what was measured`}
            table={measured}
            sources={sources}
            called="what was measured"
          />
        ) : null}
        {children}
      </figcaption>
    </figure>
  )
}

function Numbers({ title, table, sources, called }: Pick<DataFigureProps, 'title' | 'table' | 'sources' | 'called'>) {
  if (table === 'drawn') return null
  const { twin, below } =
    'twin' in table ? table : { twin: twinTable(table, typeof sources === 'string' ? [] : sources), below: null }
  return (
    <TableTwin title={title} twin={twin} summary={`Read ${called ?? 'this chart'} as a table`}>
      {below === null ? null : <p className="above-8">{below}</p>}
    </TableTwin>
  )
}

/** A figure's source line and its downloads, as plain links. */
export function FigureFoot({
  title,
  sources,
  downloads,
  called = 'this figure',
}: Pick<DataFigureProps, 'title' | 'sources' | 'downloads' | 'called'>) {
  return (
    <div className="figure-foot wrapped micro">
      <span>Source: {typeof sources === 'string' ? sources : <Credits sources={sources} />}</span>
      {downloads.length > 0 ? (
        <span className="downloads no-print">
          {downloads.map(({ format, href, of }) => (
            <a key={format} href={href} {...(format === 'csv' ? { download: true } : {})}>
              {format.toUpperCase()}
              <span className="visually-hidden"> of {of ?? `${called}: ${title}`}</span>
            </a>
          ))}
        </span>
      ) : null}
    </div>
  )
}

/** Sources by the names on their chips, each a link to what it is, and what their licenses ask to be said. */
function Credits({ sources }: { sources: readonly Source[] }) {
  return (
    <>
      {sources.map((source, index) => (
        <Fragment key={source.id}>
          {index > 0 ? ' · ' : ''}
          <a href={`/data#source-${source.id}`}>{nameSource(source)}</a>
        </Fragment>
      ))}
      {noticesOf(sources.map(({ id }) => id)).map((notice) => ` · ${notice}`)}
    </>
  )
}
