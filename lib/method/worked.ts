/** The methods behind the figures with their worked cases, as the data page prints them. */
import type { Method } from '@/data/schema/method'
import { formatPlural } from '@/lib/words/format'
import { ageingCases, cellCases, chanceCases, intervalCases, placeCases } from './cases/market'
import { absenceCases, bandCases, percentileCases } from './cases/pay'
import { gradeCases, lossCases, modelCases, orderCases } from './cases/quote'
import { traitCases, weekCases } from './cases/work'
import type { Vector, VectorCase } from './worked-case'

/** A method and the cases it was worked on. */
export interface WorkedMethod extends Method {
  readonly cases: readonly VectorCase[]
}

const casesOf: Readonly<Record<Method['id'], () => VectorCase[]>> = {
  percentile: percentileCases,
  cells: cellCases,
  interval: intervalCases,
  'out-earns': chanceCases,
  place: placeCases,
  ageing: ageingCases,
  quote: () => [...modelCases(), ...orderCases()],
  grade: () => [...gradeCases(), ...lossCases()],
  bands: bandCases,
  week: weekCases,
  traits: traitCases,
  absence: absenceCases,
}

/** The methods with their cases, computed now. */
export function workedMethods(methods: readonly Method[]): WorkedMethod[] {
  return methods.map((method) => ({ ...method, cases: casesOf[method.id]() }))
}

/** All worked values of a method, case by case. */
export function vectorsOf(method: WorkedMethod): Vector[] {
  return method.cases.flatMap((each) => each.vectors)
}

/** How many of the worked values come out as expected, in a sentence. */
export function methodsFinding(described: readonly WorkedMethod[]): string {
  const vectors = described.flatMap(vectorsOf)
  const wrong = vectors.filter(({ expected, actual }) => expected !== actual).length
  const total = formatPlural(vectors.length, 'worked value')
  return wrong === 0
    ? `All ${total} below come out as expected.`
    : `${wrong} of ${total} below do not come out as expected.`
}
