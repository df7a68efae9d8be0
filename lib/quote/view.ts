/** Everything that the page shows of one quote's address, computed from plain arguments. */

import type { Jurisdiction } from '@/data/schema/jurisdictions'
import type { QuoteAnswer } from '@/lib/engine/answer'
import type { QuoteAsk } from '@/lib/engine/ask'
import { type LevelRung, levelLadder } from '@/lib/engine/beside/ladder'
import { type Quoted, quotedAt } from '@/lib/engine/beside/quoted'
import { type QuoteChange, quoteChange } from '@/lib/engine/change'
import { draftOf } from '@/lib/engine/draft'
import { type Bridge, bridgeTo } from '@/lib/engine/explorer/bridge'
import { quoteAt, quoteOf } from '@/lib/engine/make'
import type { OfferPosition } from '@/lib/engine/offer-position'
import type { ReleaseIndex } from '@/lib/engine/release'
import { type Sensitivity, sensitivity } from '@/lib/engine/sensitivity'
import { type Setting, settingOf } from '@/lib/engine/setting'
import { type LevelSplit, type RangeCritique, rangeCritique, splitByLevel } from '@/lib/engine/width'
import { type LivingCost, livingCost, type Place, placeOf } from '@/lib/place/geography'
import type { LaborCost } from '@/lib/place/labor/cost'
import { type PlaceRules, rulesFor } from '@/lib/place/law/rules'
import { postedSource } from '@/lib/source/registry'
import { type Answer, unknown, valueOrNull } from '@/lib/value/absence'
import { ladderLevels } from '@/lib/value/levels'
import type { PayRange } from '@/lib/value/pay-range'
import { roleLack } from './absences'
import type { QuoteAddress } from './address'
import { withOwnOffer } from './offer/address'
import { type OfferCheck, offerCheck } from './offer/check'

export interface QuoteView extends Quoted {
  readonly address: QuoteAddress
  readonly place: Place
  /** The present release's, where the address names an earlier one. */
  readonly now: QuoteAnswer | null
  readonly change: QuoteChange | null
  /** The same basis and place at each level, the lowest first. */
  readonly ladder: readonly LevelRung[]
  /** The cost of labor there, as the present release has it. */
  readonly labor: Answer<LaborCost>
  /** What a salary buys, apart from it. */
  readonly living: Answer<LivingCost>
  /** An offer of this role and place; of a range its low end. */
  readonly offer: OfferPosition | null
  /** The same with all that can be said of it. */
  readonly check: OfferCheck | null
  /** From the median that the explorer shows; null where there are no percentiles. */
  readonly bridge: Answer<Bridge> | null
  /** Of the draft; null without one, and where it is one amount. */
  readonly critique: Critique | null
  readonly sensitivity: Sensitivity | null
  readonly rules: readonly PlaceRules[]
  /** Holds P10–P90 of every basis, the guide's band and the draft, on $10,000 steps; amounts of the reader's own that lie far out may be beyond it. */
  readonly axis: PayRange
}

/** What is asked about a draft's width, and how two levels would split it. */
export interface Critique extends RangeCritique {
  /** Null where the width is not questioned, and where no two levels would. */
  readonly split: LevelSplit | null
}

/**
 * The view of an address: `index` is of the release that it names, `present` of the present one; the same where it names none.
 * A place that the named release lacks has no quote there. Throws RangeError on a place that neither knows.
 */
export function quoteView(
  index: ReleaseIndex,
  present: ReleaseIndex,
  jurisdictions: readonly Jurisdiction[],
  address: QuoteAddress,
): QuoteView {
  const ask = askOf(address)
  const setting = settingOf(index, ask)
  const place = setting.place ?? placeOf(present.places, ask.place)
  if (place === null) throw new RangeError(`${ask.place} is no place of the release ${index.dataVersion}`)
  const quoted = quotedAt(setting, ask, address)
  const { answer, draft, others } = quoted
  const now = index.dataVersion === present.dataVersion ? null : quoteOf(present, ask)
  const beside = others.map((each) => each.answer)
  const own = withOwnOffer(address)
  const check = offerCheck(answer, beside, own)
  return {
    address,
    place,
    ...quoted,
    now,
    change: now && quoteChange(answer, now),
    ladder: levelLadder(
      index,
      ladderLevels.map((level) => quoteAt(setting, { ...ask, level })),
    ),
    labor: laborIn(present, ask.role, place),
    living: livingCost(index.places, place),
    offer: check?.low ?? null,
    check,
    bridge: answer.kind === 'percentiles' ? bridgeTo(setting, answer) : null,
    critique: draft.kind === 'known' ? critiqueOf(draft.value, setting, address) : null,
    sensitivity: answer.kind === 'percentiles' ? sensitivity(setting, own, answer) : null,
    rules: rulesFor(jurisdictions, place, index.places.states),
    axis: axisOf([answer, ...beside], valueOrNull(draft)),
  }
}

function askOf({ role, level, place, basis, asOf, growth }: QuoteAddress): QuoteAsk {
  return { role, level, place, basis, asOf, growth }
}

/** One figure, whatever release the quote is of; a role that the present one lacks has none. */
function laborIn({ dataVersion, places, roles, rule }: ReleaseIndex, role: string, { id }: Place): Answer<LaborCost> {
  const [found, place] = [roles.get(role), placeOf(places, id)]
  if (place === null) return unknown('no-data', `Data version ${dataVersion} doesn’t have this place.`)
  return found ? rule.labor(found, place) : unknown('no-data', roleLack)
}

/** What levels of the ladder would post under the same policy says whether the range is really that of two. */
function critiqueOf(draft: PayRange, setting: Setting, address: QuoteAddress): Critique | null {
  if (!(draft.lowUsd > 0 && draft.lowUsd < draft.highUsd)) return null
  const { widths } = setting.index
  const critique = rangeCritique(draft, widths?.levels[address.level]?.q3 ?? null)
  if (!critique.isQuestioned) return { ...critique, split: null }
  const drafts = ladderLevels.flatMap((level) => {
    const there = quoteAt(setting, { ...askOf(address), level, basis: postedSource })
    const made = there.kind === 'percentiles' ? draftOf(there, widths, { ...address, post: null }) : null
    return made?.kind === 'known' ? [[level, made.value] as const] : []
  })
  return { ...critique, split: splitByLevel(draft, Object.fromEntries(drafts)) }
}

const axisStep = 10_000
/** A reader’s own amount this many times beyond the rest would crush it, and stays off the axis. */
const farOut = 1.5

function axisOf(answers: readonly QuoteAnswer[], draft: PayRange | null): QuoteView['axis'] {
  const predicted = answers.flatMap((answer) => {
    if (answer.kind === 'band') return [answer.lowUsd, answer.highUsd]
    if (answer.kind === 'unknown') return []
    return Object.values(answer.percentiles).flatMap((each) => (each.kind === 'known' ? [each.value] : []))
  })
  if (predicted.length === 0) return { lowUsd: 60_000, highUsd: 260_000 }
  const [least, most] = [Math.min(...predicted) / farOut, Math.max(...predicted) * farOut]
  const own = draft === null ? [] : [draft.lowUsd, draft.highUsd]
  const amounts = [...predicted, ...own.filter((usd) => usd >= least && usd <= most)]
  return {
    lowUsd: Math.floor(Math.min(...amounts) / axisStep) * axisStep,
    highUsd: Math.ceil(Math.max(...amounts) / axisStep) * axisStep,
  }
}
