import { percentLength } from '@/lib/drawing/plot'
import { isUnasked } from '@/lib/evidence/absences'
import {
  type Distribution,
  describeStyle,
  type LabelRows,
  labelRows,
  type PercentileStrip,
} from '@/lib/salaries/distribution'
import { type PercentileName, percentileNames } from '@/lib/value/percentiles'
import { formatUsd } from '@/lib/words/format'
import { speakPercentiles } from '@/lib/words/percentiles'
import { RoleName } from '../ui/RoleName'
import { DotLane } from './DistributionDrawing'

const [barPx, linePx] = [46, 15]

/** Each role's percentiles on the axis above: a line from P10 to P90, a bar over the middle half, a tick at the median. */
export function PercentileStrips({ drawing }: { drawing: Distribution }) {
  const offerAt = drawing.offer?.at ?? null
  return drawing.strips.map((strip) => {
    const { role } = strip.pay
    const style = describeStyle(drawing, role.id)
    const rows = labelRows(strip.at)
    const lane = drawing.dots.find((each) => each.role.id === role.id)
    return (
      <div key={role.id} className={`strip ink-${role.mark.ink}`}>
        <p className="strip-who">
          <RoleName role={role} /> {style === null ? null : <span className="micro">{style}</span>}
        </p>
        {lane ? <DotLane lane={lane} /> : null}
        {strip.at.p50 === null ? (
          <p className="strip-hidden small">{whyNone(strip)}</p>
        ) : (
          <svg className="drawing" height={barPx + Math.max(rows.inner, rows.outer) * linePx} role="img">
            <title>{speak(strip)}</title>
            <StripDrawing strip={strip} rows={rows} />
            {offerAt === null ? null : (
              <line
                x1={percentLength(offerAt)}
                x2={percentLength(offerAt)}
                y1="2"
                y2="26"
                className="offer-line dotted"
              />
            )}
          </svg>
        )}
      </div>
    )
  })
}

function StripDrawing({ strip: { at, usd }, rows }: { strip: PercentileStrip; rows: LabelRows }) {
  return (
    <>
      {at.p10 !== null && at.p90 !== null ? (
        <>
          <line x1={percentLength(at.p10)} x2={percentLength(at.p90)} y1="14" y2="14" className="cap" />
          <line x1={percentLength(at.p10)} x2={percentLength(at.p10)} y1="9" y2="19" className="cap" />
          <line x1={percentLength(at.p90)} x2={percentLength(at.p90)} y1="9" y2="19" className="cap" />
        </>
      ) : null}
      {at.p25 !== null && at.p75 !== null ? (
        <rect
          x={percentLength(at.p25)}
          width={percentLength(at.p75 - at.p25)}
          y="8"
          height="12"
          className="fill-role"
        />
      ) : null}
      {at.p50 === null ? null : (
        <line x1={percentLength(at.p50)} x2={percentLength(at.p50)} y1="3" y2="25" className="median-tick" />
      )}
      {percentileNames.map((name) => {
        const [place, value] = [at[name], usd[name]]
        if (place === null || value === null) return null
        return (
          <text
            key={name}
            x={percentLength(place)}
            y={40 + linePx * rowOf(name, rows)}
            textAnchor={anchorOf(name, place, rows)}
            className={`strip-${name}${isAtEnd(place) ? ' at-end' : ''}`}
          >
            <tspan className="strip-word">{name} </tspan>
            {formatUsd(value)}
          </text>
        )
      })}
    </>
  )
}

function rowOf(name: PercentileName, { inner, outer }: LabelRows): number {
  if (name === 'p50') return 0
  return name === 'p25' || name === 'p75' ? inner : outer
}

/** Whether an amount that ended at its mark would leave a phone’s page. */
function isAtEnd(place: number): boolean {
  return place < 0.14 || place > 0.86
}

/** Quartiles that stand under the median’s amount begin and end at their marks, to keep clear of each other; what lies at an end of the axis stays on the page. */
function anchorOf(name: PercentileName, place: number, { inner }: LabelRows): 'start' | 'middle' | 'end' {
  if (place < 0.04) return 'start'
  if (place > 0.96) return 'end'
  if (inner === 0 || (name !== 'p25' && name !== 'p75')) return 'middle'
  return name === 'p25' ? 'end' : 'start'
}

function speak({ pay: { role, hidden }, usd }: PercentileStrip): string {
  return `${role.name}: ${speakPercentiles(usd)}.${hidden ? ` ${hidden}` : ''}`
}

function whyNone({ pay: { n, percentiles } }: PercentileStrip): string {
  if (isUnasked(percentiles.p50)) return 'Not asked'
  return n === 0 ? 'None here' : 'Too few to draw'
}
