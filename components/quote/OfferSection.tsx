import { type Quote, shownPercentiles } from '@/lib/engine/answer'
import type { OfferPosition } from '@/lib/engine/offer-position'
import { quoteHref } from '@/lib/quote/address'
import { bracketWords, offerPositionWhy, offerSentence } from '@/lib/quote/offer'
import { paySource } from '@/lib/source/registry'
import { formatRatio, formatShare } from '@/lib/words/format'
import type { Why } from '@/lib/working/why'
import { KeptFields } from '../ui/KeptFields'
import { PlainSection } from '../ui/PlainSection'
import { Sentence } from '../ui/Sentence'
import { WhyFigure } from '../ui/WhyFigure'
import { WhyPanels } from '../ui/WhyPanels'
import { type FormState, InputField } from './fields'
import { QuoteLink } from './QuoteLink'
import type { QuoteScene } from './scene'

interface OfferSectionProps extends Pick<QuoteScene, 'view'> {
  readonly quote: Quote
  readonly form: FormState
}

/** Where an offer stands in the market range. */
export function OfferSection({ view, quote, form }: OfferSectionProps) {
  const { offer, address } = view
  const why = offer && offerPositionWhy(view, offer)
  return (
    <PlainSection id="offer" label="An offer">
      <p className="say">
        {offer ? <Sentence text={offerSentence(offer)} /> : 'Put in an offer to see where it stands in this range.'}
      </p>
      <form action="/quote" className="inline-form wrapped no-print" data-now="">
        <InputField name="offer" label="Offer, base pay a year" form={form} placeholder="150k" />
        <KeptFields href={quoteHref(address)} asked={['offer']} />
        <button type="submit" className="button">
          Place it
        </button>
        {offer ? (
          <QuoteLink address={address} patch={{ offerUsd: null }} className="button button-quiet">
            Take it out
          </QuoteLink>
        ) : null}
      </form>
      {offer && why ? <Standings offer={offer} why={why} /> : null}
      <WhyPanels whys={[why]} />
      {shownPercentiles(quote) === null ? (
        <p className="note">An offer is placed among five percentiles, and not all of them are published here.</p>
      ) : null}
      <p className="micro">{paySource(quote.ask.basis).scope}</p>
    </PlainSection>
  )
}

/** Four ways to say where an offer stands, each opening the same working. */
function Standings({ offer, why }: { offer: OfferPosition; why: Why }) {
  const said = [
    ['Percentile', offer.at === null ? 'beyond' : `${formatShare(offer.at)} below`, bracketWords(offer)],
    ['Compa-ratio', formatRatio(offer.compaRatio), 'offer ÷ middle of P25 and P75'],
    ['Range penetration', formatShare(offer.penetration), '0% at P25, 100% at P75'],
    ['Market index', formatRatio(offer.marketIndex), 'offer ÷ median'],
  ] as const
  return (
    <dl className="facts-row">
      {said.map(([name, figure, note]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <b>
              <WhyFigure why={why}>{figure}</WhyFigure>
            </b>
            <span className="micro line">{note}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
