/** The typical error of each kind of quote: cells cut to a few of their observations, and what the model then says of them. */
import { errorPlaces, type QuoteError } from '@/data/schema/quote'
import { boundedError, countClass, countClasses, type Measured, settledErrors } from '@/lib/engine/typical-error'
import type { SourceId } from '@/lib/source/registry'
import { grouped } from '@/lib/value/grouped'
import type { AreasOf } from '../areas'
import { type Identified, identityOf } from '../identity'
import type { Observation } from '../observations'
import { type ThinCell, thinCells } from './cells'
import { batchesOf, type Cut, cutsOf } from './cuts'
import { type Miss, measured, middleOf } from './misses'

/** The predicted median of a role and level in a place, in US dollars a year; null where the model says nothing of it. */
export type Median = (asked: Pick<ThinCell, 'place' | 'role' | 'level' | 'where'>) => number | null

/** What a source's quotes are made of, fitted to some of its observations. */
export interface Thinnable {
  readonly source: SourceId
  readonly observations: readonly Observation[]
  readonly areasOf: AreasOf
  readonly train: (training: readonly Observation[]) => Median
  /** What its own place does to an observation, a logarithm, by the fit to all of them; null for one that says nothing of the cell. */
  readonly placed: (member: Identified, cell: ThinCell) => number | null
}

/** A cut that was tried. */
export interface Tried extends Miss {
  readonly cut: Cut
}

/** The fewest observations whose middle a prediction is held against. */
const leastRest = 9

interface ThinningBy {
  readonly seed: number
  /** Which cuts are tried on one fit. */
  readonly batchesFrom?: (cuts: readonly Cut[], observations: readonly Observation[]) => readonly (readonly Cut[])[]
  /** Told how many fits there will be. */
  readonly begin?: (fits: number) => void
}

/** Every cut of a source's cells with how far the model missed. */
export function triedCuts(
  { source, observations, areasOf, train, placed }: Thinnable,
  { seed, batchesFrom = batchesOf, begin }: ThinningBy,
): Tried[] {
  const batches = batchesFrom(cutsOf(thinCells(source, observations, areasOf), seed), observations)
  begin?.(batches.length)
  return batches.flatMap((batch) => {
    const gone = new Set(batch.flatMap(({ rest }) => rest.map(({ identity }) => identity)))
    const left = observations.filter((each) => !gone.has(identityOf(each)))
    // Nothing is left of a source with one cell alone.
    if (left.length === 0) return []
    const median = train(left)
    return batch.flatMap((cut) => {
      const found = cut.rest.flatMap((member) => {
        const log = placed(member, cut.cell)
        return log === null ? [] : [member.first.usd / Math.exp(log)]
      })
      const said = median(cut.cell)
      if (said === null || found.length < leastRest) return []
      const { usd, error } = middleOf(found)
      return [{ cut, log: Math.log(said / usd), error }]
    })
  })
}

/** The table of a source: every class of counts in every kind of place that has a cell. */
export function typicalErrors(source: SourceId, tried: readonly Tried[]): QuoteError[] {
  return errorPlaces.flatMap((place) => {
    const own = tried.filter(({ cut }) => cut.cell.place === place)
    const byClass: Partial<Record<QuoteError['n'], Measured>> = Object.fromEntries(
      [...grouped(own, ({ cut }) => countClass(cut.kept))].map(([n, misses]) => [n, measured(misses)]),
    )
    const settled = settledErrors(byClass)
    return countClasses.flatMap((n) => {
      const error = boundedError(settled, n)
      return error === null ? [] : [{ source, place, n, ...error }]
    })
  })
}
