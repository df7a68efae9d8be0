/** What the map says of the states that it cannot show. Apart from its arithmetic, which the page fetches later. */
import { formatCount } from '@/lib/words/format'
import { usTiles } from './tiles'
import type { MapView } from './view'

/** How many states are hidden and why, beside the legend; null where none is. */
export function describeHatched({ hiddenCount, hatch }: Pick<MapView, 'hiddenCount' | 'hatch'>): string | null {
  return hiddenCount === 0 ? null : `${hatch}: ${formatCount(hiddenCount)} of ${usTiles.length}`
}

/** The hidden states by name, each with what is known, below the table of the others; null where none is. */
export function listHidden({ states }: Pick<MapView, 'states'>): string | null {
  const hidden = states.filter((state) => state.hidden !== null).map(({ says }) => says)
  return hidden.length === 0 ? null : `Without a figure: ${hidden.toSorted().join('; ')}.`
}
