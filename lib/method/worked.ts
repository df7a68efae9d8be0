/** The methods behind the figures with their worked cases, as the data page prints them. */
import type { Method } from '@/data/schema/method'
import { formatPlural } from '@/lib/words/format'
import { decideCases, interviewCases } from './cases/decide'
import { agingCases, cellCases, chanceCases, intervalCases, placeCases } from './cases/market'
import { absenceCases, bandCases, percentileCases } from './cases/pay'
import { gradeCases, quoteCases } from './cases/quote'
import { traitCases, weekCases } from './cases/work'
import type { Figures } from './worked-case'

type Case = Method['cases'][number]

/** The figures that follow from what is given: what each must be, and `actual`, what it comes out as. */
export interface VectorCase extends Pick<Case, 'given'> {
  readonly vectors: readonly (Case['figures'][number] & { readonly actual: string })[]
}

/** A method with what its cases come out as. */
export interface WorkedMethod extends Omit<Method, 'cases'> {
  readonly cases: readonly VectorCase[]
}

const computed: Readonly<Record<Method['id'], () => Figures[]>> = {
  percentile: percentileCases,
  cells: cellCases,
  interval: intervalCases,
  'out-earns': chanceCases,
  place: placeCases,
  ageing: agingCases,
  quote: quoteCases,
  grade: gradeCases,
  bands: bandCases,
  week: weekCases,
  traits: traitCases,
  absence: absenceCases,
  decide: decideCases,
  interviews: interviewCases,
}

/** The methods with their cases computed. Throws RangeError on a case that has more or fewer figures than are computed for it. */
export function workedMethods(methods: readonly Method[]): WorkedMethod[] {
  return methods.map((method) => {
    const actual = computed[method.id]()
    return { ...method, cases: method.cases.map((each, index) => workedCase(each, actual[index] ?? [])) }
  })
}

function workedCase({ given, figures }: Case, actual: Figures): VectorCase {
  if (figures.length !== actual.length)
    throw new RangeError(`“${given}” has ${figures.length} figures, not ${actual.length}`)
  return { given, vectors: figures.map((figure, index) => ({ ...figure, actual: actual[index] as string })) }
}

/** How many of the worked values come out as expected, in a sentence. */
export function methodsFinding(described: readonly WorkedMethod[]): string {
  const vectors = described.flatMap(({ cases }) => cases.flatMap((each) => each.vectors))
  const wrong = vectors.filter(({ expected, actual }) => expected !== actual).length
  const total = formatPlural(vectors.length, 'worked value')
  return wrong === 0
    ? `All ${total} below match the expected value.`
    : `${wrong} of ${total} below do not match the expected value.`
}
