/** What predicts pay: a fitted model, and the simple ways that it is held against. */

import type { OccupationFile } from '@/data/schema/market'
import type { QuoteModel } from '@/data/schema/quote'
import type { PredictorId } from '@/data/schema/quote-proof'
import { effectsOf, groupKeys, percentilesOf, shapeOf } from '@/lib/engine/model'
import { country } from '@/lib/evidence/book'
import { paySource } from '@/lib/source/registry'
import { percentile } from '@/lib/value/percentile'
import { eachPercentile, type Percentiles, percentileShares } from '@/lib/value/percentiles'
import type { Observation } from './observations'
import { grownSince } from './trend'

/** Percentiles in US dollars a year; null for a role that it knows nothing of. */
export type Predict = (asked: Pick<Observation, 'role' | 'level' | 'where' | 'range'>) => Percentiles<number> | null

/**
 * A model as quotes use it: the multiples of all groups, times what wages say of the place. A place that it does not know is
 * answered for the country as its observations are spread, a year for the reference year. `placeLog` is the logarithm of what the
 * place alone does to pay. Of an advertised range what is predicted is of its own month.
 */
export function modelPredictor(model: QuoteModel, placeLog: (role: string, where: string) => number): Predict {
  const elsewhere = paySource(model.source).abilities.knowsPlace ? country : String(model.reference.year)
  return ({ role, level, where, range }) => {
    const at = model.effects.where[where] ? where : elsewhere
    const effects = effectsOf(model, { role, level, where: at })
    if (effects === null) return null
    const { median, gaps } = shapeOf(model, effects)
    const grown = model.trend ? grownSince(model.trend, { range }) : 0
    return percentilesOf({ median: median * Math.exp((at === country ? 0 : placeLog(role, at)) - grown), gaps })
  }
}

/** Below it a group's own percentiles are not taken, and its parent's are. */
const enough = 10

const groupings = {
  role: ({ role }) => [role],
  'role-level': ({ roleLevel, role }) => [roleLevel, role],
  cell: ({ cell, roleLevel, role }) => [cell, roleLevel, role],
} satisfies Partial<Record<PredictorId, (keys: ReturnType<typeof groupKeys>) => string[]>>

/** The percentiles (type 7) of the rows themselves, in the narrowest of a few groups that has ten. */
export function rawPredictor(kind: keyof typeof groupings, training: readonly Observation[]): Predict {
  const keysOf = groupings[kind]
  const wages = new Map<string, number[]>()
  for (const observation of training)
    for (const key of keysOf(groupKeys(observation))) {
      const found = wages.get(key)
      if (found) found.push(observation.usd)
      else wages.set(key, [observation.usd])
    }
  const percentiles = new Map([...wages].map(([key, each]) => [key, rawPercentiles(each)]))
  return (asked) => {
    const keys = keysOf(groupKeys(asked))
    const key = keys.find((each) => (wages.get(each)?.length ?? 0) >= enough) ?? asked.role
    return percentiles.get(key) ?? null
  }
}

function rawPercentiles(wages: readonly number[]): Percentiles<number> {
  const sorted = wages.toSorted((a, b) => a - b)
  return eachPercentile((name) => percentile(sorted, percentileShares[name]))
}

/** Software developers in the nation, whatever is asked: the latest year of the survey as published. */
export function occupationPredictor({ occupations }: OccupationFile): Predict {
  const latest = occupations.find(({ soc }) => soc === '15-1252')?.wages.at(-1)
  const published = eachPercentile((figure) => {
    const wage = latest?.[figure]
    if (typeof wage !== 'number')
      throw new Error(`occupation 15-1252 has no ${figure} in the latest year of the survey`)
    return wage
  })
  return () => published
}
