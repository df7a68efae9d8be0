import type { Source } from '@/data/schema/source'
import { publishedWhen } from '@/lib/source/provenance'

interface FooterProps {
  readonly sources: readonly Source[]
  readonly dataVersion: string
  /** How old the evidence of pay is. */
  readonly age: string
}

/** The foot of every page: what the marks mean, how old the pay is, the sources with dates, the data's version. */
export function Footer({ sources, dataVersion, age }: FooterProps) {
  return (
    <footer className="footer">
      <div className="page">
        <p className="no-print">
          A dotted underline opens the working; a chip opens the source. What no source states is <i>not stated</i>,
          never zero. Chips with a dashed edge are opinion, not measurement. Sources, methods and downloads:{' '}
          <a href="/data">Data</a>.
        </p>
        <p>
          Pay: {age}. Sources:{' '}
          {sources.map((source) => `${source.code}, ${publishedWhen(source) ?? 'undated'}`).join(' · ')}. Data version{' '}
          <a href="/data#changelog">{dataVersion}</a>.
        </p>
      </div>
    </footer>
  )
}
