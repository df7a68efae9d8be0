/** Quotes from the occupational survey: a proxy, through the occupations that the role's titles are filed under. */
import { defaultSource } from '@/lib/source/registry'
import { type Answer, known, type Unknown } from '@/lib/value/absence'
import { derive, type StepPlan } from '@/lib/working/derivation'
import { type NoQuote, noQuote, type Quote } from './answer'
import type { QuoteAsk } from './ask'
import { quoteGrade } from './grade'
import { surveyNotes } from './notes'
import type { Making } from './setting'
import { agingSteps, differentialStep, movedStep, surveyStep } from './steps'

/** The median last: it is the derivation's result. */
const figures = [
  ['p10', 'P10'],
  ['p25', 'P25'],
  ['p75', 'P75'],
  ['p90', 'P90'],
  ['p50', 'P50, the median'],
] as const

/** The quote of the survey, or why there is none. Percentiles that it does not publish are unknown, each with its reason. */
export function surveyQuote(making: Making): Quote | NoQuote {
  const { index, ask, place, differential, role, month, aging } = making
  const without = (absence: Unknown, nearest: Partial<QuoteAsk>) => noQuote(ask, { code: 'input', absence }, nearest)
  const { survey } = role
  if (survey.kind === 'unknown') return without(survey, { basis: defaultSource })
  const { percentiles, inputs } = survey.value
  if (differential?.kind === 'unknown') return without(differential, { place: 'US' })
  const missing = [percentiles.p25, percentiles.p50, percentiles.p75].find((each) => each.kind === 'unknown')
  if (missing?.kind === 'unknown') return without(missing, { basis: defaultSource })

  const factors = differential === null ? ['ageing'] : [place.kind === 'area' ? 'differential' : 'moved', 'ageing']
  const placed: StepPlan[] =
    differential === null
      ? []
      : [differentialStep(differential.value), ...(place.kind === 'state' ? [movedStep(index.quotes.power.value)] : [])]
  const steps = figures.flatMap(([figure, label]) =>
    percentiles[figure].kind === 'known' ? [surveyStep(figure, label, inputs[figure], factors)] : [],
  )
  const derivation = derive([...placed, ...agingSteps(aging), ...steps])
  const at = (figure: keyof typeof percentiles): Answer<number> => {
    const step = derivation.steps.find(({ name }) => name === figure)
    return step ? known(step.result) : percentiles[figure]
  }
  const amount = (figure: 'p25' | 'p75') => derivation.steps.find(({ name }) => name === figure)?.result as number
  return {
    kind: 'percentiles',
    ask,
    dataVersion: index.dataVersion,
    place,
    percentiles: { p10: at('p10'), p25: at('p25'), p50: at('p50'), p75: at('p75'), p90: at('p90') },
    grade: quoteGrade({
      basis: ask.basis,
      n: null,
      p25: amount('p25'),
      p75: amount('p75'),
      ageMonths: aging.months,
      isUnplaced: place.kind !== 'country',
    }),
    cell: { n: null, employers: null },
    effects: [],
    referenceMonth: month,
    aging: aging,
    differential,
    notes: surveyNotes(making),
    derivation,
  }
}
