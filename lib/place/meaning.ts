/** What a name could mean: places with how each came to be meant, and what of that name lies abroad. */
import { countryName } from './names/countries'
import type { Abroad, NamedArea, NamedState, Town } from './names/vocabulary'
import { distinct, type How, type Meaning, type Reading } from './reading'

/** A town's share of the jobs of its area, by people. */
export function jobsOf({ people, area }: Town): number {
  return area.people === 0 ? 0 : (people * area.employment) / area.people
}

/** An area meant by its own name. */
export function areaMeant(area: NamedArea, how: How = 'name', said: string = area.name): Meaning {
  return { id: area.id, how, said, jobs: area.employment, ...(area.states[0] && { state: area.states[0] }) }
}

/** A state meant by its own name. */
export function stateMeant(
  { id, name, code, employment }: NamedState,
  how: How = 'name',
  said: string = name,
): Meaning {
  return { id, how, said, state: code, jobs: employment }
}

/** An area meant by a town or a county in it. */
export function townMeant(town: Town, how: 'town' | 'county' = 'town'): Meaning {
  const said = `${town.name}, ${town.state}`
  return {
    id: town.area.id,
    how,
    said,
    state: town.state,
    jobs: how === 'county' ? town.area.employment : jobsOf(town),
  }
}

/** One of an area's towns is its largest. */
function largestOfEach(towns: readonly Town[]): Town[] {
  const byArea = new Map<string, Town>()
  for (const town of towns) {
    const other = byArea.get(town.area.id)
    const larger = other === undefined || town.people > other.people ? town : other
    byArea.set(town.area.id, { ...larger, isTitle: larger.isTitle || town.isTitle || other?.isTitle === true })
  }
  return [...byArea.values()].sort((a, b) => jobsOf(b) - jobsOf(a) || b.people - a.people)
}

/** A town of fewer people is never asked about, and one of fewer than half as many never taken without asking. */
const leastAsked = 2_000
const leastSure = 1_000
const large = 100_000

/**
 * What a town's name means: its areas, those of few jobs beside the first left out. A town that an area is called after
 * counts against smaller odds; one that is large besides is rivaled only by its like or by half of its people.
 */
export function townsMeant(towns: readonly Town[], abroad?: Abroad): Reading {
  const [first, ...others] = largestOfEach(towns)
  if (first === undefined) return { meant: [], ...(abroad && { abroad: nameAbroad(abroad) }) }
  const rivals = others.filter((town) => town.people >= leastAsked && isRival(town, first))
  const meant = [first, ...rivals].map((town) => townMeant(town))
  const reading = { meant, isGuess: !first.isTitle && first.people < leastSure }
  const outside = abroad?.people ?? 0
  if (abroad === undefined || outside < 3 * first.people) return reading
  const isAbroadAlone = outside >= 10 * first.people && first.people < 25_000
  return isAbroadAlone ? { meant: [], abroad: nameAbroad(abroad) } : { ...reading, abroad: nameAbroad(abroad) }
}

function isRival(town: Town, first: Town): boolean {
  if (town.isTitle) return jobsOf(town) >= jobsOf(first) / 25
  return first.isTitle && first.people >= large ? town.people >= first.people / 2 : jobsOf(town) >= jobsOf(first) / 8
}

/** What a county's name means: the one of the state; of several states the first where it has forty times the jobs. */
export function countiesMeant(counties: readonly Town[]): Reading {
  const meant = counties
    .toSorted((a, b) => b.area.employment - a.area.employment)
    .map((county) => townMeant(county, 'county'))
  const [first, second] = distinct(meant)
  if (first === undefined || second === undefined || first.jobs < 40 * second.jobs) return { meant: distinct(meant) }
  return { meant: [first] }
}

/** "London, United Kingdom"; a country by its name alone. */
export function nameAbroad({ name, country }: Abroad): string {
  const of = country === undefined ? name : countryName(country)
  return of === name ? name : `${name}, ${of}`
}
