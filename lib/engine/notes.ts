/** What must be said beside a quote's figures, as codes with their numbers. */
import type { SeniorityLevel } from '@/data/schema/atoms'
import type { QuoteModel } from '@/data/schema/quote'
import { paySource } from '@/lib/source/registry'
import type { Making } from './setting'

/** One thing to be said. Shares are 0–1, ratios multiples of the country. */
export type Note =
  /** No wages of the place are published, so nothing moves what the source says of it. */
  | { readonly code: 'unmoved' }
  /** What a state’s few observations do not say is taken from its best-paid area; how much of the states’ pay such areas explain. */
  | {
      readonly code: 'leaning'
      readonly areaName: string
      readonly ratio: number
      readonly explained: number
      readonly states: number
    }
  /** The country’s figure moved by an area’s cost of labor. */
  | { readonly code: 'moved'; readonly areaName: string; readonly ratio: number }
  /** The country’s published wages moved by a power of the best-paid area’s. */
  | { readonly code: 'raised'; readonly areaName: string; readonly power: number }
  /** One employer has a large share of the cell. */
  | { readonly code: 'concentrated'; readonly share: number; readonly n: number }
  /** Titles without a level. */
  | { readonly code: 'unleveled' }
  /** A higher level stands below a lower one; the level asked is one of the two, or to one side of them. */
  | {
      readonly code: 'inverted'
      readonly lower: SeniorityLevel
      readonly higher: SeniorityLevel
      readonly isAcross: boolean
    }
  /** The figures are of everyone in some occupations. */
  | { readonly code: 'proxy' }
  /** The source’s figures are the same for each level. */
  | { readonly code: 'same-levels' }

/** What must be said beside a model's figures; `where` is the place or year that its cell is of. */
export function modelNotes(making: Making, model: QuoteModel, where: string): Note[] {
  const { ask } = making
  const cell = `${ask.role} ${ask.level} ${where}`
  const share = model.concentrated?.[cell]
  const inversions = model.inversions.filter((each) => each.role === ask.role && each.where === where)
  return [
    ...placeNote(making),
    ...(share === undefined ? [] : [{ code: 'concentrated' as const, share, n: model.effects.cell[cell]?.[0] ?? 0 }]),
    ...(ask.level === 'unstated'
      ? [{ code: 'unleveled' as const }]
      : inversions.map(({ lower, higher }) => ({
          code: 'inverted' as const,
          lower,
          higher,
          isAcross: ask.level !== lower && ask.level !== higher,
        }))),
  ]
}

function placeNote({ index, ask, place, differential }: Making): Note[] {
  if (differential === null || place.kind === 'remote') return []
  if (differential.kind === 'unknown') return [{ code: 'unmoved' }]
  const { areaName, ratio, isBestPaid } = differential.value
  if (!paySource(ask.basis).abilities.knowsPlace || !isBestPaid) return [{ code: 'moved', areaName, ratio }]
  const { explained, states } = index.quotes.power
  return [{ code: 'leaning', areaName, ratio, explained, states }]
}

/** What must be said beside a survey's figures. */
export function surveyNotes({ index, ask, place, differential }: Making): Note[] {
  return [
    { code: 'proxy' },
    ...(ask.level === 'unstated' ? [] : [{ code: 'same-levels' as const }]),
    ...(place.kind === 'state' && differential?.kind === 'known'
      ? [{ code: 'raised' as const, areaName: differential.value.areaName, power: index.quotes.power.value }]
      : []),
  ]
}
