/** Quotes side by side, as numbers: what each is, and how it stands to the first. */
import { middleHalf } from '@/lib/engine/answer'
import { inPlace } from '@/lib/place/geography'
import { shortPlace } from '@/lib/place/short'
import type { PayRange } from '@/lib/value/pay-range'
import { nameLevel } from '@/lib/words/level-names'
import type { RoleFace } from '@/lib/words/role-names'
import { changedQuote, type QuoteAddress } from '../address'
import type { QuoteView } from '../view'
import { besideAsked } from './address'

/** The views of the quotes beside an address, as `viewOf` makes them, each different from it and from the others. */
export function besideViews(address: QuoteAddress, viewOf: (address: QuoteAddress) => QuoteView): QuoteView[] {
  const nameOf = ({ role, level, place }: QuoteAddress) => `${role} ${level} ${place}`
  const asked = address.beside.map((ask) => ({
    ...changedQuote(address, besideAsked(address, ask)),
    beside: [],
    offerUsd: null,
  }))
  const each = new Map(asked.map((one) => [nameOf(one), one]))
  each.delete(nameOf(address))
  return [...each.values()].map(viewOf)
}

/** One of the quotes. Amounts are US dollars a year. */
export interface SideQuote {
  readonly view: QuoteView
  readonly role: RoleFace
  /** What tells it from the others, in few words: "Austin, TX", "Staff", "Backend in Denver, CO", "Staff (remote)". */
  readonly name: string
  /** The draft; null where there is none. */
  readonly draft: PayRange | null
  /** The middle half and the median; null where it has no quote. */
  readonly market: (PayRange & { readonly medianUsd: number }) | null
  /** Its median less the first one's, and that as a share of the first one's; null of the first, and where either has none. */
  readonly against: { readonly usd: number; readonly share: number } | null
  /** The cost of labor and of living there, the country being 100; null where it is not known. */
  readonly labor: number | null
  readonly living: number | null
  /** What the median buys, in dollars of average prices; null where one of the two is not known. */
  readonly realUsd: number | null
}

/** Two or three quotes side by side, the first being what the others are held against. */
export function sideBySide(views: readonly QuoteView[], roles: readonly RoleFace[]): SideQuote[] {
  const varies = (part: 'role' | 'level' | 'place') => new Set(views.map(({ address }) => address[part])).size > 1
  const shown = { role: varies('role'), level: varies('level'), place: varies('place') }
  const first = views[0] && marketOf(views[0])
  return views.map((view, index) => {
    const role = roles.find(({ id }) => id === view.address.role)
    if (role === undefined) throw new RangeError(`no role is called “${view.address.role}”`)
    const market = marketOf(view)
    const living = view.living.kind === 'known' ? view.living.value.rpp : null
    return {
      view,
      role,
      name: nameOf(view, role, shown),
      draft: view.draft.kind === 'known' ? view.draft.value : null,
      market,
      against: index === 0 || !market || !first ? null : differenceOf(market.medianUsd, first.medianUsd),
      labor: laborOf(view),
      living,
      realUsd: market && living !== null ? (market.medianUsd * 100) / living : null,
    }
  })
}

function marketOf({ answer }: QuoteView): SideQuote['market'] {
  return answer.kind === 'percentiles' ? { ...middleHalf(answer), medianUsd: answer.percentiles.p50.value } : null
}

function laborOf({ labor }: QuoteView): number | null {
  return labor.kind === 'known' ? labor.value.ratio * 100 : null
}

function differenceOf(usd: number, of: number): SideQuote['against'] {
  return { usd: usd - of, share: usd / of - 1 }
}

function nameOf(
  { address, place }: QuoteView,
  { shortName }: RoleFace,
  shown: Readonly<Record<'role' | 'level' | 'place', boolean>>,
): string {
  const job = [...(shown.role ? [shortName] : []), ...(shown.level ? [nameLevel(address.level)] : [])].join(', ')
  if (job === '') return shortPlace(place)
  if (!shown.place) return job
  return place.kind === 'remote' ? `${job} (remote)` : `${job} in ${inPlace({ name: shortPlace(place) })}`
}
