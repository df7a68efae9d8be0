import type { QuoteProof } from '@/data/schema/quote-proof'
import { shapePaths } from '@/lib/drawing/palette'
import { percentLength } from '@/lib/drawing/plot'
import { meantShares, percentOf } from '@/lib/method/proof-words'
import { paySource } from '@/lib/source/registry'
import { formatNumber } from '@/lib/words/format'

const heightPx = 240

/** A square a source: where observations lie below each predicted percentile, on the diagonal if the percentiles are true. */
export function CalibrationPlot({ sources }: Pick<QuoteProof, 'sources'>) {
  return (
    <div className="calibration beside">
      {sources.map((each) => (
        <SourceSquare key={each.source} {...each} />
      ))}
    </div>
  )
}

function SourceSquare({ source, n, below }: QuoteProof['sources'][number]) {
  const { label } = paySource(source)
  const said = below.map((share, index) => `${percentOf(share)} for ${percentOf(meantShares[index] as number)}`)
  return (
    <div>
      <p className="calibration-name">
        {label} <span className="muted">n={formatNumber(n)}</span>
      </p>
      <svg
        className="drawing calibration-square"
        height={heightPx}
        role="img"
        aria-label={`${label}: below the predicted percentiles lie ${said.join(', ')}.`}
      >
        <line x1="0" x2="0" y1="0" y2="100%" className="calibration-axis" />
        <line x1="0" x2="100%" y1="100%" y2="100%" className="calibration-axis" />
        <line x1="0" x2="100%" y1="100%" y2="0" className="calibration-meant" />
        {meantShares.map((share, index) => (
          <Percentile key={share} meant={share} observed={below[index] as number} />
        ))}
      </svg>
      <p className="micro above-24">Across: predicted. Up: observed. On the line, the two are equal.</p>
    </div>
  )
}

function Percentile({ meant, observed }: { meant: number; observed: number }) {
  const isUpper = meant > 0.5
  return (
    <>
      <line x1={percentLength(meant)} x2={percentLength(meant)} y1="0" y2="100%" className="grid-line" />
      <svg x={percentLength(meant)} y={percentLength(1 - observed)} overflow="visible" aria-hidden="true">
        <path d={shapePaths.circle} />
        <text x={isUpper ? -9 : 9} y={isUpper ? -5 : 14} textAnchor={isUpper ? 'end' : 'start'} className="halo">
          {percentOf(observed)}
        </text>
      </svg>
      <text x={percentLength(meant)} y={heightPx + 15} textAnchor="middle" className="axis-text">
        {percentOf(meant)}
      </text>
    </>
  )
}
