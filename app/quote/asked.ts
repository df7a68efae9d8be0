/** What may be asked of quotes, and what a query asks of them, for the page, its files and the API. */
import { once } from '@/app/once'
import { placeTyped } from '@/app/place-names'
import { today } from '@/app/today'
import { dataset, quoteVersions } from '@/data'
import { type QuoteChoices, readQuoteAddress } from '@/lib/quote/address'
import { questionsOf } from '@/lib/quote/question'
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

/** Everything that a quote's page or file is made from; with `questions` there is no quote until they are answered. */
export function quoteAsked(query: URLSearchParams) {
  const { address, slips, ignored } = readQuoteAddress(query, choices(), today())
  const index = quoteIndex(address.version)
  const role = dataset.roles.find(({ id }) => id === address.role)
  if (role === undefined) throw new RangeError(`no role is called “${address.role}”`)
  const { versions } = choices()
  const questions = questionsOf(query, slips, { roles: dataset.roles, versions, today: today() })
  return { address, index, present: quoteIndex(null), role, slips, ignored, questions }
}
