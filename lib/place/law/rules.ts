/**
 * Which rules for posting pay bear on a place. Facts with sources and days, never a judgment of a posting: a place that nobody
 * read about is not checked, which says nothing of its rules.
 */
import type { Jurisdiction, LawSource } from '@/data/schema/jurisdictions'
import { type Answer, known, unknown } from '@/lib/value/absence'
import { inPlace, type Place, type PlaceList, statesOf } from '../geography'

/** The rules of one place, or that it was not checked. */
export interface PlaceRules {
  readonly id: string
  readonly name: string
  /** The place’s own or a state’s of it, a city’s inside it, or one of many where the job may be anywhere. */
  readonly bond: 'own' | 'city' | 'anywhere'
  readonly rules: Answer<Jurisdiction>
}

/**
 * The rules that bear on a place, each once. Of a state its own, then its cities’. Of an area those of each of its states, the one
 * first that its name puts first, then those of its cities. Of the country, and of work from anywhere in it, those of every state
 * and city that was read, in short: what each asks of a posting and of remote jobs. `no-data` where a state was not. Plain values in and out, so that the browser can ask as the server
 * does. Throws RangeError on an area in a state that `states` lacks.
 */
export function rulesFor(
  jurisdictions: readonly Jurisdiction[],
  place: Place,
  states: PlaceList['states'],
): readonly PlaceRules[] {
  if (place.kind === 'country' || place.kind === 'remote')
    return jurisdictions
      .filter(isAmerican)
      .map((each) => ({ ...named(each), bond: 'anywhere', rules: known(inShort(each)) }))
  const own = place.kind === 'state' ? [place] : statesOf(place.area).map((id) => stateBy(id, place, states))
  return [...own.map((state) => ruleOf(jurisdictions, state)), ...cityRules(jurisdictions, place)]
}

/** The sources that some rules name, in the order given. */
export function lawSourcesOf(rows: readonly PlaceRules[], sources: readonly LawSource[]): readonly LawSource[] {
  const read = rows.flatMap(({ rules }) => (rules.kind === 'known' ? [rules.value] : []))
  const named = new Set(read.flatMap((each) => citedBy(each)))
  return sources.filter(({ id }) => named.has(id))
}

/** The sources that a rule names, official ones first, then in the order given. */
export function sourcesOf(rule: Jurisdiction, sources: readonly LawSource[]): readonly LawSource[] {
  const cited = citedBy(rule)
  const rank = ({ kind }: LawSource) => (kind === 'official' ? 0 : kind === 'copy' ? 1 : 2)
  return sources.filter(({ id }) => cited.includes(id)).toSorted((a, b) => rank(a) - rank(b))
}

/** What is said of a rule in one line: whom it covers, and since when. */
export type LeadClaim = 'covered' | 'start'

/** The best source that a rule names, and for what is said in one line and is not in it, the best that it is in. */
export interface LeadSources {
  readonly best: LawSource | null
  readonly others: readonly { readonly source: LawSource; readonly claims: readonly LeadClaim[] }[]
}

/** The sources to show where only whom a rule covers and since when is said. A claim without a source has none here. */
export function leadSources(rule: Jurisdiction, sources: readonly LawSource[]): LeadSources {
  const ranked = sourcesOf(rule, sources)
  const best = ranked[0] ?? null
  const covered = rule.facts.find(({ about }) => about === 'covered')?.sources ?? []
  const claims: readonly (readonly [LeadClaim, readonly string[]])[] = [
    ['covered', covered],
    ['start', rule.start.sources],
  ]
  const missed = claims.flatMap(([claim, ids]) => {
    const source = ranked.find(({ id }) => ids.includes(id))
    return source === undefined || (best !== null && ids.includes(best.id)) ? [] : [{ claim, source }]
  })
  const others = [...new Set(missed.map(({ source }) => source))].map((source) => ({
    source,
    claims: missed.filter((each) => each.source === source).map(({ claim }) => claim),
  }))
  return { best, others }
}

function citedBy({ facts, start, changed, enforced, transposition }: Jurisdiction): readonly string[] {
  return [...facts, start, changed, enforced, transposition].flatMap((each) => each?.sources ?? [])
}

/** What is shown of one rule among many: what it asks of a posting, and of remote jobs. */
function inShort({ facts, notes: _, ...rest }: Jurisdiction): Jurisdiction {
  return { ...rest, facts: facts.filter(({ item, about }) => item !== undefined || about === 'remote') }
}

const isAmerican = ({ id }: Jurisdiction) => id.startsWith('US-')

const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, name })

function cityRules(jurisdictions: readonly Jurisdiction[], { kind, id }: Place): PlaceRules[] {
  const inside = ({ within, areas }: Jurisdiction) => (kind === 'state' ? within === id : areas?.includes(id))
  return jurisdictions.filter(inside).map((each) => ({ ...named(each), bond: 'city', rules: known(each) }))
}

function stateBy(id: string, place: Place, states: PlaceList['states']) {
  const state = states.find((each) => each.id === id)
  if (state === undefined) throw new RangeError(`${place.name} lies in ${id}, which is no state`)
  return state
}

function ruleOf(
  jurisdictions: readonly Jurisdiction[],
  place: { readonly id: string; readonly name: string },
): PlaceRules {
  const found = jurisdictions.find(({ id }) => id === place.id)
  const why = `Not checked: we have read no posting rules of ${inPlace(place)}, which does not mean there are none.`
  return { ...named(place), bond: 'own', rules: found ? known(found) : unknown('no-data', why) }
}
