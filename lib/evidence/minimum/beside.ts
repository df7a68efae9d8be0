/** What stands of the legal minimum beside a figure made from many selections at once: that of its own, or of the nearest that shows it. */
import type { CellFile, TitleLevel } from '@/data/schema/market'
import { country } from '@/lib/value/country'
import { selectionIn } from '../book'
import { type AtMinimum, atMinimumOf } from './share'

/** The legal minimum in a selection, with its place and level: those asked for, or wider ones. */
export interface MinimumBeside extends AtMinimum {
  readonly level: TitleLevel | 'all'
  readonly place: string
}

/** What a source says of the legal minimum for a role at a level in a place; null where even the whole role is hidden. */
export type MinimumsBeside = (role: string, level: TitleLevel, place: string) => MinimumBeside | null

/** Every selection of a source whose legal minimum is shown, by `role level place`, over all its years together. */
export type ShownMinimums = Readonly<Record<string, AtMinimum>>

const keyOf = (role: string, level: TitleLevel | 'all', place: string) => `${role} ${level} ${place}`

/** The legal minimum of every selection of a file of cells that shows it; none of a source that does not record it. */
export function shownMinimums({ source, years, marginals }: CellFile): ShownMinimums {
  const shown = marginals.flatMap((marginal) => {
    const { role, level, place, year } = selectionIn(years, marginal)
    const minimum = year === 'all' ? atMinimumOf(marginal, source) : null
    return minimum?.share.kind === 'known' ? [[keyOf(role, level, place), minimum] as const] : []
  })
  return Object.fromEntries(shown)
}

/** What a source says of the legal minimum: of exactly what is asked where its share is shown, else with the place dropped, then the level, as hidden figures are always widened. */
export function minimumsBeside(shown: ShownMinimums): MinimumsBeside {
  return (role, level, place) => {
    const widening = [
      { level, place },
      { level, place: country },
      { level: 'all' as const, place: country },
    ]
    for (const each of widening) {
      const minimum = shown[keyOf(role, each.level, each.place)]
      if (minimum !== undefined) return { ...each, ...minimum }
    }
    return null
  }
}
