/** The steps of a quote: from what a model or survey holds to each percentile, at its date and place. */
import type { Elasticity } from '@/data/schema/quote'
import { inPlace } from '@/lib/place/geography'
import type { LaborCost } from '@/lib/place/labor/cost'
import { type AveragedWages, paidSources } from '@/lib/place/labor/wages'
import { nounOf, paySource, surveySources } from '@/lib/source/registry'
import type { PercentileName } from '@/lib/value/percentiles'
import type { StepPlan } from '@/lib/working/derivation'
import type { Aging } from './aging'

/** The step to d, the logarithm of the cost of labor in a place: named labor. */
export function laborStep({ of, parts }: LaborCost): StepPlan {
  return {
    name: 'labor',
    label: `Cost of labor in ${inPlace(of)}, logarithm`,
    formula: 'sum(shares × ln(there ÷ reference)) ÷ sum(shares)',
    inputs: {
      shares: parts.map(({ share }) => share),
      there: parts.map(({ there }) => there),
      reference: parts.map(({ reference }) => reference),
    },
    unit: 'weight',
    inputUnit: { shares: 'share', there: 'usd', reference: 'usd' },
    sources: paidSources,
  }
}

/** The step to what the cost of labor does to pay: named moved. */
export function payStep({ source, value }: Elasticity): StepPlan {
  return {
    name: 'moved',
    label: 'Effect on pay',
    formula: 'exp(exponent × labor)',
    inputs: { exponent: value },
    unit: 'ratio',
    inputUnit: { exponent: 'weight' },
    sources: paySource(source).sources,
  }
}

/** The step from where a source's observations are to where the jobs are, at the country's cost of labor: named centered. */
export function crowdingStep(crowding: number, { source, value }: Elasticity): StepPlan {
  const many = `${nounOf(source)}s`
  return {
    name: 'centered',
    label: `From where the ${many} are to where the jobs are`,
    formula: 'exp(−exponent × crowding)',
    inputs: { exponent: value, crowding },
    unit: 'ratio',
    inputUnit: 'weight',
    sources: [...paySource(source).sources, 'oews-places'],
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
export function surveyStep(
  name: PercentileName,
  inputs: AveragedWages,
  factors: readonly string[],
  sources: readonly string[],
): StepPlan {
  const formula = ['sum(shares × wages) ÷ sum(shares)', ...factors].join(' × ')
  const inputUnit = { shares: 'share', wages: 'usd' } as const
  return percentileStep(name, { formula, inputs: { ...inputs }, inputUnit, sources })
}

type Made = Pick<StepPlan, 'formula' | 'inputs' | 'inputUnit' | 'sources'>

function percentileStep(name: PercentileName, made: Made): StepPlan {
  return { name, label: name === 'p50' ? 'P50, the median' : name.toUpperCase(), unit: 'usd', ...made }
}
