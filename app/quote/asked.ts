/** What may be asked of quotes, and what a query asks of them, for the page, its files and the API. */
import { once } from '@/app/once'
import { placeNames, placeTyped } from '@/app/place-names'
import { postedRanges } from '@/app/posted-ranges'
import { today } from '@/app/today'
import { dataset, quoteVersions } from '@/data'
import { fieldName } from '@/lib/place/asked'
import { type QuoteChoices, readQuoteAddress } from '@/lib/quote/address'
import { pageOf, type QuotePage } from '@/lib/quote/page'
import { withTitleRead } from '@/lib/quote/titled'
import { postedSource } from '@/lib/source/registry'
import { jobGround } from './jobs/asked'
import { quoteIndex } from './release-indexes'

/** What the address of a quote may name. */
const choices = once(
  (): QuoteChoices => ({
    roles: new Set(dataset.roles.map(({ id }) => id)),
    places: new Set(),
    place: placeTyped,
    versions: quoteVersions(),
  }),
)

/** Everything that a quote's file is made from; what is refused is among the slips. */
export function quoteAsked(query: URLSearchParams) {
  const { address, slips, ignored } = readQuoteAddress(query, choices(), today())
  const index = quoteIndex(address.version)
  const role = dataset.roles.find(({ id }) => id === address.role)
  if (role === undefined) throw new RangeError(`no role is called “${address.role}”`)
  return { address, index, present: quoteIndex(null), role, slips, ignored }
}

/** What was sent to the page, with a role that was written as a title in its place. */
export function titledQuery(sent: URLSearchParams): URLSearchParams {
  return withTitleRead(sent, jobGround())
}

/** The roles by what a page shows of them. */
export const roleFaces = once(() =>
  dataset.roles.map(({ id, name, shortName, mark }) => ({ id, name, shortName, mark })),
)

/** The page of a query, as plain values. */
export function quotePage(query: URLSearchParams): QuotePage {
  return pageOf(query, readQuoteAddress(query, choices(), today()), {
    indexOf: quoteIndex,
    jurisdictions: dataset.jurisdictions,
    lawSources: dataset.lawSources,
    roles: roleFaces(),
    versions: choices().versions,
    today: today(),
    rangesOf: (role) => postedRanges(postedSource, role),
    placeName: (id) => fieldName(id, placeNames),
  })
}
