/** What stands of the legal minimum beside a figure made from many selections at once: that of its own, or of the nearest that shows it. */
import type { CellFile, TitleLevel } from '@/data/schema/market'
import { country, selectionIn, selectionKey } from '../book'
import { type AtMinimum, atMinimumOf } from './share'

/** The legal minimum in a selection, with its place and level: those asked for, or wider ones. */
export interface MinimumBeside extends AtMinimum {
  readonly level: TitleLevel | 'all'
  readonly place: string
}

/** What a source says of the legal minimum for a role at a level in a place; null where even the whole role is hidden. */
export type MinimumsBeside = (role: string, level: TitleLevel, place: string) => MinimumBeside | null

/**
 * The same of a file of cells: of exactly what is asked where its share is shown, else with the place dropped, then the level, as
 * hidden figures are always widened. Nothing of a source that does not record the legal minimum.
 */
export function minimumsBeside({ source, years, marginals }: CellFile): MinimumsBeside {
  const found = new Map(marginals.map((each) => [selectionKey(selectionIn(years, each)), each]))
  return (role, level, place) => {
    const widening = [
      { level, place },
      { level, place: country },
      { level: 'all' as const, place: country },
    ]
    for (const each of widening) {
      const minimum = atMinimumOf(found.get(selectionKey({ role, ...each, year: 'all' })), source)
      if (minimum?.share.kind === 'known') return { ...each, ...minimum }
    }
    return null
  }
}
