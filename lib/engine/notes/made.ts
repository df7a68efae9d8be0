/** What must be said beside a quote's figures. */
import type { SeniorityLevel } from '@/data/schema/atoms'
import type { QuoteModel } from '@/data/schema/quote'
import { stepKind } from '@/lib/engine/beside/ladder'
import { effectsOf, type ModelAsk, medianOf } from '@/lib/engine/model'
import type { PlacedModel } from '@/lib/engine/place/rule'
import type { Making } from '@/lib/engine/setting'
import { paySource } from '@/lib/source/registry'
import { ladderLevels } from '@/lib/value/levels'
import type { Note } from './code'

/** What must be said beside a model's figures at a place. */
export function modelNotes(
  making: Pick<Making, 'index' | 'ask'>,
  model: QuoteModel,
  { where, notes, isCounted }: PlacedModel,
): Note[] {
  const { ask } = making
  const cell = `${ask.role} ${ask.level} ${where}`
  const share = isCounted ? model.concentrated?.[cell] : undefined
  return [
    ...minimumNotes(making, where),
    ...notes,
    ...(share === undefined ? [] : [{ code: 'concentrated' as const, share, n: model.effects.cell[cell]?.[0] ?? 0 }]),
    ...(ask.level === 'unstated' ? [{ code: 'unleveled' as const }] : stepNotes(model, { ...ask, where }, ask.level)),
  ]
}

/** The steps to the levels beside the one asked that are under 3 %, and falls of the ladder elsewhere. */
function stepNotes(model: QuoteModel, asked: ModelAsk, level: SeniorityLevel): Note[] {
  const at = ladderLevels.indexOf(level)
  const beside = ladderLevels.slice(Math.max(0, at - 1), at + 2)
  const pairs = beside.slice(1).map((higher, index) => [beside[index] as SeniorityLevel, higher] as const)
  const named = model.inversions.filter(({ role, where }) => role === asked.role && where === asked.where)
  const flat = pairs.flatMap(([lower, higher]): Note[] => {
    const [below, above] = [medianAt(model, asked, lower), medianAt(model, asked, higher)]
    if (below === null || above === null) return []
    const isNamed = named.some((each) => each.lower === lower && each.higher === higher)
    if (!isNamed && stepKind(above / below) === 'rises') return []
    const within = model.steps?.find((each) => each.lower === lower && each.higher === higher) ?? null
    return [{ code: 'flat-step', lower, higher, ratio: above / below, within }]
  })
  const across = named.filter(({ lower, higher }) => level !== lower && level !== higher)
  return [...flat, ...across.map(({ lower, higher }) => ({ code: 'inverted-beside' as const, lower, higher }))]
}

/** The median that a model has of a level; a place moves every level alike. */
function medianAt(model: QuoteModel, asked: ModelAsk, level: SeniorityLevel): number | null {
  const effects = effectsOf(model, { ...asked, level })
  return effects && medianOf(model, effects)
}

/** A source that states the legal minimum is quoted with how much of its pay stands there. */
function minimumNotes(
  { index: { minimums }, ask: { role, level, basis } }: Pick<Making, 'index' | 'ask'>,
  where: string,
): Note[] {
  if (!paySource(basis).abilities.statesMinimum) return []
  if (minimums === null) return [{ code: 'minimum-unkept' }]
  return [{ code: 'at-minimum', beside: minimums.get(basis)?.(role, level, where) ?? null }]
}

/** What must be said beside a survey's figures. */
export function surveyNotes({ ask }: Making, { notes }: Pick<PlacedModel, 'notes'>): Note[] {
  return [{ code: 'proxy' }, ...(ask.level === 'unstated' ? [] : [{ code: 'same-levels' as const }]), ...notes]
}
