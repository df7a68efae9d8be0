/** Everything that the salary explorer shows for one address, computed from what came with the page. */

import { evidence } from '@/lib/evidence/book'
import { distributionRange } from '@/lib/evidence/histogram'
import { aheadIn, type OutEarns, outEarnsOf } from '@/lib/evidence/out-earns'
import { offerRank, surveyRank } from '@/lib/evidence/rank-interval'
import type { YearPair } from '@/lib/pay/pair-sentences'
import { measuredSources, type SourceId } from '@/lib/source/registry'
import type { Answer } from '@/lib/value/absence'
import { country } from '@/lib/value/country'
import type { ShareEstimate } from '@/lib/value/interval'
import type { PayRange } from '@/lib/value/pay-range'
import { nameJobs, type RoleFace } from '@/lib/words/role-names'
import { type PayAddress, payAddress, type SalariesAddress } from './address'
import type { SalariesData } from './data'
import { type ExplorerFacts, lackingPay, type SourcedPay, sourcedPay, wagesHere } from './pay/sourced'
import {
  type AnsweredSelection,
  type AreaFace,
  answeredSelection,
  isRecorded,
  type PlaceLack,
  placeNameOf,
} from './selection'

/** One role's pay as the explorer shows it. */
export interface RolePay extends SourcedPay {
  readonly role: RoleFace
  /** Where the reader's offer stands; null without one. */
  readonly offer: Answer<ShareEstimate> | null
  /** The nearest choice that shows figures, where none are shown. */
  readonly nearest: Partial<SalariesAddress> | null
}

/** A year's pay of a role, in the trend. */
export interface TrendYear extends Pick<SourcedPay, 'n' | 'percentiles' | 'medianInterval'> {
  readonly year: number
}

export interface SalariesView {
  readonly address: PayAddress
  readonly selection: AnsweredSelection['selection']
  /** Why nothing is shown of the place, where its kind is not recorded. */
  readonly lack: PlaceLack | null
  readonly placeName: string
  readonly notes: readonly string[]
  /** The years that the source has, rising. */
  readonly years: readonly number[]
  readonly pays: readonly RolePay[]
  readonly pairs: readonly OutEarns[]
  /** The newest year in which two roles’ pay can be compared, where it finds otherwise than all years together; null elsewhere. */
  readonly latest: YearPair | null
  readonly axis: PayRange
  /** Each role's years; empty where the source has one year. */
  readonly trend: readonly { readonly role: RoleFace; readonly years: readonly TrendYear[] }[]
}

/**
 * The view of an address; `area` is the one it names, or null. Throws RangeError on a role that the data does not name, and where
 * the cells of its source are not here.
 */
export function salariesView(facts: ExplorerFacts, address: PayAddress, area: AreaFace | null): SalariesView {
  const { data } = facts
  const years = yearsAt(facts, address)
  const named = [...data.states, ...data.countries]
  const { selection, lack, notes } = answeredSelection(address, {
    years,
    isRecorded: isRecorded(facts.books.get(address.source), address.place),
    stateName: (id) => placeNameOf(named, id, null),
    area,
  })
  const roles = address.roles.map((id) => faceOf(data, id))
  const pays = roles.map((role) => payOf(facts, address, role, { selection, lack }))
  const pairs = outEarnsOf(pays)
  const drawn = pays.flatMap(({ found }) => (found?.cells && found.drawing !== 'none' ? [found.cells] : []))
  const marks = pays.flatMap(({ percentiles: { p10, p90, p25, p75 } }) => shown([p10, p25, p75, p90]))
  return {
    address: payAddress(address),
    selection,
    lack,
    placeName: placeNameOf(named, address.place, area),
    notes: [...notes, ...whoseNotes(pays, (id) => placeNameOf(named, id, null))],
    years,
    pays,
    pairs,
    latest: lack || selection.year !== 'all' ? null : latestPair(facts, address.source, pairs, selection),
    axis: distributionRange(drawn, marks, address.offerUsd),
    trend: roles.map((role) => ({ role, years: lack ? [] : trendOf(facts, address.source, role, selection) })),
  }
}

