/** What one source pays beside another, level by level: a line to read, and no number to quote. */
import type { OccupationFile } from '@/data/schema/market'
import type { Crosswalk, QuoteFile, QuoteModel } from '@/data/schema/quote'
import { aged, medianGrowth } from '@/lib/engine/aging'
import { effectsOf, shapeOf } from '@/lib/engine/model'
import { paySource } from '@/lib/source/registry'
import { country } from '@/lib/value/country'
import { ladderLevels } from '@/lib/value/levels'
import { percentile } from '@/lib/value/percentile'

/** Of a role and level in the country, on either source. */
const leastObserved = 5
/** Roles of a level: fewer say too little of another. */
const leastRoles = 5
/** From which median miss of a role foretold by the others on nothing is said. */
const mostError = 0.15

type Fitted = Pick<QuoteFile, 'models' | 'elasticities'>

/**
 * From every source that names employers and states no ranges to each that advertises them: the country's medians of a role and level,
 * the older brought to the month of the newer by the growth of the occupations' wages, by roles with five observations on both.
 * Only levels of five roles whose median leave-one-role-out miss is under 15 %.
 */
export function crosswalks(fitted: Fitted, occupations: OccupationFile): Crosswalk[] {
  const named = fitted.models.filter(({ source }) => paySource(source).abilities.namesEmployers)
  const hasRanges = ({ source }: QuoteModel) => paySource(source).abilities.hasRanges
  return named
    .filter((model) => !hasRanges(model))
    .flatMap((from) =>
      named
        .filter(hasRanges)
        .flatMap((to) => ladderLevels.flatMap((level) => crossed(fitted, [from, to], level, occupations))),
    )
}

function crossed(
  fitted: Fitted,
  [from, to]: readonly [QuoteModel, QuoteModel],
  level: Crosswalk['level'],
  occupations: OccupationFile,
): Crosswalk[] {
  const logs = Object.keys(to.effects.role).flatMap((role) => {
    const growth = medianGrowth(occupations, role)
    const [before, after] = [countryMedian(fitted, from, role, level), countryMedian(fitted, to, role, level)]
    if (before === null || after === null || growth.kind === 'unknown') return []
    return [Math.log(after / aged(before, growth.value.rate, monthsBetween(from, to)))]
  })
  if (logs.length < leastRoles) return []
  const sorted = logs.toSorted((a, b) => a - b)
  const misses = sorted.map((log, index) => Math.abs(Math.expm1(percentile(sorted.toSpliced(index, 1), 0.5) - log)))
  const error = percentile(
    misses.toSorted((a, b) => a - b),
    0.5,
  )
  if (error >= mostError) return []
  const [ratio, low, high] = [0.5, 0, 1].map((share) => rounded(Math.exp(percentile(sorted, share)))) as [
    number,
    number,
    number,
  ]
  return [{ level, from: from.source, to: to.source, ratio, low, high, roles: logs.length, error: rounded(error) }]
}

/** The median of a role and level where labor costs the national average, in US dollars a year; null where too little was seen. */
function countryMedian({ elasticities }: Fitted, model: QuoteModel, role: string, level: string): number | null {
  const effects = effectsOf(model, { role, level, where: country })
  if (effects === null || (effects.at(-1)?.n ?? 0) < leastObserved) return null
  const exponent = elasticities.find(({ source }) => source === model.source)?.value ?? 0
  return shapeOf(model, effects).median * Math.exp(-exponent * (model.crowding?.[role] ?? 0))
}

function monthsBetween(from: QuoteModel, to: QuoteModel): number {
  const monthsOf = ({ reference: { month } }: QuoteModel) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))
  return monthsOf(to) - monthsOf(from)
}

const rounded = (value: number) => Math.round(value * 1000) / 1000
