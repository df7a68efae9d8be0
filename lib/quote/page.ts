/** All that the page of a quote's address shows, as plain values: the server and the browser make the same of the same facts. */
import type { Jurisdiction, LawSource } from '@/data/schema/jurisdictions'
import { draftOf } from '@/lib/engine/draft'
import type { PayPolicy } from '@/lib/engine/policy'
import type { ReleaseIndex } from '@/lib/engine/release'
import type { PostedRange } from '@/lib/evidence/posted/ranges'
import { behindJob, type Place, placeOf, remoteId, stateOf, statesOf } from '@/lib/place/geography'
import { lawSourcesOf } from '@/lib/place/law/rules'
import type { Read } from '@/lib/site/fields'
import { type Answer, valueOrNull } from '@/lib/value/absence'
import { country } from '@/lib/value/country'
import type { PayRange } from '@/lib/value/pay-range'
import { writeRate } from '@/lib/words/format'
import { jobOf, type RoleFace } from '@/lib/words/role-names'
import { nearestWords } from './absences'
import type { QuoteAddress, QuoteField, Slip } from './address'
import { besideViews } from './beside/view'
import { busiestArea, type QuoteComparables, quoteComparables } from './comparables/view'
import { type StepRow, stepRows } from './derivation-table'
import { type FormField, fieldValues, looseSlips } from './form'
import { isOfferHere } from './offer/address'
import { postPart } from './post/part'
import { type Way, waysOn } from './post/ways'
import { type Question, questionsOf } from './question'
import { quoteHeadline } from './sentences'
import { type QuoteView, quoteView } from './view'

/** What pages of quotes are made from, wherever it is kept. */
export interface PageGround {
  /** What the quotes of a release are made from, null for the present one. */
  readonly indexOf: (version: string | null) => ReleaseIndex
  readonly jurisdictions: readonly Jurisdiction[]
  readonly lawSources: readonly LawSource[]
  readonly roles: readonly RoleFace[]
  /** The releases that quotes are kept of. */
  readonly versions: readonly string[]
  /** YYYY-MM-DD. */
  readonly today: string
  /** The posted ranges of a role, newest first; none where they are not at hand. */
  readonly rangesOf: (role: string) => readonly PostedRange[]
  /** The name that a place goes by in a field. */
  readonly placeName: (id: string) => string
}

/** What the fields show and say. */
export interface AskedForm {
  readonly address: QuoteAddress
  readonly values: Readonly<Record<FormField, string>>
  readonly slips: readonly Slip[]
  /** What is taken where no growth is typed, in words. */
  readonly growth: string
}

/** A quote with what its page says of it. */
export interface QuotedScene {
  readonly view: QuoteView
  readonly role: RoleFace
  readonly slips: readonly Slip[]
  /** The release that is quoted from. */
  readonly dataVersion: string
  /** The steps of the derivation; none without percentiles. */
  readonly steps: readonly StepRow[]
  /** The day it is asked, YYYY-MM-DD. */
  readonly today: string
  /** Surer quotes near one that is too uncertain to post; none where there is something to post. */
  readonly ways: readonly Way[]
  /** Of the rules that bear on the place. */
  readonly lawSources: readonly LawSource[]
  /** What the nearest ask is called that has a quote; null where there is a quote, and where none is near. */
  readonly nearest: string | null
  /** The job that the address’s offer is of, where it is another: "SRE in Denver, CO"; else null. */
  readonly offerJob: string | null
  /** The posted ranges behind it; null where its role has none at its level. */
  readonly comparables: QuoteComparables | null
  /** Of a state the area with the most posted ranges of the role; of any other place null. */
  readonly metro: Place | null
  /** What each pay policy would draft. */
  readonly drafts: Readonly<Record<PayPolicy, Answer<PayRange>>>
  /** The quotes that stand beside it, in their order. */
  readonly beside: readonly QuoteView[]
}

/** A page: the form, then a quote, or what must be asked before there is one. */
export interface QuotePage {
  readonly form: AskedForm
  /** What the address holds that has no control, in sentences. */
  readonly ignored: readonly string[]
  readonly questions: readonly Question[]
  /** Null while something must be asked. */
  readonly scene: QuotedScene | null
  /** What is read out when the page answers by itself: the finding, or of a refused input the reason alone. */
  readonly spoken: string
}

