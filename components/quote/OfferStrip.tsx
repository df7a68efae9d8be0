import type { OfferCheck } from '@/lib/quote/offer/check'
import { offerStrip } from '@/lib/quote/offer/strip'
import { offerSentence } from '@/lib/quote/offer/words'
import type { Percentiles } from '@/lib/value/percentiles'
import { formatUsd } from '@/lib/words/format'

const labeled = ['p25', 'p50', 'p75'] as const

/** The offer as a mark over the middle half, which says in words what the sentence above it does. */
export function OfferStrip({ percentiles, check }: { percentiles: Percentiles<number>; check: OfferCheck }) {
  const { at, offer } = offerStrip(percentiles, check)
  const left = (share: number) => `${share * 100}%`
  const across = (from: number, to: number) => ({ left: left(from), width: left(to - from) })
  return (
    <div className="offer-strip" role="img" aria-label={offerSentence(check)}>
      <i className="offer-tails" style={across(at.p10, at.p90)} />
      <i className="offer-half" style={across(at.p25, at.p75)} />
      <i className="offer-median" style={{ left: left(at.p50) }} />
      {offer.map((share) => (
        <i key={share} className="offer-mark" style={{ left: left(share) }} />
      ))}
      {labeled.map((name) => (
        <span key={name} className="micro" style={{ left: left(at[name]) }}>
          {name.toUpperCase()} {formatUsd(percentiles[name])}
        </span>
      ))}
    </div>
  )
}
