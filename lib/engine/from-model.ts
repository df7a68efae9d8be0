/** Quotes from the models of single observations: filings and postings. */
import type { SourceId } from '@/lib/source/registry'
import { type Answer, known, unknown } from '@/lib/value/absence'
import { derive } from '@/lib/working/derivation'
import { type Making, type NoQuote, noQuote, type Quote } from './answer'
import { type Differential, differentialOf, stateOf } from './differential'
import { quoteGrade } from './grade'
import { type Effect, effectsOf } from './model'
import { acrossInversionNote, concentrationNote, inversionNote, placeNote, sourceName, unplacedWhy } from './notes'
import { ageingSteps, differentialStep, modelSteps, movedStep, percentileSteps } from './steps'

/** The quote of a model, or why there is none. */
export function modelQuote(inputs: Making, source: SourceId): Quote | NoQuote {
  const { facts, ask, place, role, month, ageing } = inputs
  const model = facts.models.get(source)
  const differential = differentialOf(facts, role, place)
  const knowsPlace = source === 'filings' && place.kind !== 'area'
  if (differential?.kind === 'unknown' && !knowsPlace) {
    const state = place.kind === 'area' && source === 'filings' ? stateOf(place) : null
    return noQuote(ask, differential.reason, differential.why, { place: state ?? 'US' })
  }
  const where = source === 'filings' ? (place.kind === 'area' ? 'area' : ask.place) : String(model?.reference.year)
  const effects = model ? effectsOf(model, { ...ask, where }) : null
  if (!model || effects === null) return unknownTo(inputs, source)
  const factor = differential?.kind === 'known' ? ['moved'] : []
  const derivation = derive([
    ...modelSteps(model, effects),
    ...(differential?.kind === 'known'
      ? [differentialStep(differential.value), movedStep(facts.quotes.power.value, 'filings')]
      : []),
    ...ageingSteps(ageing),
    ...percentileSteps(source, [...factor, 'ageing']),
  ])
  const step = (name: string) => derivation.steps.find((each) => each.name === name)?.result as number
  const isPlaced = knowsPlace || place.kind === 'country'
  const unplaced = isPlaced ? null : unplacedWhy(source, place)
  return {
    kind: 'percentiles',
    ask,
    dataVersion: facts.dataVersion,
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
      n: isPlaced ? cellOf(effects).n : 0,
      p25: step('p25'),
      p75: step('p75'),
      ageMonths: ageing.months,
      unplaced,
    }),
    cell: isPlaced ? countedCell(effects, source) : { n: known(0), employers: noEmployers(source) },
    effects,
    referenceMonth: month,
    ageing,
    differential,
    notes: notesOf(inputs, source, where, differential),
    derivation,
  }
}

function cellOf(effects: readonly Effect[]): Pick<Effect, 'n' | 'employers'> {
  return effects.at(-1) ?? { n: 0, employers: null }
}

function countedCell(effects: readonly Effect[], source: SourceId): Quote['cell'] {
  const { n, employers } = cellOf(effects)
  return { n: known(n), employers: source === 'filings' ? known(employers ?? 0) : noEmployers(source) }
}

function noEmployers(source: SourceId): Answer<number> {
  return source === 'filings' ? known(0) : unknown('not-stated', 'The source names no employers.')
}

function unknownTo({ facts, ask, place }: Making, source: SourceId): NoQuote {
  const model = facts.models.get(source)
  const name = sourceName(source)
  if (!model?.effects.role[ask.role])
    return noQuote(ask, 'no-data', `${name} have none of this role.`, { basis: 'filings' })
  if (!model.effects.level[ask.level]) {
    const why =
      ask.level === 'unstated'
        ? `${name} always state a level, so there is none without.`
        : `${name} have none of this level.`
    return noQuote(ask, 'no-data', why, { level: 'senior' })
  }
  return noQuote(ask, 'no-data', `${name} have none in ${place.name}, and no wages there are published.`, {
    place: 'US',
  })
}

function notesOf(
  { facts, ask, place }: Making,
  source: SourceId,
  where: string,
  differential: Answer<Differential> | null,
): string[] {
  const model = facts.models.get(source)
  const cell = `${ask.role} ${ask.level} ${where}`
  const share = model?.concentrated?.[cell]
  const inversions = (model?.inversions ?? []).filter((each) => each.role === ask.role && each.where === where)
  return [
    ...placeNote(source, place, differential, facts.quotes.power),
    ...(share === undefined ? [] : [concentrationNote(share, model?.effects.cell[cell]?.[0] ?? 0)]),
    ...(ask.level === 'unstated'
      ? ['Titles without a level are a case of their own: they mix levels, and stand between none.']
      : inversions.map((inversion) =>
          [inversion.lower, inversion.higher].some((level) => level === ask.level)
            ? inversionNote(source, inversion, place)
            : acrossInversionNote(source, inversion, place),
        )),
  ]
}
