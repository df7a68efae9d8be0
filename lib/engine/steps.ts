/** The steps of a quote that bring what a model or survey holds to its place and date. */
import type { Elasticity } from '@/data/schema/quote'
import { inPlace } from '@/lib/place/geography'
import type { LaborCost } from '@/lib/place/labor/cost'
import { paidSources } from '@/lib/place/labor/wages'
import { nounOf, paySource, surveySources } from '@/lib/source/registry'
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
          label: 'Your growth a year',
          formula: 'own',
          inputs: { own: growth.rate },
          unit: 'share',
          inputUnit: 'share',
          sources: [],
        }
      : {
          name: 'growth',
          label: `Growth a year of the BLS median, ${growth.fromYear} to ${growth.toYear}`,
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
      label: 'Adjusted to your start date',
      formula: '(1 + growth) ^ (months ÷ 12)',
      inputs: { months },
      unit: 'ratio',
      inputUnit: { months: 'months' },
      sources: [],
    },
  ]
}
