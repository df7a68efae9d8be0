/** An offer in a quote's address: base pay, what comes on top, and the job that it is of. */
import { type PlaceChoices, placeReading } from '@/lib/place/field'
import { leave, type Read, type Reading, single } from '@/lib/site/fields'
import { clip, textsOf } from '@/lib/site/query'
import { type Bonus, readBonus, readExtra, writeBonus } from '@/lib/words/extras'
import { readOnePay, readPay, writePay, writePlainPay } from '@/lib/words/pay'

/** The job that an offer is of. */
export interface OfferJob {
  readonly role: string
  readonly place: string
}

/** What an address says of an offer; null is what it does not say. */
export interface OfferParts {
  /** Base pay in US dollars a year; of a range its low end. */
  readonly offerUsd: number | null
  /** The high end of a range. */
  readonly offerToUsd: number | null
  readonly offerBonus: Bonus | null
  /** US dollars a year. */
  readonly offerEquityUsd: number | null
  /** Null where there is no offer. */
  readonly offerFor: OfferJob | null
}

/** That there is no offer. */
export const noOffer: OfferParts = {
  offerUsd: null,
  offerToUsd: null,
  offerBonus: null,
  offerEquityUsd: null,
  offerFor: null,
}

interface Choices extends PlaceChoices {
  readonly roles: ReadonlySet<string>
}

/** The fields of an offer, in the order that they are written. */
export const offerFields = {
  offerUsd: single('offer', readOne, writeBase),
  offerToUsd: single('offerTo', readOne, writeBase),
  offerBonus: single('offerBonus', (text): Reading<Bonus> => readBonus(clip(text)), writeBonus),
  offerEquityUsd: single('offerEquity', (text): Reading<number> => readExtra(clip(text)), writeExtra),
  offerFor: single('offerFor', readJob, ({ role, place }: OfferJob) => `${role}.${place}`),
}

function readOne(text: string): Reading<number> {
  return readOnePay(clip(text))
}

function inWords(usd: number): string {
  return writePay({ lowUsd: usd, highUsd: usd })
}

/** A small amount is written with its sign, since a bare one would be asked about. */
function writeExtra(usd: number): string {
  return usd === 0 || usd >= 1000 ? String(usd) : `$${usd}`
}

function writeBase(usd: number): string {
  return writePlainPay({ lowUsd: usd, highUsd: usd })
}

function readJob(text: string, choices: Choices): Reading<OfferJob> {
  const [role = '', ...rest] = text.split('.')
  const name = rest.join('.')
  const place = placeReading(name, choices)
  if (choices.roles.has(role) && 'value' in place) return { value: { role, place: place.value } }
  return { why: `The offer is taken for this job: “${clip(text)}” is not one we know.` }
}

/** The query with a range that was typed as an offer parted into its ends; of several offers or ends none is, so that each is read or refused. */
export function withOfferEnds(query: URLSearchParams): URLSearchParams {
  const [text, ...more] = textsOf(query, 'offer')
  if (text === undefined || more.length > 0 || textsOf(query, 'offerTo').length > 0) return query
  const reading = readPay(clip(text))
  if (!('value' in reading)) return query
  const { lowUsd, highUsd } = reading.value
  if (lowUsd === highUsd) return query
  const parted = new URLSearchParams(query)
  parted.set('offer', writeBase(lowUsd))
  parted.set('offerTo', writeBase(highUsd))
  return parted
}

/**
 * What was read, with an offer that says of which job it is: of its own where it was not said. Without base pay there is no offer
 * of any. A high end that is none is left out, and said.
 */
export function withOfferJob<A extends OfferParts & OfferJob, Name extends string>(
  read: Read<A, Name | 'offerTo'>,
): Read<A, Name | 'offerTo'> {
  const { offerUsd, offerToUsd, offerFor, role, place } = read.address
  const isRange = offerUsd !== null && offerToUsd !== null && offerToUsd > offerUsd
  const why = whyNoEnd(offerUsd, offerToUsd)
  return {
    ...read,
    address: {
      ...read.address,
      offerToUsd: isRange ? offerToUsd : null,
      offerFor: offerUsd === null ? null : (offerFor ?? { role, place }),
    },
    slips:
      offerToUsd === null || why === null
        ? read.slips
        : [...read.slips, { field: 'offerTo', ...leave(writeBase(offerToUsd), why) }],
  }
}

/** Why an amount is no high end of an offer; null where it is one, or the offer itself. */
function whyNoEnd(offerUsd: number | null, offerToUsd: number | null): string | null {
  if (offerToUsd === null) return null
  const end = inWords(offerToUsd)
  if (offerUsd === null) return `The high end of the offer, ${end}, is left out: there is no low end.`
  return offerToUsd < offerUsd
    ? `The high end of the offer, ${end}, is left out: it is below the low end, ${inWords(offerUsd)}.`
    : null
}

/** Whether an address's offer, if any, is of its own role and place, and so may be held against its figures. */
export function isOfferHere({ offerFor, role, place }: Pick<OfferParts, 'offerFor'> & OfferJob): boolean {
  return offerFor === null || (offerFor.role === role && offerFor.place === place)
}

/** The address as its own figures know it: without an offer that is of another job. */
export function withOwnOffer<A extends OfferParts & OfferJob>(address: A): A {
  return isOfferHere(address) ? address : { ...address, ...noOffer }
}
