/** The last steps of a quote: each percentile at its place and date, wider the further it was brought. */

import type { Aging } from '@/lib/engine/aging'
import type { AveragedWages } from '@/lib/place/labor/wages'
import { type PercentileName, type Percentiles, percentileNames } from '@/lib/value/percentiles'
import type { StepPlan } from '@/lib/working/derivation'

/** Whether the months that a quote is brought forward widen it: not at none, and not in releases that did not. */
export function widens({ months, yearly }: Aging): boolean {
  return months > 0 && yearly !== null
}

/** How much wider the gaps are after some months, a logarithm: the standard deviation of yearly growth × √(months ÷ 12); 0 where nothing widens. */
export function wideningAt(aging: Aging, months: number): number {
  const { yearly } = aging
  if (yearly === null || !widens({ ...aging, months })) return 0
  const mean = yearly.reduce((sum, each) => sum + each, 0) / yearly.length
  const squares = yearly.reduce((sum, each) => sum + (each - mean) ** 2, 0)
  return Math.sqrt(squares / (yearly.length - 1)) * Math.sqrt(months / 12)
}

/** The step to how much wider the gaps are for their age, a logarithm: named widening. None where nothing widens. */
export function wideningSteps(aging: Aging): StepPlan[] {
  const { months, yearly } = aging
  if (!widens(aging) || yearly === null) return []
  const apart = '(yearly − sum(yearly) ÷ count(yearly))'
  return [
    {
      name: 'widening',
      label: 'Wider for not knowing the growth, logarithm',
      formula: `sqrt(sum(${apart} × ${apart}) ÷ (count(yearly) − 1)) × sqrt(months ÷ 12)`,
      inputs: { yearly, months },
      unit: 'weight',
      inputUnit: { yearly: 'weight', months: 'months' },
      sources: ['oews'],
    },
  ]
}

/** A gap, with the widening in quadrature where there is one. */
function wider(gap: string, isWider: boolean): string {
  return isWider ? `sqrt(${gap} × ${gap} + widening × widening)` : gap
}

/** The percentiles of a model, the median last. `factors` are the names of what the center is multiplied by. */
export function modelPercentiles(source: string, factors: readonly string[], aging: Aging): StepPlan[] {
  const median = ['centre', ...factors].join(' × ')
  const gap = (name: string) => wider(name, widens(aging))
  // All that they take are results of earlier steps, which keep their units.
  const step = (name: PercentileName, formula: string) =>
    percentileStep(name, { formula, inputs: {}, inputUnit: {}, sources: [source] })
  return [
    step('p25', `${median} × exp(−${gap('low')})`),
    step('p10', `p25 × exp(−${gap('tail')})`),
    step('p75', `${median} × exp(${gap('high')})`),
    step('p90', `p75 × exp(${gap('top')})`),
    step('p50', median),
  ]
}

/** What the percentiles of a survey are made of: those that it publishes, the occupations' figures by their share of the filings. */
export interface SurveyParts {
  readonly inputs: Percentiles<AveragedWages>
  /** The middle three are always among them. */
  readonly published: readonly PercentileName[]
  readonly factors: readonly string[]
  readonly sources: readonly string[]
}

const average = 'sum(shares × wages) ÷ sum(shares)'

/** The percentiles of a survey, the median last: as published, times some factors; where age widens them, from the gaps between them. */
export function surveyPercentiles({ inputs, published, factors, sources }: SurveyParts, aging: Aging): StepPlan[] {
  const taken = (name: PercentileName) => ({
    inputs: { ...inputs[name] },
    inputUnit: { shares: 'share', wages: 'usd' } as const,
    sources,
  })
  const factored = (formula: string) => [formula, ...factors].join(' × ')
  if (!widens(aging))
    return medianLast(published).map((name) => percentileStep(name, { ...taken(name), formula: factored(average) }))
  const bare = percentileNames
    .filter((name) => published.includes(name))
    .map((name): StepPlan => {
      const label = `${name.toUpperCase()} as published`
      return { name: `bare${name.slice(1)}`, label, unit: 'usd', formula: average, ...taken(name) }
    })
  const step = (name: PercentileName, formula: string) =>
    percentileStep(name, { formula, inputs: {}, inputUnit: {}, sources })
  const out = (from: string, sign: '' | '−', high: number, low: number) =>
    `${from} × exp(${sign}${wider(`ln(bare${high} ÷ bare${low})`, true)})`
  const made: Readonly<Record<PercentileName, string>> = {
    p25: out(factored('bare50'), '−', 50, 25),
    p10: out('p25', '−', 25, 10),
    p75: out(factored('bare50'), '', 75, 50),
    p90: out('p75', '', 90, 75),
    p50: factored('bare50'),
  }
  return [...bare, ...medianLast(published).map((name) => step(name, made[name]))]
}

/** From the middle outward, since the outer ones are made from the inner; the median last, which is the derivation's result. */
function medianLast(names: readonly PercentileName[]): PercentileName[] {
  return (['p25', 'p10', 'p75', 'p90', 'p50'] as const).filter((name) => names.includes(name))
}

type Made = Pick<StepPlan, 'formula' | 'inputs' | 'inputUnit' | 'sources'>

function percentileStep(name: PercentileName, made: Made): StepPlan {
  return { name, label: name === 'p50' ? 'P50, the median' : name.toUpperCase(), unit: 'usd', ...made }
}
