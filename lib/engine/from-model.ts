/** Quotes from the models of single observations: filings and postings. */
import type { QuoteModel } from '@/data/schema/quote'
import { defaultSource, paySource, type SourceId } from '@/lib/source/registry'
import { known } from '@/lib/value/absence'
import { derive } from '@/lib/working/derivation'
import { type Lack, type NoQuote, noQuote, type Quote } from './answer'
import type { QuoteAsk } from './ask'
import { quoteGrade } from './grade'
import { type Effect, effectsOf, modelSteps } from './model'
import { modelNotes } from './notes'
import type { Making } from './setting'
import { stateOf } from './setting'
import { agingSteps, differentialStep, movedStep, percentileSteps } from './steps'

/** The quote of a model, or why there is none. */
export function modelQuote(making: Making, model: QuoteModel): Quote | NoQuote {
  const { index, ask, place, differential, month, aging } = making
  const source = ask.basis
  const { knowsPlace } = paySource(source).abilities
  const isNamed = knowsPlace && place.kind !== 'area'
  if (differential?.kind === 'unknown' && !isNamed) {
    const state = place.kind === 'area' && knowsPlace ? stateOf(place) : null
    return noQuote(ask, { code: 'input', absence: differential }, { place: state ?? 'US' })
  }
  const where = knowsPlace ? (place.kind === 'area' ? 'area' : ask.place) : String(model.reference.year)
  const effects = effectsOf(model, { ...ask, where })
  if (effects === null) return unknownTo(making, model)
  const moved = differential?.kind === 'known' ? differential.value : null
  const derivation = derive([
    ...modelSteps(model, effects),
    ...(moved ? [differentialStep(moved), movedStep(index.quotes.power.value)] : []),
    ...agingSteps(aging),
    ...percentileSteps(source, [...(moved ? ['moved'] : []), 'ageing']),
  ])
  const step = (name: string) => derivation.steps.find((each) => each.name === name)?.result as number
  const isPlaced = isNamed || place.kind === 'country'
  const cell = cellOf(source, isPlaced ? effects : [])
  return {
    kind: 'percentiles',
    ask,
    dataVersion: index.dataVersion,
    place,
    percentiles: {
      p10: known(step('p10')),
      p25: known(step('p25')),
      p50: known(step('p50')),
      p75: known(step('p75')),
      p90: known(step('p90')),
    },
    grade: quoteGrade({
      basis: source,
      n: cell.n,
      p25: step('p25'),
      p75: step('p75'),
      ageMonths: aging.months,
      isUnplaced: !isPlaced,
    }),
    cell,
    effects,
    referenceMonth: month,
    aging: aging,
    differential,
    notes: modelNotes(making, model, where),
    derivation,
  }
}

/** The last of the effects is the cell’s own. */
function cellOf(source: SourceId, effects: readonly Effect[]) {
  const { n, employers } = effects.at(-1) ?? { n: 0, employers: 0 }
  return { n, employers: paySource(source).abilities.namesEmployers ? (employers ?? 0) : null }
}

function unknownTo({ ask, place }: Making, { effects }: QuoteModel): NoQuote {
  const without = (lack: Lack, nearest: Partial<QuoteAsk>) => noQuote(ask, lack, nearest)
  if (!effects.role[ask.role]) return without({ code: 'source-role' }, { basis: defaultSource })
  if (!effects.level[ask.level])
    return without({ code: ask.level === 'unstated' ? 'source-unstated' : 'source-level' }, { level: 'senior' })
  return without({ code: 'source-place', place: place.name }, { place: 'US' })
}
