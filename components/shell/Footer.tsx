import type { Manifest, Source } from '@/data/schema/source'
import { publishedWhen } from '@/lib/source/provenance'
import { formatDate } from '@/lib/words/format'

/** The foot of every page: what the marks mean, the sources with dates, the data's version. */
export function Footer({ sources, manifest }: { sources: readonly Source[]; manifest: Manifest }) {
  return (
    <footer className="footer">
      <div className="page">
        <p className="no-print">
          A dotted underline opens the working; a chip opens the source. What no source states is <i>not stated</i>,
          never zero. Chips with a dashed edge are opinion, not measurement.
        </p>
        <p>
          Sources: {sources.map((source) => `${source.code}, ${publishedWhen(source) ?? 'undated'}`).join(' · ')}. Data
          of {formatDate(manifest.madeOn)}, version <a href="/data#changelog">{manifest.dataVersion}</a>.
        </p>
      </div>
    </footer>
  )
}
