/** From a quote that is too uncertain to post, the nearest ones that are surer. */
import type { Quote } from '@/lib/engine/answer'
import { quoteOf } from '@/lib/engine/make'
import type { ReleaseIndex } from '@/lib/engine/release'
import { placeOf, stateOf } from '@/lib/place/geography'
import { nounOf } from '@/lib/source/registry'
import { country } from '@/lib/value/country'
import { formatPlural } from '@/lib/words/format'
import { nameLevel } from '@/lib/words/level-names'
import { nameJobs, type RoleFace } from '@/lib/words/role-names'
import type { QuoteAddress } from '../address'
import { certaintyLine } from '../words/certainty'

/** Another quote, by what of the address is changed, with what it is called and how sure it is. */
export interface Way {
  readonly patch: Partial<QuoteAddress>
  readonly name: string
  readonly note: string
}

/** At most so many are offered. */
const mostWays = 2

/**
 * Up to two quotes that differ in one thing and are not of low confidence: of the wider place, of titles that state no level, and
 * of `general`, the role that most postings are of. Each is made anew, so ask only where there is nothing to post.
 */
export function waysOn(index: ReleaseIndex, address: QuoteAddress, general: RoleFace): readonly Way[] {
  const ways: Way[] = []
  for (const { patch, name } of candidates(index, address, general)) {
    const answer = quoteOf(index, { ...askOf(address), ...patch })
    if (answer.kind === 'percentiles' && answer.grade.overall !== 'low')
      ways.push({ patch: { ...patch, used: null }, name, note: noteOf(answer) })
    if (ways.length === mostWays) break
  }
  return ways
}

const askOf = ({ role, level, place, basis, asOf, growth }: QuoteAddress) => ({
  role,
  level,
  place,
  basis,
  asOf,
  growth,
})

function candidates({ places }: ReleaseIndex, { role, level, place: id }: QuoteAddress, general: RoleFace) {
  const place = placeOf(places, id)
  const state = place?.kind === 'area' ? placeOf(places, stateOf(place) ?? '') : null
  return [
    ...(state === null ? [] : [{ patch: { place: state.id }, name: `Quote all of ${state.name} instead` }]),
    ...(place === null || place.kind === 'country'
      ? []
      : [{ patch: { place: country }, name: 'Quote the United States instead' }]),
    ...(role === general.id ? [] : [{ patch: { role: general.id }, name: `Quote ${nameJobs([general])} instead` }]),
    ...(level === 'unstated'
      ? []
      : [{ patch: { level: 'unstated' as const }, name: `Quote “${nameLevel('unstated')}” instead` }]),
  ]
}

function noteOf(quote: Quote): string {
  const { nationalN, ask } = quote
  const count = nationalN === null ? '' : `; ${formatPlural(nationalN, nounOf(ask.basis))} nationwide`
  return `${certaintyLine(quote)}${count}`
}
