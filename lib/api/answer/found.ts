/** Finds what a request selects in the market facts: evidence, survey figures, or why the source has no such selection. */

import type { OccupationFile, PlaceFile, TitleLevel } from '@/data/schema/market'
import type { Market } from '@/data/schema/release'
import { quoted, type Refused, refused } from '@/lib/api/problem'
import { countriesIn, isAbroad } from '@/lib/evidence/abroad'
import { noSampleSize } from '@/lib/evidence/absences'
import { type Evidence, type EvidenceBook, type EvidenceBooks, evidence } from '@/lib/evidence/book'
import { type OccupationEvidence, occupationEvidence, occupationMix } from '@/lib/evidence/occupation'
import { recordsKind } from '@/lib/evidence/recorded'
import { type Place, placeOf, remoteLack, statesOf } from '@/lib/place/geography'
import { costOfLabor } from '@/lib/place/labor/cost'
import { surveyedThere } from '@/lib/place/labor/surveyed'
import { nounOf, paySource, type SourceId } from '@/lib/source/registry'
import { type Answer, known, type Unknown, unknown } from '@/lib/value/absence'
import { country } from '@/lib/value/country'
import { eachPercentile } from '@/lib/value/percentiles'
import { capitalize } from '@/lib/words/format'

/** The market facts that answers are made from. */
export interface MarketFacts {
  readonly books: EvidenceBooks
  readonly ranges: Market['ranges']
  readonly occupations: OccupationFile
  readonly places: PlaceFile
  readonly dataVersion: string
}

/** What a request asks for; what it leaves out is undefined. */
export interface EvidenceAsk {
  readonly role: string
  readonly source: SourceId
  readonly level?: TitleLevel | 'all' | undefined
  readonly place?: string | undefined
  readonly year?: number | 'all' | undefined
}

/** A wider selection that has figures. */
export interface Nearest {
  readonly role: string
  readonly level: TitleLevel | 'all'
  readonly place: string
  readonly year: number | 'all'
  readonly n: number | Unknown
}

/** The cost of labor against the country, and the id of the place whose wages say so: an area's own or its state's. */
export interface LaborThere {
  readonly ratio: number
  readonly place: string
}

/** What was found: evidence of single observations, figures of the survey, or no such selection in the source. */
export type FoundEvidence = { readonly place: string } & Found

/** Of the survey in a state or area: what employers pay there against the country; null of the country and of other sources. */
interface Priced {
  readonly labor: Answer<LaborThere> | null
}

type SurveyFigures = Pick<OccupationEvidence, 'year' | 'referenceMonth' | 'n' | 'percentiles' | 'covered'>

type Found =
  | { readonly kind: 'cells'; readonly evidence: Evidence }
  | ({
      readonly kind: 'mix'
      readonly survey: SurveyFigures
      /** The id of the place whose published wages these are: of an area without enough, its state. */
      readonly of: string
    } & Priced)
  | ({ readonly kind: 'none'; readonly unknown: Unknown; readonly nearest: Nearest | null } & Priced)

/** What a request selects, or that its place is not known. */
export function findEvidence(asked: EvidenceAsk, facts: MarketFacts): FoundEvidence | Refused {
  const abroad = observedAbroad(asked, facts)
  if (abroad) return abroad
  const place = placeOf(facts.places, asked.place ?? country)
  if (place === null) {
    return refused(
      'unknown-place',
      `${quoted(asked.place ?? '')} is no place we know; /api/v1/data/places.csv lists them.`,
      'place',
    )
  }
  const book = facts.books.get(asked.source)
  const found = book ? observed(asked, book, place) : surveyed(asked, place, facts)
  return { place: place.id, ...found }
}

/** Another country, of a source that has some; null for every other place and source. */
function observedAbroad(asked: EvidenceAsk, { books }: MarketFacts): FoundEvidence | null {
  const { role, source, level = 'all', place = country, year = 'all' } = asked
  const book = books.get(source)
  if (!book || !isAbroad(place) || !countriesIn(book).includes(place)) return null
  return { place, kind: 'cells', evidence: evidence(book, { role, level, place, year }) }
}

function observed({ role, level = 'all', year = 'all' }: EvidenceAsk, book: EvidenceBook, place: Place): Found {
  const at = (id: string) => evidence(book, { role, level, place: id, year })
  const { placeless, inText } = paySource(book.source)
  if (place.kind === 'remote' && !recordsKind(book, place.kind)) return none(remoteLack(inText), nearestTo(at(country)))
  if (place.kind !== 'country' && placeless) return none(placeless.figure, nearestTo(at(country)))
  if (place.kind !== 'area' || recordsKind(book, place.kind)) return { kind: 'cells', evidence: at(place.id) }
  const why = `${capitalize(nounOf(book.source))}s name the state of a job and no area in it, so there is no figure for ${place.name}.`
  const [first = country] = statesOf(place.area)
  return none(why, nearestTo(at(first)))
}

/** The evidence itself when it shows its percentiles, else the nearest that does. */
function nearestTo(found: Evidence): Nearest | null {
  if (found.shows !== 'none') return { ...found.selection, n: found.n }
  return found.nearest && { ...found.nearest.selection, n: found.nearest.n }
}

function none(why: string, nearest: Nearest | null, labor: Answer<LaborThere> | null = null): Found {
  return absent(unknown('not-defined', why), nearest, labor)
}

function absent(why: Unknown, nearest: Nearest | null = null, labor: Answer<LaborThere> | null = null): Found {
  return { kind: 'none', unknown: why, nearest, labor }
}

const noLevels = 'The survey knows no levels of seniority.'

function surveyed(asked: EvidenceAsk, place: Place, facts: MarketFacts): Found {
  const { role, source, level = 'all', year = 'all' } = asked
  const national = occupationEvidence(facts.occupations, role, year === 'all' ? undefined : year)
  const everywhere = nearestSurvey(role, country, national)
  if (place.kind === 'remote') return none(remoteLack(paySource(source).inText), everywhere)
  if (place.kind === 'country') {
    if (national.kind === 'unknown') return absent(national)
    return level === 'all'
      ? { kind: 'mix', survey: national.value, of: country, labor: null }
      : none(noLevels, everywhere)
  }
  const labor = laborIn(place, role, facts)
  const there = surveyedThere(facts, role, place, year)
  if (there.kind === 'unknown') return absent(there, everywhere, labor)
  const { of, ...figures } = there.value
  const percentiles = eachPercentile((name) => known(figures.percentiles[name]))
  const survey = { ...figures, n: noSampleSize, percentiles }
  if (level !== 'all') return none(noLevels, nearestSurvey(role, place.id, known(survey)), labor)
  return { kind: 'mix', survey, of: of.id, labor }
}

/** The survey's figures of a place at all levels, where it has a median. */
function nearestSurvey(role: string, place: string, found: Answer<SurveyFigures>): Nearest | null {
  if (found.kind === 'unknown' || found.value.percentiles.p50.kind === 'unknown') return null
  return { role, level: 'all', place, year: found.value.year, n: found.value.n }
}

function laborIn(place: Place, role: string, { occupations, places }: MarketFacts): Answer<LaborThere> {
  const mix = occupationMix(occupations, role)
  if (mix.kind === 'unknown') return mix
  const cost = costOfLabor(places, mix.value, place)
  return cost.kind === 'known' ? known({ ratio: cost.value.ratio, place: cost.value.of.id }) : cost
}
