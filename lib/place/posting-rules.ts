/**
 * What has been read of the rules for posting pay, by place. Facts with a source and a date, never a judgment of a posting:
 * a place that nobody read about is "not checked", which says nothing of its rules.
 */
import type { Jurisdiction, LawSource, PostingFact, Transposition } from '@/data/schema/jurisdictions'
import { type Answer, known, type Unknown, unknown } from '@/lib/value/absence'
import type { PayRange } from '@/lib/value/pay-range'
import { writeUsd } from '@/lib/words/amount'
import { formatDate, formatList, formatMonths } from '@/lib/words/format'
import { inPlace, type Place, type PlaceList, statesOf } from './geography'

/** A place and what was read of its rules, or that it was not checked. */
export interface PlaceRules {
  readonly id: string
  readonly name: string
  readonly rules: Answer<Jurisdiction>
}

/** What to say wherever these facts are shown. */
export const postingCaveat =
  'What others report of the law, in our words, with its source and the month we read it. It is no legal advice and does not judge a posting.'

/**
 * The rules that bear on a place, a row for each place they are made in: a state’s own; for an area those of each of its
 * states, the one first that its name puts first; for the country, and for work from anywhere in it, every state that was checked, and then the rest as one.
 * `no-data` in words where a place was not checked. Throws RangeError on an area in a state that `states` lacks.
 */
export function postingRules(
  jurisdictions: readonly Jurisdiction[],
  place: Place,
  states: PlaceList['states'],
): readonly PlaceRules[] {
  if (place.kind === 'state') return [rulesOf(jurisdictions, place)]
  if (place.kind === 'area') {
    return statesOf(place.area).map((id) => {
      const state = states.find((each) => each.id === id)
      if (state === undefined) throw new RangeError(`${place.name} lies in ${id}, which is no state`)
      return rulesOf(jurisdictions, state)
    })
  }
  const checked = jurisdictions.filter(({ id }) => states.some((state) => state.id === id))
  const rest = checked.length > 0 ? 'Every other state' : 'Every state'
  return [
    ...checked.map((each) => rulesOf(jurisdictions, each)),
    { id: place.id, name: rest, rules: notChecked('any of them or of the country as a whole') },
  ]
}

/** The rules of the European Union, which is no place of the pay data: a note for those who hire there as well. */
export function unionRules(jurisdictions: readonly Jurisdiction[]): PlaceRules {
  return rulesOf(jurisdictions, { id: 'EU', name: 'European Union' })
}

function rulesOf(
  jurisdictions: readonly Jurisdiction[],
  { id, name }: { readonly id: string; readonly name: string },
): PlaceRules {
  const found = jurisdictions.find((each) => each.id === id)
  return { id, name, rules: found ? known(found) : notChecked(name) }
}

function notChecked(name: string): Unknown {
  return unknown(
    'no-data',
    `Not checked: we have read no posting rules of ${inPlace({ name })}, which does not mean there are none.`,
  )
}

/**
 * How far a fact can be leaned on: from when it holds, when it was read, and why it is unconfirmed where it is. Throws RangeError
 * on a source that is not given.
 */
export function standing(fact: PostingFact, lawSources: readonly LawSource[]): string {
  const months = fact.sources
    .map((id) => {
      const source = lawSources.find((each) => each.id === id)
      if (source === undefined) throw new RangeError(`no source of posting rules is called “${id}”`)
      return source.readOn
    })
    .sort()
  const read = `read in ${formatMonths(months[0] as string, months.at(-1))}`
  return [
    ...(fact.from === undefined ? [] : [`From ${formatDate(fact.from)}.`]),
    ...(fact.unconfirmed === undefined
      ? [`As reported, ${read}; not read in the law itself.`]
      : [`Unconfirmed, ${read}. ${fact.unconfirmed}`]),
  ].join(' ')
}

/** What a draft shows of a fact without judging it: that it names both ends. Null for facts that no figure can show. */
export function draftReading({ check }: Pick<PostingFact, 'check'>, { lowUsd, highUsd }: PayRange): string | null {
  return check === undefined ? null : `The draft states both ends, ${writeUsd(lowUsd)} and ${writeUsd(highUsd)}.`
}

/** When a union’s directive was due as national law, which countries were reported complete, and what is not known. */
export function transpositionSentence({ dueOn, seen, countries, others }: Transposition): string {
  const complete = formatList(countries.map(({ name }) => name))
  return `Due in national law by ${formatDate(dueOn)}. As reported ${seen}, only ${complete} ${countries.length === 1 ? 'was' : 'were'} complete. ${others}`
}
