import type { ReactNode } from 'react'
import type { Source } from '@/data/schema/source'
import { type FigureKind, figureFormats, figureHref } from '@/lib/site/urls'
import { describeSources } from '@/lib/source/provenance'
import type { CsvTable } from '@/lib/words/csv'
import { FileLink } from './FileLink'
import { TableTwin } from './TableTwin'

interface DataFigureProps {
  /** What is drawn, for those who do not see it. */
  readonly title: string
  /** The finding, computed from the values drawn. */
  readonly sentence: string
  readonly drawing: ReactNode
  readonly table: CsvTable
  /** What the drawing shows of measured samples, which have other columns. */
  readonly measured?: CsvTable
  readonly sources: readonly Source[]
  readonly download: Download
}

/** A figure of roles comes in every format; one that is only a table, as a file of its own. */
type Download = { readonly kind: FigureKind; readonly roles: readonly string[] } | { readonly csv: string }

/** A figure cannot be built without words, a table and a source. */
export function DataFigure({ title, sentence, drawing, table, measured, sources, download }: DataFigureProps) {
  return (
    <figure aria-label={`${title}. ${sentence}`}>
      {drawing}
      <figcaption>
        <FigureFoot title={title} sources={sources} download={download} />
        <TableTwin title={title} table={table} sources={sources} />
        {measured && measured.rows.length > 0 ? (
          <TableTwin title={`${title}: what was measured`} table={measured} sources={sources} of="what was measured" />
        ) : null}
      </figcaption>
    </figure>
  )
}

/** A figure's source line and its downloads, as plain links. */
export function FigureFoot({ title, sources, download }: Pick<DataFigureProps, 'title' | 'sources' | 'download'>) {
  return (
    <div className="figure-foot">
      <span>Source: {describeSources(sources)}</span>
      <span className="downloads">
        {'csv' in download ? (
          <FileLink href={download.csv} format="csv" of={`this figure: ${title}`} />
        ) : (
          figureFormats.map((format) => (
            <FileLink
              key={format}
              href={figureHref(download.kind, download.roles, format)}
              format={format}
              of={`this figure: ${title}`}
            />
          ))
        )}
      </span>
    </div>
  )
}
