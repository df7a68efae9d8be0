import type { OfferCheck } from '@/lib/quote/offer/check'
import { offerStrip } from '@/lib/quote/offer/strip'
import { offerSentence } from '@/lib/quote/offer/words'
import type { Percentiles } from '@/lib/value/percentiles'
import { formatUsd } from '@/lib/words/format'

const labeled = ['p25', 'p50', 'p75'] as const

/** The offer as a mark over the middle half, which says in words what the sentence above it does. */
export function OfferStrip({ percentiles, check }: { percentiles: Percentiles<number>; check: OfferCheck }) {
  const { at, offer } = offerStrip(percentiles, check)
  const percent = (share: number) => `${share * 100}%`
  return (
    <svg className="offer-strip" width="100%" height="64" role="img" aria-label={offerSentence(check)}>
      <rect className="offer-tails" x={percent(at.p10)} width={percent(at.p90 - at.p10)} y="20" height="2" />
      <rect className="offer-half" x={percent(at.p25)} width={percent(at.p75 - at.p25)} y="15" height="12" />
      <rect className="offer-median" x={percent(at.p50)} y="10" width="3" height="22" />
      {offer.map((share) => (
        <rect key={share} className="offer-mark" x={percent(share)} y="2" width="4" height="38" />
      ))}
      {labeled.map((name) => (
        <text key={name} className={`offer-${name}`} x={percent(at[name])} y="56">
          <tspan className="wide-only">{name.toUpperCase()} </tspan>
          {formatUsd(percentiles[name])}
        </text>
      ))}
    </svg>
  )
}
