/** The steps of a quote: from what a model or survey holds to each percentile, at its date and place. */
import { paySource, placedSource, surveySources } from '@/lib/source/registry'
import type { PercentileName } from '@/lib/value/percentiles'
import type { StepPlan } from '@/lib/working/derivation'
import type { Aging } from './aging'
import type { SurveyInputs } from './release'
import type { Differential } from './setting'

/** The step to what employers pay in a place, as a multiple of the country: named differential. */
export function differentialStep({ areaName, parts }: Differential): StepPlan {
  return {
    name: 'differential',
    label: `Cost of labour in ${areaName}`,
    formula: 'sum(shares × there) ÷ sum(shares × everywhere)',
    inputs: {
      shares: parts.map(({ share }) => share),
      there: parts.map(({ there }) => there),
      everywhere: parts.map(({ everywhere }) => everywhere),
    },
    unit: 'ratio',
    inputUnit: { shares: 'share', there: 'usd', everywhere: 'usd' },
    sources: ['oflc', ...surveySources],
  }
}

/** The power is how the pay of observations that name their place follows its cost of labor. */
const powerSources = paySource(placedSource).sources

/** The step to what that does to pay: named moved. */
export function movedStep(power: number): StepPlan {
  return {
    name: 'moved',
    label: 'What that does to pay',
    formula: 'differential ^ power',
    inputs: { power },
    unit: 'ratio',
    inputUnit: { power: 'weight' },
    sources: powerSources,
  }
}

/** The steps to the factor that brings pay to the quote's date: growth and aging. */
export function agingSteps({ months, growth }: Aging): StepPlan[] {
  const growthStep: StepPlan =
    growth.kind === 'own'
      ? {
          name: 'growth',
          label: 'Growth a year, your own',
          formula: 'own',
          inputs: { own: growth.rate },
          unit: 'share',
          inputUnit: 'share',
          sources: [],
        }
      : {
          name: 'growth',
          label: `Growth a year of the survey’s median, ${growth.fromYear} to ${growth.toYear}`,
          formula: '(last ÷ first) ^ (1 ÷ years) − 1',
          inputs: { last: growth.lastUsd, first: growth.firstUsd, years: growth.toYear - growth.fromYear },
          unit: 'share',
          inputUnit: { last: 'usd', first: 'usd', years: 'count' },
          sources: surveySources,
        }
  return [
    growthStep,
    {
      name: 'ageing',
      label: 'Brought to the date',
      formula: '(1 + growth) ^ (months ÷ 12)',
      inputs: { months },
      unit: 'ratio',
      inputUnit: { months: 'months' },
      sources: [],
    },
  ]
}

/** The last steps of a model's quote: its percentiles, the median last. `factors` are the names of what the center is multiplied by. */
export function percentileSteps(source: string, factors: readonly string[]): StepPlan[] {
  // All that they take are results of earlier steps, which keep their units.
  const step = (name: PercentileName, formula: string) =>
    percentileStep(name, { formula, inputs: {}, inputUnit: {}, sources: [source] })
  const median = ['centre', ...factors].join(' × ')
  return [
    step('p25', `${median} × exp(−low)`),
    step('p10', 'p25 × exp(−tail)'),
    step('p75', `${median} × exp(high)`),
    step('p90', 'p75 × exp(top)'),
    step('p50', median),
  ]
}

/** One of a survey's percentiles: the occupations' published figures by their share of the role's filings, times some factors. */
export function surveyStep(name: PercentileName, inputs: SurveyInputs, factors: readonly string[]): StepPlan {
  const formula = ['sum(shares × wages) ÷ sum(shares)', ...factors].join(' × ')
  const inputUnit = { shares: 'share', wages: 'usd' } as const
  return percentileStep(name, { formula, inputs: { ...inputs }, inputUnit, sources: surveySources })
}

type Made = Pick<StepPlan, 'formula' | 'inputs' | 'inputUnit' | 'sources'>

function percentileStep(name: PercentileName, made: Made): StepPlan {
  return { name, label: name === 'p50' ? 'P50, the median' : name.toUpperCase(), unit: 'usd', ...made }
}
