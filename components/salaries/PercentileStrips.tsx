import { percentLength } from '@/lib/drawing/plot'
import type { PercentileStrip } from '@/lib/salaries/distribution'
import { percentileNames } from '@/lib/value/percentiles'
import { formatUsd } from '@/lib/words/format'
import { RoleName } from '../ui/RoleName'

const spoken = {
  p10: '10th percentile',
  p25: '25th percentile',
  p50: 'median',
  p75: '75th percentile',
  p90: '90th percentile',
}

/** Each role's percentiles on the axis above: a line from P10 to P90, a bar over the middle half, a tick at the median. */
export function PercentileStrips({ strips, offerAt }: { strips: readonly PercentileStrip[]; offerAt: number | null }) {
  return strips.map((strip) => (
    <div key={strip.pay.role.id} className={`strip ink-${strip.pay.role.mark.ink}`}>
      <RoleName role={strip.pay.role} />
      {strip.at.p50 === null ? (
        <p className="strip-hidden small">{strip.pay.hidden}</p>
      ) : (
        <svg className="drawing" height="46" role="img" aria-label={speak(strip)}>
          <StripDrawing strip={strip} />
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
  ))
}

function StripDrawing({ strip: { at, usd } }: { strip: PercentileStrip }) {
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
          <text key={name} x={percentLength(place)} y="40" textAnchor="middle" className={`strip-${name}`}>
            <tspan className="strip-word">{name} </tspan>
            {formatUsd(value)}
          </text>
        )
      })}
    </>
  )
}

function speak({ pay: { role, hidden }, usd }: PercentileStrip): string {
  const said = percentileNames.flatMap((name) => {
    const value = usd[name]
    return value === null ? [] : [`${spoken[name]} ${formatUsd(value)}`]
  })
  return `${role.name}: ${said.join(', ')}.${hidden ? ` ${hidden}` : ''}`
}
