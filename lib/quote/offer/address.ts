/** An offer in a quote's address: base pay, what comes on top, and the job that it is of. */
import { type PlaceChoices, placeOfId, readingOf } from '@/lib/place/field'
import { type Reading, single } from '@/lib/site/fields'
import { clip, textsOf } from '@/lib/site/query'
import { type Bonus, readBonus, readExtra, writeBonus } from '@/lib/words/extras'
import { readOnePay, readPay, writePlainPay } from '@/lib/words/pay'

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
  offerUsd: single('offer', readBase, writeBase),
  offerToUsd: single('offerTo', readEnd, writeBase),
  offerBonus: single('offerBonus', (text): Reading<Bonus> => readBonus(clip(text)), writeBonus),
  offerEquityUsd: single('offerEquity', (text): Reading<number> => readExtra(clip(text)), writeExtra),
  offerFor: single('offerFor', readJob, ({ role, place }: OfferJob) => `${role}.${place}`),
}

function readBase(text: string): Reading<number> {
  const reading = readPay(clip(text))
  return 'value' in reading ? { value: reading.value.lowUsd } : reading
}

function readEnd(text: string): Reading<number> {
  return readOnePay(clip(text))
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
  const place = readingOf(choices.place ? choices.place(name) : placeOfId(name, choices.places))
  if (choices.roles.has(role) && 'value' in place) return { value: { role, place: place.value } }
  return { why: `The offer is taken for this job: “${clip(text)}” is not one we know.` }
}

/** The query with a range that was typed as an offer parted into its ends. */
export function withOfferEnds(query: URLSearchParams): URLSearchParams {
  const [text] = textsOf(query, 'offer')
  const reading = text === undefined ? null : readPay(clip(text))
  if (reading === null || !('value' in reading)) return query
  const { lowUsd, highUsd } = reading.value
  if (lowUsd === highUsd) return query
  const parted = new URLSearchParams(query)
  parted.set('offer', writeBase(lowUsd))
  parted.set('offerTo', writeBase(highUsd))
  return parted
}

/** An address whose offer says of which job it is: of its own where it was not said. Without base pay there is no offer of any. */
export function withOfferJob<A extends OfferParts & OfferJob>(address: A): A {
  const { offerUsd, offerToUsd, offerFor, role, place } = address
  if (offerUsd === null) return { ...address, offerToUsd: null, offerFor: null }
  const isRange = offerToUsd !== null && offerToUsd > offerUsd
  return { ...address, offerToUsd: isRange ? offerToUsd : null, offerFor: offerFor ?? { role, place } }
}

/** Whether an address's offer, if any, is of its own role and place, and so may be held against its figures. */
export function isOfferHere({ offerFor, role, place }: Pick<OfferParts, 'offerFor'> & OfferJob): boolean {
  return offerFor === null || (offerFor.role === role && offerFor.place === place)
}

/** The address as its own figures know it: without an offer that is of another job. */
export function withOwnOffer<A extends OfferParts & OfferJob>(address: A): A {
  return isOfferHere(address) ? address : { ...address, ...noOffer }
}