function latestPair(
  { books }: ExplorerFacts,
  source: SourceId,
  pairs: readonly OutEarns[],
  selection: AnsweredSelection['selection'],
): YearPair | null {
  const book = books.get(source)
  const [whole, ...more] = pairs
  if (!book || !whole || more.length > 0 || book.years.length < 2) return null
  for (const { year } of book.years.toReversed()) {
    const found = [whole.a, whole.b].map((role) => ({
      role,
      found: evidence(book, { role: role.id, ...selection, year }),
    }))
    const [pair] = outEarnsOf(found)
    if (pair?.chance.kind === 'known') return winner(pair) === winner(whole) ? null : { year, pair }
  }
  return null
}

function winner({ chance }: OutEarns): 'a' | 'b' | null {
  return chance.kind === 'known' ? aheadIn(chance.value) : null
}

/** Of each role whose figures are another place's, whose. */
function whoseNotes(pays: readonly RolePay[], nameOf: (id: string) => string): string[] {
  return pays.flatMap(({ role, of }) =>
    of === null ? [] : [`Too few wages are published there for ${nameJobs([role])}, so these are ${nameOf(of)}’s.`],
  )
}

function shown(answers: readonly Answer<number>[]): number[] {
  return answers.flatMap((answer) => (answer.kind === 'known' ? [answer.value] : []))
}

/** The role of an id. Throws RangeError on one that the data does not name. */
export function faceOf({ roles }: Pick<SalariesData, 'roles'>, id: string): RoleFace {
  const role = roles.find((each) => each.id === id)
  if (role === undefined) throw new RangeError(`${id} is not a role of the explorer`)
  return role
}

/** The years that each measured source has, rising. */
export function yearsBySource(data: SalariesData): Readonly<Record<SourceId, readonly number[]>> {
  return Object.fromEntries(measuredSources.map((source) => [source, yearsOf(data, source)]))
}

/** The years that a source has of a place: a survey's wages by place are of one. */
function yearsAt(facts: ExplorerFacts, { source, place }: PayAddress): number[] {
  return facts.data.years[source] || place === country ? yearsOf(facts.data, source) : [wagesHere(facts).year]
}

function yearsOf(data: SalariesData, source: SourceId): number[] {
  const own = data.years[source]
  if (own) return own.map(({ year }) => year)
  return [...new Set(Object.values(data.occupations).flatMap((years) => years.map(({ year }) => year)))].sort()
}

function payOf(
  facts: ExplorerFacts,
  address: PayAddress,
  role: RoleFace,
  { selection, lack }: Pick<AnsweredSelection, 'selection' | 'lack'>,
): RolePay {
  const { source, offerUsd } = address
  const asked = { role: role.id, ...selection }
  const pay = lack ? lackingPay(facts, source, asked, lack) : sourcedPay(facts, source, asked)
  const { found, percentiles } = pay
  const rank = (usd: number) => (found ? offerRank(found, usd) : surveyRank(percentiles, usd))
  return {
    role,
    ...pay,
    offer: offerUsd === null ? null : rank(offerUsd),
    nearest: lack ? { place: lack.nearest } : nearestOf(pay, selection.place),
  }
}

/** The nearest that shows figures: of a survey that publishes too little of a place, the country. */
function nearestOf({ found, percentiles }: SourcedPay, place: string): RolePay['nearest'] {
  if (found === null) return place !== country && percentiles.p50.kind === 'unknown' ? { place: country } : null
  const wider = found.nearest?.selection
  return wider ? { level: wider.level, place: wider.place, year: wider.year } : null
}

function trendOf(
  facts: ExplorerFacts,
  source: SourceId,
  role: RoleFace,
  selection: AnsweredSelection['selection'],
): TrendYear[] {
  const book = facts.books.get(source)
  const years = book?.years ?? facts.data.occupations[role.id] ?? []
  // A survey's wages by place are of one year.
  if (book ? years.length < 2 : selection.place !== country) return []
  return years.map(({ year }) => {
    const { n, percentiles, medianInterval } = sourcedPay(facts, source, { role: role.id, ...selection, year })
    return { year, n, percentiles, medianInterval }
  })
}
