import type { Source } from '@/data/schema/source'
import { nameSource } from '@/lib/source/credit'

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
          A dotted underline shows the math; a chip shows the source. What no source says is <i>not stated</i>, never
          zero. A dashed chip is opinion, not measurement. See <a href="/data">data, methods and downloads</a>.
        </p>
        <p>
          Pay: {age}. Sources: {sources.map(nameSource).join(' · ')}.{' '}
          <a href="/data#changelog">Data version {dataVersion}</a>.
        </p>
      </div>
    </footer>
  )
}
