/** Quotes from the occupational survey: a proxy, through the occupations that the role's titles are filed under. */
import { type Answer, known, unknown } from '@/lib/value/absence'
import { derive, type StepPlan } from '@/lib/working/derivation'
import { type Making, type NoQuote, noQuote, type Quote } from './answer'
import { differentialOf } from './differential'
import { quoteGrade } from './grade'
import { surveyNotes, surveyUnplaced } from './notes'
import { ageingSteps, differentialStep, movedStep, surveyStep } from './steps'

/** The median last: it is the derivation's result. */
const figures = [
  ['p10', 'P10'],
  ['p25', 'P25'],
  ['p75', 'P75'],
  ['p90', 'P90'],
  ['p50', 'P50, the median'],
] as const

/** The quote of the survey, or why there is none. Percentiles that it does not publish are unknown, each with its reason. */
export function surveyQuote({ facts, ask, place, role, month, ageing }: Making): Quote | NoQuote {
  const { survey } = role
  if (survey.kind === 'unknown') return noQuote(ask, survey.reason, survey.why, { basis: 'filings' })
  const { percentiles, inputs } = survey.value
  const differential = differentialOf(facts, role, place)
  if (differential?.kind === 'unknown') return noQuote(ask, differential.reason, differential.why, { place: 'US' })
  const missing = [percentiles.p25, percentiles.p50, percentiles.p75].find((each) => each.kind === 'unknown')
  if (missing?.kind === 'unknown') return noQuote(ask, missing.reason, missing.why, { basis: 'filings' })

  const factors = differential === null ? ['ageing'] : [place.kind === 'area' ? 'differential' : 'moved', 'ageing']
  const placed: StepPlan[] =
    differential === null
      ? []
      : [
          differentialStep(differential.value),
          ...(place.kind === 'state' ? [movedStep(facts.quotes.power.value, 'filings')] : []),
        ]
  const steps = figures.flatMap(([figure, label]) =>
    percentiles[figure].kind === 'known' ? [surveyStep(figure, label, inputs[figure], factors)] : [],
  )
  const derivation = derive([...placed, ...ageingSteps(ageing), ...steps])
  const at = (figure: keyof typeof percentiles): Answer<number> => {
    const step = derivation.steps.find(({ name }) => name === figure)
    return step ? known(step.result) : percentiles[figure]
  }
  const amount = (figure: 'p25' | 'p75') => derivation.steps.find(({ name }) => name === figure)?.result as number
  const noSample = unknown('not-stated', 'The survey publishes no sample size for an occupation.')
  return {
    kind: 'percentiles',
    ask,
    dataVersion: facts.dataVersion,
    place,
    percentiles: { p10: at('p10'), p25: at('p25'), p50: at('p50'), p75: at('p75'), p90: at('p90') },
    grade: quoteGrade({
      basis: 'occupation',
      n: null,
      p25: amount('p25'),
      p75: amount('p75'),
      ageMonths: ageing.months,
      unplaced: surveyUnplaced(place),
    }),
    cell: { n: noSample, employers: noSample },
    effects: [],
    referenceMonth: month,
    ageing,
    differential,
    notes: surveyNotes(
      ask.level,
      place,
      differential?.kind === 'known' ? differential.value : null,
      facts.quotes.power,
    ),
    derivation,
  }
}
