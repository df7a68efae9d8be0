/** Figures of the worked cases about quotes. */

import type { QuoteModel } from '@/data/schema/quote'
import { quoteGrade } from '@/lib/engine/grade'
import { effectsOf, percentilesOf, shapeOf } from '@/lib/engine/model'
import { decimals, type Figures, writtenList } from '@/lib/method/worked-case'
import { defaultSource } from '@/lib/source/registry'
import { known } from '@/lib/value/absence'
import { rising } from '@/lib/value/isotonic'
import { coverageOf, pinballLoss } from '@/lib/value/pinball'

const model: QuoteModel = {
  source: defaultSource,
  reference: { month: '2024-04', year: 2024 },
  base: { n: 1000, usd: 100_000, gaps: [0.1, 0.2, 0.1, 0.2] },
  effects: {
    role: { sre: [200, 90, 1.2, 1, 1, 1, 1] },
    level: { senior: [300, 150, 1.1, 1, 0.5, 1, 1] },
    roleLevel: {},
    where: { 'US-CO': [40, 30, 0.95, 1, 1, 1, 1] },
    roleWhere: {},
    levelWhere: {},
    cell: { 'sre senior US-CO': [2, 2, 1.01, 1, 1, 1, 1] },
  },
  inversions: [],
}

const kind = { basis: defaultSource, place: 'state', n: '10-29' } as const

/** A median and its percentiles from multipliers; levels put in order. */
export function quoteCases(): Figures[] {
  const effects = effectsOf(model, { role: 'sre', level: 'senior', where: 'US-CO' }) ?? []
  const found = percentilesOf(shapeOf(model, effects))
  const dollars = (usd: number) => decimals(Math.round(usd))
  return [
    [dollars(found.p50), dollars(found.p25), dollars(found.p10), dollars(found.p75), dollars(found.p90)],
    [writtenList(rising([100, 130, 120, 150], [1, 1, 3, 1]))],
  ]
}

/** What grades quotes get, what a predicted percentile costs, and what a range holds. */
export function gradeCases(): Figures[] {
  const grade = (usual: number, ageMonths: number, largestShare: number) =>
    quoteGrade({
      typicalError: known({ usual, fourInFive: 2 * usual, cells: 25, kind, from: '10-29', bound: 'own' }),
      level: 'senior',
      ageMonths,
      largestShare,
      nationalN: 50,
      ratios: [],
    }).overall
  const inside = (isInside: boolean, cluster: string) => ({ isInside, cluster })
  const held = coverageOf([inside(true, 'a'), inside(true, 'a'), inside(true, 'b'), inside(false, 'c')])
  return [
    [grade(0.06, 18, 0), grade(0.07, 18, 0), grade(0.06, 19, 0), grade(0.06, 2, 0.51)],
    [decimals(pinballLoss(160_000, 150_000, 0.9)), decimals(pinballLoss(140_000, 150_000, 0.9))],
    [decimals(held.share), decimals(held.error)],
  ]
}
