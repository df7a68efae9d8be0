/** The single changes that a quote is tried with. */
import type { TitleLevel } from '@/data/schema/market'
import { type Place, placeOf } from '@/lib/place/geography'
import { paySource, quoteBases, type SourceId } from '@/lib/source/registry'
import { ladderLevels } from '@/lib/value/levels'
import { daysIn, monthAfter } from './aging'
import type { Quote } from './answer'
import { mostGrowth, type QuoteAsk } from './ask'
import { type DraftChoice, type PayPolicy, payPolicies } from './policy'
import type { Setting } from './setting'

/** One changed input, against what is asked now, and what to set in the address for it. */
export type Variation = { readonly patch: Partial<QuoteAsk & DraftChoice> } & (
  | { readonly input: 'level'; readonly from: TitleLevel; readonly to: TitleLevel }
  | { readonly input: 'place'; readonly from: Place; readonly to: Place }
  | { readonly input: 'asOf'; readonly from: string; readonly to: string }
  | { readonly input: 'growth'; readonly from: number; readonly to: number }
  | { readonly input: 'basis'; readonly from: SourceId; readonly to: SourceId }
  | { readonly input: 'policy'; readonly from: PayPolicy; readonly to: PayPolicy }
)

/**
 * The changes to try: the levels next to the one asked where the basis knows levels, the places around it, a year later and earlier, a point of growth more and less,
 * and every other basis. Not each has a quote.
 */
export function variationsOf(setting: Setting, quote: Quote): Variation[] {
  const { ask } = quote
  return [
    ...(paySource(ask.basis).abilities.hasLevels ? levelChanges(ask.level) : []),
    ...placeChanges(setting, quote.place),
    ...dateChanges(ask.asOf),
    ...growthChanges(quote.aging.growth.rate),
    ...quoteBases
      .filter((basis) => basis !== ask.basis)
      .map((basis): Variation => ({ input: 'basis', from: ask.basis, to: basis, patch: { basis } })),
  ]
}

/** The other pay policies, each against the one chosen. */
export function policyChanges(policy: PayPolicy): Extract<Variation, { input: 'policy' }>[] {
  return payPolicies
    .filter((each) => each !== policy)
    .map((to) => ({ input: 'policy', from: policy, to, patch: { policy: to } }))
}

const ladder: readonly TitleLevel[] = ladderLevels

function levelChanges(level: TitleLevel): Variation[] {
  const at = ladder.indexOf(level)
  const beside = at === -1 ? ladder : ladder.filter((_, index) => Math.abs(index - at) === 1)
  return beside.map((each) => ({ input: 'level', from: level, to: each, patch: { level: each } }))
}

/** The places around it, as the release's own rule has them. */
function placeChanges({ index, role }: Setting, place: Place): Variation[] {
  return (role ? index.rule.around(role, place) : []).flatMap((id): Variation[] => {
    const other = placeOf(index.places, id)
    return other ? [{ input: 'place', from: place, to: other, patch: { place: id } }] : []
  })
}

function dateChanges(asOf: string): Variation[] {
  return [1, -1].map((years) => {
    const moved = yearsAfter(asOf, years)
    return { input: 'asOf', from: asOf, to: moved, patch: { asOf: moved } }
  })
}

/** The same day of another year; the last of February where that year has no 29th. */
function yearsAfter(date: string, years: number): string {
  const month = monthAfter(date.slice(0, 7), 12 * years)
  return `${month}-${String(Math.min(Number(date.slice(8)), daysIn(month))).padStart(2, '0')}`
}

const point = 0.01

/** To the hundredth of a percent, which is what an address holds. */
function growthChanges(now: number): Variation[] {
  return [point, -point].flatMap((step): Variation[] => {
    const rate = Math.round((now + step) * 1e4) / 1e4
    return Math.abs(rate) > mostGrowth ? [] : [{ input: 'growth', from: now, to: rate, patch: { growth: rate } }]
  })
}
