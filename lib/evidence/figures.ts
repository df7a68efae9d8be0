/** The figures of a selection: computed from its cells, or as they were published where a source is kept as percentiles. */
import type { Published } from '@/data/schema/published'
import { type Answer, known, type Unknown, unknown } from '@/lib/value/absence'
import type { Interval } from '@/lib/value/interval'
import { eachPercentile, type Percentiles } from '@/lib/value/percentiles'
import { type Cells, percentileOf } from './cells'
import { medianInterval, medianRanks } from './median-interval'
import type { Shows } from './suppression'

/** Percentiles in US dollars a year, and the 95 % interval of their median. */
export interface Figures {
  readonly percentiles: Percentiles<Answer<number>>
  readonly medianInterval: Answer<Interval>
}

/** The figures of some cells that carry what `shows` says; `hidden` is why not all are shown, null where they are. */
export function figuresOf(cells: Cells, shows: Shows, hidden: Unknown | null): Figures {
  const tail = (p: number) => hidden ?? known(percentileOf(cells, p))
  const middle = <T>(figure: () => Answer<T>) => (shows === 'none' && hidden ? hidden : figure())
  const quartile = (p: number) => middle(() => known(percentileOf(cells, p)))
  return {
    percentiles: { p10: tail(0.1), p25: quartile(0.25), p50: quartile(0.5), p75: quartile(0.75), p90: tail(0.9) },
    medianInterval: middle(() => medianInterval(cells)),
  }
}

/** The figures that are published of a selection of `n`, likewise. Throws RangeError where one is missing that nothing hides. */
export function publishedFigures(
  published: Published | undefined,
  { n, shows }: { readonly n: number; readonly shows: Shows },
  hidden: Unknown | null,
): Figures {
  const absent = () => {
    if (hidden === null) throw new RangeError('a figure is missing that nothing hides')
    return hidden
  }
  const shown = (usd: number | null | undefined): Answer<number> => (usd == null ? absent() : known(usd))
  const ranks = medianRanks(n)
  const ends = published?.median95
  return {
    percentiles: eachPercentile((name) => shown(published?.[name])),
    medianInterval: ends
      ? known({ min: ends[0], max: ends[1] })
      : shows !== 'none' && ranks.kind === 'unknown'
        ? ranks
        : absent(),
  }
}

/** Why a source that is kept as percentiles says nothing that takes single observations. */
export const percentilesAlone = unknown(
  'not-defined',
  'This source is kept as percentiles, and this takes the single answers behind them.',
)
