/** What must be said beside a quote's figures. */
import type { QuoteModel } from '@/data/schema/quote'
import type { PlacedModel } from '@/lib/engine/place/rule'
import type { Making } from '@/lib/engine/setting'
import { paySource } from '@/lib/source/registry'
import type { Note } from './code'

/** What must be said beside a model's figures at a place. */
export function modelNotes(making: Making, model: QuoteModel, { where, notes, isCounted }: PlacedModel): Note[] {
  const { ask } = making
  const cell = `${ask.role} ${ask.level} ${where}`
  const share = isCounted ? model.concentrated?.[cell] : undefined
  const inversions = model.inversions.filter((each) => each.role === ask.role && each.where === where)
  return [
    ...minimumNotes(making, where),
    ...notes,
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

/** A source that states the legal minimum is quoted with how much of its pay stands there. */
function minimumNotes({ index: { minimums }, ask: { role, level, basis } }: Making, where: string): Note[] {
  if (!paySource(basis).abilities.statesMinimum) return []
  if (minimums === null) return [{ code: 'minimum-unkept' }]
  return [{ code: 'at-minimum', beside: minimums.get(basis)?.(role, level, where) ?? null }]
}

/** What must be said beside a survey's figures. */
export function surveyNotes({ ask }: Making, { notes }: Pick<PlacedModel, 'notes'>): Note[] {
  return [{ code: 'proxy' }, ...(ask.level === 'unstated' ? [] : [{ code: 'same-levels' as const }]), ...notes]
}
