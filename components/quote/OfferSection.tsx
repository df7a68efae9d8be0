import { type Quote, shownPercentiles } from '@/lib/engine/answer'
import { quoteHref } from '@/lib/quote/address'
import { isOfferHere, noOffer } from '@/lib/quote/offer/address'
import {
  betweenSentence,
  offerAmount,
  offerPositionWhy,
  offerSentence,
  ratiosWords,
  totalSentence,
} from '@/lib/quote/offer/words'
import { KeptFields } from '../ui/KeptFields'
import { PlainSection } from '../ui/PlainSection'
import { Sentence } from '../ui/Sentence'
import { WhyFigure } from '../ui/WhyFigure'
import { WhyPanels } from '../ui/WhyPanels'
import { type FormState, InputField } from './fields'
import { Counted, OfferRanks } from './OfferRanks'
import { OfferStrip } from './OfferStrip'
import { QuoteLink } from './QuoteLink'
import type { QuoteScene } from './scene'

interface OfferSectionProps extends Pick<QuoteScene, 'view' | 'role' | 'offerJob'> {
  readonly quote: Quote
  readonly form: FormState
}

const asked = ['offer', 'offerTo', 'offerBonus', 'offerEquity', 'offerFor'] as const

/** Where an offer stands: in this quote, and on every other source. */
export function OfferSection({ view, role, quote, form, offerJob }: OfferSectionProps) {
  const { check, address } = view
  const percentiles = shownPercentiles(quote)
  const why = check && offerPositionWhy(view, check.low)
  return (
    <PlainSection id="offer" label="Check an offer">
      <form action="/quote" className="offer-form no-print" data-now="" aria-label="An offer">
        <InputField name="offer" label="Base" form={form} placeholder="165k" />
        <InputField name="offerBonus" label="Bonus, % or $" form={form} placeholder="10%" />
        <InputField name="offerEquity" label="Equity a year" form={form} placeholder="$0" />
        <KeptFields href={quoteHref(address)} asked={asked} />
        <button type="submit" className="button">
          Check<span className="visually-hidden"> the offer</span>
        </button>
        {address.offerUsd === null ? null : (
          <QuoteLink address={address} patch={noOffer} className="button button-quiet">
            Clear<span className="visually-hidden"> the offer</span>
          </QuoteLink>
        )}
      </form>
      <AskedBack view={view} form={form} />
      {offerJob === null ? null : <Elsewhere view={view} offerJob={offerJob} />}
      {check && why && percentiles ? (
        <>
          <p className="say">
            <Sentence
              text={[offerSentence(check), check.between ? betweenSentence(check.between) : ''].join(' ').trim()}
            />
          </p>
          <OfferStrip percentiles={percentiles} check={check} />
          <p className="micro">
            {ratiosWords(check.low)}{' '}
            <WhyFigure why={why}>
              Working<span className="visually-hidden"> of the offer’s place</span>
            </WhyFigure>{' '}
            <Counted address={address} basis={quote.ask.basis} />
          </p>
          <OfferRanks
            check={check}
            address={address}
            basis={quote.ask.basis}
            total={totalSentence(check, view.stated, role)}
          />
        </>
      ) : null}
      <WhyPanels whys={[why]} />
      {percentiles === null ? (
        <p className="note">An offer is placed among five percentiles, and not all of them are published here.</p>
      ) : null}
      <p className="micro">
        Base is compared with base. “72.50/hr”, “12k a month” and “120-150k” work too; an hour’s pay is × 2,080.
      </p>
    </PlainSection>
  )
}

/** What a refused amount could mean, each a way on. */
function AskedBack({ view: { address }, form: { slips } }: Pick<OfferSectionProps, 'view' | 'form'>) {
  const near = slips.flatMap((slip) => (slip.field === 'offer' ? (slip.near ?? []) : []))
  if (near.length === 0) return null
  const href = quoteHref({ ...address, ...noOffer })
  return (
    <ul className="offer-near no-print">
      {near.map(({ value, name, note }) => (
        <li key={value}>
          <a href={`${href}&${new URLSearchParams({ offer: value })}`}>{name}</a>{' '}
          {name === note ? null : <span className="micro">{note}</span>}
        </li>
      ))}
    </ul>
  )
}

/** An offer that is of another job is not held against this one until it is asked for. */
function Elsewhere({ view: { address }, offerJob }: { view: OfferSectionProps['view']; offerJob: string }) {
  if (isOfferHere(address)) return null
  const { role, place } = address
  return (
    <p className="note no-print">
      Offer of {offerAmount(address)} was for {offerJob}.{' '}
      <QuoteLink address={address} patch={{ offerFor: { role, place } }}>
        Check it here too
      </QuoteLink>
    </p>
  )
}
