/** Worked cases about quotes. What is expected was worked without this code. */

import type { QuoteModel } from '@/data/schema/quote'
import { quoteGrade } from '@/lib/engine/grade'
import { effectsOf, percentilesOf, shapeOf } from '@/lib/engine/model'
import { decimals, given, type VectorCase, vector, writtenList } from '@/lib/method/worked-case'
import { defaultSource } from '@/lib/source/registry'
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

/** A median and its percentiles from multipliers. */
export function modelCases(): VectorCase[] {
  const effects = effectsOf(model, { role: 'sre', level: 'senior', where: 'US-CO' }) ?? []
  const found = percentilesOf(shapeOf(model, effects))
  const dollars = (usd: number) => decimals(Math.round(usd))
  return [
    given(
      'A base of $100,000; role ×1.2, level ×1.1, place ×0.95, cell ×1.01; gaps 0.1, 0.2, 0.1, 0.2, the second halved by the level',
      vector('Median', ['126654', '100000 × 1.2 × 1.1 × 0.95 × 1.01'], dollars(found.p50)),
      vector('P25', ['114601', '126654 × exp(−0.2 × 0.5)'], dollars(found.p25)),
      vector('P10', ['103696', '126654 × exp(−0.1 − 0.1)'], dollars(found.p10)),
      vector('P75', ['139974', '126654 × exp(0.1)'], dollars(found.p75)),
      vector('P90', ['170965', '126654 × exp(0.1 + 0.2)'], dollars(found.p90)),
    ),
  ]
}

/** Levels put in order. */
export function orderCases(): VectorCase[] {
  return [
    given(
      'Junior 100, mid 130, senior 120, staff 150, by n = 1, 1, 3, 1',
      vector(
        'In order',
        ['100, 122.5, 122.5, 150', 'mid and senior: (130 + 3 × 120) ÷ 4'],
        writtenList(rising([100, 130, 120, 150], [1, 1, 3, 1])),
      ),
    ),
  ]
}

/** What grades samples get. */
export function gradeCases(): VectorCase[] {
  const grade = (n: number, p75: number, ageMonths: number) =>
    quoteGrade({ basis: defaultSource, n, p25: 100_000, p75, ageMonths, isUnplaced: false }).overall
  return [
    given(
      'Filings with P25 at $100,000',
      vector('n = 30, P75 $135,000, 12 months', ['high', 'all four high'], grade(30, 135_000, 12)),
      vector('n = 29, P75 $135,000, 12 months', ['fair', 'n'], grade(29, 135_000, 12)),
      vector('n = 200, P75 $161,000, 12 months', ['low', 'spread 1.61'], grade(200, 161_000, 12)),
      vector('n = 200, P75 $130,000, 37 months', ['fair', 'high, a step lower by age'], grade(200, 130_000, 37)),
    ),
  ]
}

/** What a predicted percentile costs, and what a range holds. */
export function lossCases(): VectorCase[] {
  const inside = (isInside: boolean, cluster: string) => ({ isInside, cluster })
  const held = coverageOf([inside(true, 'a'), inside(true, 'a'), inside(true, 'b'), inside(false, 'c')])
  return [
    given(
      'A predicted P90 of $150,000',
      vector('$160,000 is paid', ['9000', '0.9 × 10000'], decimals(pinballLoss(160_000, 150_000, 0.9))),
      vector('$140,000 is paid', ['1000', '0.1 × 10000'], decimals(pinballLoss(140_000, 150_000, 0.9))),
    ),
    given(
      'Four observations of three employers, two, one and one; the last lies outside',
      vector('Share held', ['0.75', '3 ÷ 4'], decimals(held.share)),
      vector('Standard error', ['0.286', '√(0.5² + 0.25² + 0.75²) ÷ 4 × √(3 ÷ 2)'], decimals(held.error)),
    ),
  ]
}
