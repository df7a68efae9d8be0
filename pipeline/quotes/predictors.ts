/** What predicts pay: a fitted model, and the simple ways that it is held against. */

import type { OccupationFile } from '@/data/schema/market'
import type { EffectGroup, QuoteModel } from '@/data/schema/quote'
import type { PredictorId } from '@/data/schema/quote-proof'
import { type Effect, effectsOf, groupKeys, percentilesOf, shapeOf } from '@/lib/engine/model'
import { paySource } from '@/lib/source/registry'
import { country } from '@/lib/value/country'
import { percentile } from '@/lib/value/percentile'
import { eachPercentile, type Percentiles, percentileShares } from '@/lib/value/percentiles'
import type { NestedArea } from './areas'
import type { LaborLog } from './elasticity'
import type { Observation } from './observations'
import type { Median } from './thinning/thinned'
import { grownSince } from './trend'

/** Percentiles in US dollars a year, in the month of what is asked for where it has one; null where it knows nothing of it. */
export type Predict = (asked: Pick<Observation, 'role' | 'level' | 'where' | 'range'>) => Percentiles<number> | null

/** A model as it is fitted, and what it moves from place to place by; 0 where it names none. */
export interface FittedModel {
  readonly model: QuoteModel
  readonly exponent: number
}

/**
 * A model as quotes use it: the multiples of all groups, times what wages say of the place, brought from the newest month to that of
 * what is asked for. A place that it does not know is answered for the country as its observations are spread, a year for the
 * reference year. Of a role that it does not know nothing is said, as no quote is given, but where `hasStrangers`: then it is answered as
 * one of no effect, so that a role kept aside can be tried.
 */
export function modelPredictor(
  { model, exponent }: FittedModel,
  logOf: LaborLog,
  hasStrangers: boolean = false,
): Predict {
  const elsewhere = paySource(model.source).abilities.knowsPlace ? country : String(model.reference.year)
  return ({ role, level, where, range }) => {
    const at = model.effects.where[where] ? where : elsewhere
    const effects =
      effectsOf(model, { role, level, where: at }) ?? (hasStrangers ? withoutRole(model, level, at) : null)
    if (effects === null) return null
    const { median, gaps } = shapeOf(model, effects)
    const placed = at === country ? 0 : exponent * (logOf(role, at) ?? 0)
    const grown = model.trend ? grownSince(model.trend, { range }) : 0
    return percentilesOf({ median: median * Math.exp(placed - grown), gaps })
  }
}

const ofNoRole: readonly EffectGroup[] = ['level', 'where', 'levelWhere']

function withoutRole(model: QuoteModel, level: string, where: string): readonly Effect[] | null {
  const [any = ''] = Object.keys(model.effects.role)
  return effectsOf(model, { role: any, level, where })?.filter(({ group }) => ofNoRole.includes(group)) ?? null
}

/**
 * The median of a quote, in US dollars a year of the model's own date: of the country where labor costs what it does on average, of
 * an area its state's moved on. Null of a role, level or place that no quote is given of.
 */
export function quotedMedian({ model, exponent }: FittedModel, logOf: LaborLog, nested: NestedArea): Median {
  const { knowsPlace } = paySource(model.source).abilities
  return ({ place, role, level, where }) => {
    const area = place === 'area' ? nested(role, where) : null
    if (place === 'area' && area === null) return null
    const at = knowsPlace ? (area?.state ?? where) : String(model.reference.year)
    const effects = effectsOf(model, { role, level, where: at })
    if (effects === null) return null
    const log = place === 'country' ? -(model.crowding?.[role] ?? 0) : (logOf(role, at) ?? 0) + (area?.log ?? 0)
    return shapeOf(model, effects).median * Math.exp(exponent * log)
  }
}

/** Below it a group's own percentiles are not taken, and its parent's are. */
const enough = 10

/** Of everything. */
const all = ''

/** From the narrowest on: a role that was never seen goes by what is known of all of them. */
const groupings = {
  role: ({ role }) => [role, all],
  'role-level': ({ roleLevel, role, level }) => [roleLevel, role, `* ${level}`, all],
  cell: ({ cell, roleLevel, role, levelWhere, level }) => [cell, roleLevel, role, `* ${levelWhere}`, `* ${level}`, all],
} satisfies Partial<Record<PredictorId, (keys: ReturnType<typeof groupKeys>) => string[]>>

/** The percentiles (type 7) of the rows themselves, in the narrowest of a few groups that has ten; its role's, however few, before those of all roles. */
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
    const found = keysOf(groupKeys(asked)).filter((each) => wages.has(each))
    const key = found.find((each) => (wages.get(each)?.length ?? 0) >= enough || each === asked.role)
    return percentiles.get(key ?? found[0] ?? all) ?? null
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
