import { endsSentence } from '@/lib/evidence/posted/ends'
import { oneEmployerFlag } from '@/lib/evidence/suppression'
import { describeSample, roleMinimum, unplacedOffer } from '@/lib/salaries/sentences'
import type { RolePay } from '@/lib/salaries/view'
import { paySource } from '@/lib/source/registry'
import { capitalize, formatShare, formatUsd, formatUsdRange } from '@/lib/words/format'
import type { Why } from '@/lib/working/why'
import { RoleName } from '../ui/RoleName'
import { WhyFigure } from '../ui/WhyFigure'

interface PayFactProps {
  readonly pay: RolePay
  readonly offerUsd: number | null
  /** The working of where the offer stands. */
  readonly why: Why | null
}

/** A role's median with its sample beside it, how sure it is, and where an offer stands. */
export function PayFact({ pay, offerUsd, why }: PayFactProps) {
  const { role, percentiles, medianInterval, found, offer } = pay
  const median = percentiles.p50
  const minimum = roleMinimum(pay)
  const isPosted = found !== null && paySource(found.source).abilities.hasRanges
  return (
    <li>
      <RoleName role={role} linked />
      <p>
        {median.kind === 'known' ? (
          <>
            <b>{formatUsd(median.value)}</b> median{isPosted ? ' as posted' : ''}{' '}
            <span className="micro">{describeSample(pay)}</span>
          </>
        ) : pay.n === 0 ? null : (
          <span className="not-stated">{capitalize(describeSample(pay))}</span>
        )}
      </p>
      {medianInterval.kind === 'known' ? (
        <p className="micro">
          95% interval{' '}
          <span className="nowrap">
            {formatUsdRange({ lowUsd: medianInterval.value.min, highUsd: medianInterval.value.max })}
          </span>
          , as if independent
        </p>
      ) : null}
      {minimum ? <p className="micro">{minimum}</p> : null}
      {found?.ends ? <p className="micro">{endsSentence(found.ends)}</p> : null}
      {found && oneEmployerFlag(found.largestShare, found.shows) ? (
        <p className="micro caution">! {oneEmployerFlag(found.largestShare, found.shows)}</p>
      ) : null}
      {offerUsd !== null && offer?.kind === 'known' && why ? (
        <p>
          <b>
            <WhyFigure why={why} />
          </b>{' '}
          of these at or below your {formatUsd(offerUsd)}, ties as half{' '}
          <span className="micro">
            95% interval{' '}
            <span className="nowrap">
              {formatShare(offer.value.low)}–{formatShare(offer.value.high)}
            </span>
          </span>
        </p>
      ) : offerUsd !== null && offer?.kind === 'unknown' ? (
        <p className="micro">{unplacedOffer(pay, offerUsd)}</p>
      ) : null}
    </li>
  )
}
