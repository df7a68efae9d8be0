/** What the fields of a quote show: the address in words that its reading understands, or what was sent where it could not be used. */
import type { PayRange } from '@/lib/value/pay-range'
import { writeUsd } from '@/lib/words/amount'
import { writeBonus } from '@/lib/words/extras'
import type { QuoteAddress, QuoteField, Slip } from './address'
import { isOfferHere, withOwnOffer } from './offer/address'
import { offerAmount } from './offer/words'
import { type PostLine, type PostLines, postLines } from './post/lines'
import { writePercent } from './readings'
import type { QuoteView } from './view'

/** The fields of the page, by the names that they are sent under. */
export type FormField =
  | Exclude<QuoteField, 'post' | 'version' | 'beside' | 'offerTo' | 'offerFor' | 'use'>
  | `post${'Low' | 'High'}`

/** What each field shows; `placeName` is the name of the address's place. */
export function fieldValues(
  address: QuoteAddress,
  slips: readonly Slip[],
  placeName: string,
): Readonly<Record<FormField, string>> {
  const { role, level, basis, asOf, growth, policy, post } = address
  const sent = (field: QuoteField) => slips.find((slip) => slip.field === field)?.sent
  const refused = (field: QuoteField) => slips.find((slip) => slip.field === field && slip.isRefused)?.sent
  const [postLow, postHigh] = rangeEnds(sent('post'), post)
  return {
    role: refused('role') ?? role,
    level: refused('level') ?? level,
    basis: refused('basis') ?? basis,
    asOf: refused('asOf') ?? asOf,
    place: refused('place') ?? placeName,
    growth: sent('growth') ?? (growth === null ? '' : writePercent(growth)),
    ...offerValues(withOwnOffer(address), sent),
    // Ends of one's own are no policy: none of the boxes is checked.
    policy: post === null ? policy : '',
    postLow,
    postHigh,
    ...lineValues(address, sent),
  }
}

type OfferValues = Pick<Record<FormField, string>, 'offer' | 'offerBonus' | 'offerEquity'>

function offerValues(address: QuoteAddress, sent: (field: QuoteField) => string | undefined): OfferValues {
  const { offerUsd, offerBonus, offerEquityUsd } = address
  return {
    offer: sent('offer') ?? (offerUsd === null ? '' : offerAmount(address)),
    offerBonus: sent('offerBonus') ?? (offerBonus === null ? '' : writeBonus(offerBonus)),
    offerEquity: sent('offerEquity') ?? (offerEquityUsd === null ? '' : writeUsd(offerEquityUsd)),
  }
}

function lineValues(lines: PostLines, sent: (line: PostLine) => string | undefined) {
  const entries = postLines.map(({ name }) => [name, sent(name) ?? lines[name] ?? ''] as const)
  return Object.fromEntries(entries) as Record<PostLine, string>
}

function rangeEnds(sent: string | undefined, range: PayRange | null): readonly [string, string] {
  if (sent !== undefined) {
    const [low = '', high = ''] = sent.split(/\s*[-–—]\s*/)
    return [low, high]
  }
  return range === null ? ['', ''] : [writeUsd(range.lowUsd), writeUsd(range.highUsd)]
}

/** The controls that stand on the page whatever the answer is. */
export const formFields: readonly QuoteField[] = ['role', 'level', 'place', 'basis', 'asOf', 'growth']

/** Those of them that are folded away: most quotes leave them as they are. */
export const adjustFields: readonly QuoteField[] = ['basis', 'asOf', 'growth']

/** What is wrong with a refused input in a few words, beside its label; the whole reason stands where the answer would. */
export function slipWords({ sent, near = [] }: Pick<Slip, 'sent' | 'near'>): string {
  if (sent === '') return 'missing'
  if (near.length > 1) return 'more than one match'
  return near.length === 1 ? 'not sure' : 'not found'
}

/** The sentences to say above the answer: slips without a control of their own, and an offer that there is nothing to place in. */
export function looseSlips(
  slips: readonly Slip[],
  { answer, address, offer, draft }: Pick<QuoteView, 'answer' | 'address' | 'offer' | 'draft'>,
): string[] {
  const shown: readonly QuoteField[] = [
    ...formFields,
    ...(answer.kind === 'percentiles' ? (['offer', 'offerBonus', 'offerEquity'] as const) : []),
    ...(draft.kind === 'unknown' ? [] : (['policy', 'post'] as const)),
  ]
  const loose = slips.filter(({ field }) => !shown.includes(field)).map(({ why }) => why)
  if (address.offerUsd === null || offer !== null || !isOfferHere(address)) return loose
  return [...loose, `The offer of ${offerAmount(address)} has no place: there are no percentiles to hold it against.`]
}