/** The page of a query as it was read. Throws RangeError on a role or release that the ground does not have. */
export function pageOf(
  query: URLSearchParams,
  { address, slips, ignored }: Read<QuoteAddress, QuoteField>,
  ground: PageGround,
): QuotePage {
  const role = ground.roles.find(({ id }) => id === address.role)
  if (role === undefined) throw new RangeError(`no role is called “${address.role}”`)
  const index = ground.indexOf(address.version)
  const questions = questionsOf(query, slips, ground)
  const values = fieldValues(address, slips, ground.placeName(address.place))
  const form = { address, values, slips, growth: surveyGrowth(index, address.role) }
  if (questions.length > 0)
    return { form, ignored, questions, scene: null, spoken: questions.map(({ why }) => why).join(' ') }
  const view = quoteView(index, ground.indexOf(null), ground.jurisdictions, address)
  const { answer } = view
  const scene: QuotedScene = {
    view,
    role,
    slips,
    dataVersion: index.dataVersion,
    today: ground.today,
    ways: waysHere(view, index, ground),
    lawSources: lawSourcesOf(view.rules, ground.lawSources),
    steps: answer.kind === 'percentiles' ? stepRows(answer, index) : [],
    offerJob: offerJobOf(address, ground),
    nearest: answer.kind === 'unknown' && answer.nearest ? nearestWords(answer.nearest, index) : null,
    comparables: comparablesOf(view, ground),
    metro: metroOf(view, index, ground),
    drafts: draftsOf(view, index),
    beside: besideViews(address, (one) => quoteView(index, ground.indexOf(null), ground.jurisdictions, one)),
  }
  return { form, ignored: [...looseSlips(slips, view), ...ignored], questions, scene, spoken: quoteHeadline(answer) }
}

function offerJobOf(address: QuoteAddress, { roles, placeName }: PageGround): string | null {
  const { offerFor } = address
  if (offerFor === null || isOfferHere(address)) return null
  const role = roles.find(({ id }) => id === offerFor.role)
  return role ? `${jobOf(role)}${behindJob({ name: placeName(offerFor.place) })}` : null
}

function comparablesOf({ address, place, draft }: QuoteView, { rangesOf }: PageGround): QuoteComparables | null {
  const around = [place.id, stateOf(place) ?? country, remoteId]
  return quoteComparables(rangesOf(address.role), address.level, around, valueOrNull(draft))
}

function metroOf({ address, place }: QuoteView, { places }: ReleaseIndex, { rangesOf }: PageGround): Place | null {
  if (place.kind !== 'state') return null
  const areas = places.areas.filter((area) => statesOf(area)[0] === place.id).map(({ id }) => id)
  const busiest = busiestArea(rangesOf(address.role), areas)
  return busiest === null ? null : placeOf(places, busiest)
}

function draftsOf({ posted, draft }: QuoteView, { widths }: ReleaseIndex): QuotedScene['drafts'] {
  const of = (policy: PayPolicy) =>
    posted.kind === 'percentiles' ? draftOf(posted, widths, { policy, post: null }) : draft
  return { lag: of('lag'), match: of('match'), lead: of('lead') }
}

/** The role that most observations are of stands for the others. */
const generalRole = 'software-engineer'

function waysHere(view: QuoteView, index: ReleaseIndex, { roles }: PageGround): readonly Way[] {
  const general = roles.find(({ id }) => id === generalRole)
  return general === undefined || !offersWays(view) ? [] : waysOn(index, view.address, general)
}

function offersWays(view: QuoteView): boolean {
  return postPart(view).state === 'not-ready'
}

/** The role that a made page takes besides those that were asked for, for the ways on that it offers; null where it takes none. */
export function roleBeside({ scene }: Pick<QuotePage, 'scene'>): string | null {
  return scene !== null && offersWays(scene.view) ? generalRole : null
}

/** What is taken where nothing is typed. */
function surveyGrowth({ roles }: ReleaseIndex, role: string): string {
  const growth = roles.get(role)?.growth
  return growth?.kind === 'known'
    ? `If empty: ${writeRate(growth.value.rate)}, from the wage survey`
    : 'If empty: none, since none is known'
}
