/** What a query asks of quotes, for the page and for its files. */
import { today } from '@/app/today'
import { dataset } from '@/data'
import { withPlaceId } from '@/lib/place/search'
import { readQuoteAddress } from '@/lib/quote/address'
import { quotePlaces } from './quote-places'
import { indexOf, quoteChoices } from './release-indexes'

/** Everything that a quote's page or file is made from; `candidates` are the places that a name could mean. */
export function quoteAsked(sent: URLSearchParams) {
  const { query, candidates } = withPlaceId(sent, quotePlaces())
  const { address, slips, ignored } = readQuoteAddress(query, quoteChoices(), today())
  const index = indexOf(address.version)
  const role = dataset.roles.find(({ id }) => id === address.role)
  if (role === undefined) throw new RangeError(`no role is called “${address.role}”`)
  return { address, index, present: indexOf(null), role, candidates, slips, ignored }
}
