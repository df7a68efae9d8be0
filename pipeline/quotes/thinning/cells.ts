/** Cells with enough observations to take most of them away, and to know the middle of the market all the same. */
import type { TitleLevel } from '@/data/schema/market'
import type { QuoteError } from '@/data/schema/quote'
import { placeKind } from '@/lib/evidence/recorded'
import { paySource, type SourceId } from '@/lib/source/registry'
import { country } from '@/lib/value/country'
import { grouped } from '@/lib/value/grouped'
import type { AreasOf } from '../areas'
import { type Identified, identified } from '../identity'
import type { Observation } from '../observations'

/** A role at a level in a place, and every observation of it once. */
export interface ThinCell {
  readonly place: QuoteError['place']
  readonly role: string
  readonly level: TitleLevel
  readonly where: string
  readonly members: readonly Identified[]
}

/** From how many observations on a cell is thinned. */
const leastThinned = 20

/**
 * The cells of twenty observations or more: of every role and level in the country, and where observations name them in each state, in
 * each area, and anywhere in it.
 */
export function thinCells(source: SourceId, observations: readonly Observation[], areasOf: AreasOf): ThinCell[] {
  const { knowsPlace } = paySource(source).abilities
  const asked = identified(observations).flatMap((member) => {
    const { role, level } = member.first
    const places = knowsPlace ? [...member.places, ...areasOf(member.first)] : []
    return [country, ...places].flatMap((where) => {
      const place = placeKind(where)
      return place === 'abroad' ? [] : [{ place, where, role, level, member }]
    })
  })
  return [...grouped(asked, ({ role, level, where }) => `${role} ${level} ${where}`).values()]
    .filter((cell) => cell.length >= leastThinned)
    .map((cell) => {
      const [{ place, role, level, where }] = cell
      return { place, role, level, where, members: cell.map(({ member }) => member) }
    })
}
