/** What may be asked of quotes, and what a query asks of them, for the page, its files and the API. */
import { once } from '@/app/once'
import { today } from '@/app/today'
import { dataset, market, quoteVersions } from '@/data'
import { withPlaceId } from '@/lib/place/search'
import { type QuoteChoices, readQuoteAddress } from '@/lib/quote/address'
import { quoteIndex } from './release-indexes'

/** The places that a quote can be of: the country, the states, their areas. */
export const quotePlaces = once(() => {
  const { states, areas } = market().places
  return [{ id: 'US', name: 'United States' }, ...states, ...areas].map(({ id, name }) => ({ id, name }))
})

/** What the address of a quote may name. */
const choices = once(
  (): QuoteChoices => ({
    roles: new Set(dataset.roles.map(({ id }) => id)),
    places: new Set(quotePlaces().map(({ id }) => id)),
    versions: quoteVersions(),
  }),
)

/** Everything that a quote's page or file is made from; `candidates` are the places that a name could mean. */
export function quoteAsked(sent: URLSearchParams) {
  const { query, candidates } = withPlaceId(sent, quotePlaces())
  const { address, slips, ignored } = readQuoteAddress(query, choices(), today())
  const index = quoteIndex(address.version)
  const role = dataset.roles.find(({ id }) => id === address.role)
  if (role === undefined) throw new RangeError(`no role is called “${address.role}”`)
  return { address, index, present: quoteIndex(null), role, candidates, slips, ignored }
}
