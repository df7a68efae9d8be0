/** What a build says of the ladders that it fitted. */
import type { QuoteFile, QuoteModel } from '@/data/schema/quote'
import { effectsOf, shapeOf } from '@/lib/engine/model'
import { country } from '@/lib/value/country'
import { ladderLevels } from '@/lib/value/levels'

/** What senior stands over mid by, within which nothing is flagged. */
const usual = [1.05, 1.35] as const

/**
 * Of each source the trend that its observations were brought together by and the steps of the ladder within employers; then, by role, in the
 * country, every step of senior over mid outside 1.05–1.35, and every level that stands below or level with another.
 */
export function ladderReport({ models }: Pick<QuoteFile, 'models'>): string {
  return models.flatMap((model) => [...fittedLines(model), ...flagLines(model)]).join('\n')
}

function fittedLines({ source, trend, steps = [] }: QuoteModel): string[] {
  const growth = trend && `${percent(trend.perYear)} ± ${percent(trend.error)} a year, to ${trend.newest}`
  return [
    ...(growth ? [`${source}: brought together by ${growth}`] : []),
    ...steps.map(({ lower, higher, ratio, low, high, employers }) => {
      return `${source}: ${higher} over ${lower} ${ratio} (${low}–${high}) within ${employers} employers`
    }),
  ]
}

function flagLines(model: QuoteModel): string[] {
  const { source, inversions, ties = [], effects } = model
  const where = effects.where[country] ? country : String(model.reference.year)
  const flagged = Object.keys(effects.role).flatMap((role) => {
    const [mid, senior] = ladderLevels.slice(1, 3).map((level) => effectsOf(model, { role, level, where }))
    if (!mid || !senior) return []
    const step = shapeOf(model, senior).median / shapeOf(model, mid).median
    return step < usual[0] || step > usual[1] ? [`flagged: ${source}, ${role}: senior over mid ${step.toFixed(3)}`] : []
  })
  const pairs = [...inversions, ...ties].filter((pair) => pair.where === where)
  return [
    ...flagged,
    ...pairs.map(({ role, lower, higher }) => `flagged: ${source}, ${role}: ${higher} not over ${lower}`),
  ]
}

const percent = (log: number) => `${(log * 100).toFixed(2)} %`
