import type { ReactNode } from 'react'
import { percentLength, placeOn } from '@/lib/drawing/plot'
import { dotUsd } from '@/lib/evidence/histogram'
import type { Distribution, HistogramPart } from '@/lib/salaries/distribution'
import { formatShare, formatUsd } from '@/lib/words/format'

/** How high the steps are drawn, without the room above them. */
export const histogramPx = 190
const dotPx = 9

/** A role's few observations, a dot each. */
export function DotLane({ lane: { role, dots, rows } }: { lane: Distribution['dots'][number] }) {
  const height = Math.max(28, rows * dotPx + 4)
  return (
    <svg
      className="drawing"
      height={height}
      role="img"
      aria-label={`${role.name}: ${dots.length} single observations on steps of $5,000.`}
    >
      {dots.map(({ at, row, usd }) => (
        <circle
          key={`${usd} ${row}`}
          cx={percentLength(at)}
          cy={height - dotPx / 2 - 2 - row * dotPx}
          r="3.5"
          className="fill-role"
        >
          <title>{`${formatUsd(usd)} to ${formatUsd(usd + dotUsd)}`}</title>
        </circle>
      ))}
    </svg>
  )
}

/** The room above the steps: for the highest share's words, and for an offer's. */
export function roomAbove({ offer }: Pick<Distribution, 'offer'>): number {
  return offer ? 30 : 18
}

interface HistogramsProps {
  readonly drawing: Distribution
  /** What draws the steps in place of ours, within the same axes; it speaks for the whole drawing. */
  readonly steps?: ReactNode
}

/** The histograms: bars, and outlines before them. */
export function Histograms({ drawing, steps = null }: HistogramsProps) {
  const { axis, histograms, highest, ruled, offer } = drawing
  const y = (share: number) => histogramPx * (1 - share / highest)
  const place = (usd: number) => placeOn(axis, usd)
  const room = roomAbove(drawing)
  const isWhole = steps === null
  return (
    <div className="distribution">
      <svg
        className="histogram drawing"
        height={histogramPx + room}
        role="img"
        aria-label={histograms.map(describeHistogram).join(' ')}
        aria-hidden={!isWhole}
      >
        <g transform={`translate(0 ${room})`}>
          {ruled.map((share) => (
            <g key={share}>
              <line x1="0" x2="100%" y1={y(share)} y2={y(share)} className="grid-line" />
              <text x="100%" y={y(share) - 4} textAnchor="end" className="axis-text">
                {formatShare(share)}
              </text>
            </g>
          ))}
          {(isWhole ? histograms : []).map((part) => {
            const Steps = part.style === 'filled' ? Bars : Outlines
            return <Steps key={part.role.id} part={part} y={y} place={place} />
          })}
          <line x1="0" x2="100%" y1={histogramPx} y2={histogramPx} className="base-line" />
        </g>
        {offer ? <OfferFlag offer={offer} /> : null}
      </svg>
      {steps}
    </div>
  )
}

interface StepsProps {
  readonly part: HistogramPart
  readonly y: (share: number) => number
  readonly place: (usd: number) => number
}

function Bars({ part, y, place }: StepsProps) {
  return (
    <g className={`ink-${part.role.mark.ink} histogram-filled`}>
      {part.bins.map(({ fromUsd, toUsd, share }) => (
        <rect
          key={fromUsd}
          x={percentLength(place(fromUsd))}
          width={percentLength(place(toUsd) - place(fromUsd))}
          y={y(share)}
          height={histogramPx - y(share)}
          className="fill-role"
        />
      ))}
    </g>
  )
}

/** The edge of the bars, drawn twice: the wider stroke keeps it clear of what lies behind. */
function Outlines({ part, y, place }: StepsProps) {
  const edges = part.bins.flatMap(({ fromUsd, toUsd, share }, index) => {
    const before = part.bins[index - 1]?.share ?? 0
    const [from, to] = [percentLength(place(fromUsd)), percentLength(place(toUsd))]
    return [
      { key: `up ${fromUsd}`, x1: from, x2: from, y1: y(before), y2: y(share) },
      { key: `along ${fromUsd}`, x1: from, x2: to, y1: y(share), y2: y(share) },
    ]
  })
  return ['histogram-halo', `histogram-edge histogram-${part.style}`].map((className) => (
    <g key={className} className={`ink-${part.role.mark.ink} ${className}`}>
      {edges.map(({ key, ...line }) => (
        <line key={key} {...line} />
      ))}
    </g>
  ))
}

function OfferFlag({ offer: { at, label } }: { offer: NonNullable<Distribution['offer']> }) {
  const anchor = at > 0.85 ? 'end' : at < 0.15 ? 'start' : 'middle'
  return (
    <g>
      <line x1={percentLength(at)} x2={percentLength(at)} y1="20" y2="100%" className="offer-line" />
      <text x={percentLength(at)} y="14" textAnchor={anchor} className="offer-text">
        {label}
      </text>
    </g>
  )
}

/** A histogram in a sentence: its highest step, and what lies beyond the axis. */
export function describeHistogram({ role, bins, beyond }: HistogramPart): string {
  const highest = bins.reduce((best, bin) => (bin.count > best.count ? bin : best))
  const out = beyond.below + beyond.above
  return `${role.name}: most in one step, ${formatShare(highest.share)}, at $${highest.fromUsd / 1000}k to $${highest.toUsd / 1000}k.${out > 0 ? ` ${out} beyond the axis.` : ''}`
}
