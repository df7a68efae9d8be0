/** What may be asked of quotes, and what a query asks of them, for the page, its files and the API. */
import { once } from '@/app/once'
import { today } from '@/app/today'
import { dataset, market, quoteRelease, quoteVersions } from '@/data'
import { type ReleaseIndex, releaseIndex } from '@/lib/engine/release'
import { withPlaceId } from '@/lib/place/search'
import { type QuoteChoices, readQuoteAddress } from '@/lib/quote/address'

const made = new Map<string, ReleaseIndex>()

/** What the quotes of a release are made from, null for the present one. Throws RangeError on one that is not kept. */
export function quoteIndex(version: string | null): ReleaseIndex {
  const name = version ?? dataset.manifest.dataVersion
  const found = made.get(name)
  if (found !== undefined) return found
  const release = quoteRelease(name)
  if (release === null) throw new RangeError(`no quotes are kept of the release “${name}”`)
  const index = releaseIndex(release)
  made.set(name, index)
  return index
}

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
