/** Everything that the salary explorer shows for one address, computed from what came with the page. */

import { noSampleSize } from '@/lib/evidence/absences'
import { type Evidence, type EvidenceBook, evidence } from '@/lib/evidence/book'
import { distributionRange } from '@/lib/evidence/histogram'
import { type OutEarns, outEarnsOf } from '@/lib/evidence/out-earns'
import { offerRank, type RankInterval, surveyRank } from '@/lib/evidence/rank-interval'
import type { SourceId } from '@/lib/source/registry'
import { type Answer, unknown } from '@/lib/value/absence'
import type { Interval } from '@/lib/value/interval'
import type { PayRange } from '@/lib/value/pay-range'
import { eachPercentile, type Percentiles } from '@/lib/value/percentiles'
import type { RoleFace } from '@/lib/words/role-names'
import { type PayAddress, payAddress, type SalariesAddress } from './address'
import type { SalariesData } from './data'
import { type Applied, type AreaFace, applied } from './selection'

/** What the explorer knows, indexed once. */
export interface ExplorerFacts {
  readonly data: SalariesData
  readonly books: ReadonlyMap<SourceId, EvidenceBook>
}

/** One role's pay as the explorer shows it. */
export interface RolePay {
  readonly role: RoleFace
  /** What the source observed; null where it publishes percentiles alone, without a sample. */
  readonly found: Evidence | null
  readonly percentiles: Percentiles<Answer<number>>
  readonly medianInterval: Answer<Interval>
  /** Where the reader's offer stands; null without one. */
  readonly offer: Answer<RankInterval> | null
  /** Why figures are hidden; null when all are shown. */
  readonly hidden: string | null
  /** The nearest choice that shows figures, where none are shown. */
  readonly nearest: Partial<SalariesAddress> | null
  readonly months: readonly string[]
}

/** A year's pay of a role, in the trend. */
export interface TrendYear {
  readonly year: number
  readonly n: number | null
  readonly percentiles: Percentiles<Answer<number>>
  readonly medianInterval: Answer<Interval>
}

export interface SalariesView {
  readonly address: PayAddress
  readonly selection: Applied['selection']
  readonly notes: readonly string[]
  /** The years that the source has, rising. */
  readonly years: readonly number[]
  readonly pays: readonly RolePay[]
  readonly pairs: readonly OutEarns[]
  readonly axis: PayRange
  /** Each role's years; empty where the source has one year. */
  readonly trend: readonly { readonly role: RoleFace; readonly years: readonly TrendYear[] }[]
}

/** The view of an address; `area` is the one it names, or null. Throws RangeError on a role that the data does not name. */
export function salariesView(facts: ExplorerFacts, address: PayAddress, area: AreaFace | null): SalariesView {
  const { data } = facts
  const years = yearsOf(facts, address.source)
  const { selection, notes } = applied(address, {
    years,
    stateName: (id) => data.states.find((state) => state.id === id)?.name ?? id,
    area,
  })
  const roles = address.roles.map((id) => faceOf(data, id))
  const pays = roles.map((role) => payOf(facts, address, role, selection))
  const drawn = pays.flatMap(({ found }) => (found && found.drawing !== 'none' ? [found.cells] : []))
  const marks = pays.flatMap(({ percentiles: { p10, p90, p25, p75 } }) => shown([p10, p25, p75, p90]))
  return {
    address: payAddress(address),
    selection,
    notes,
    years,
    pays,
    pairs: outEarnsOf(pays),
    axis: distributionRange(drawn, marks, address.offerUsd),
    trend: roles.map((role) => ({ role, years: trendOf(facts, address.source, role, selection) })),
  }
}

function shown(answers: readonly Answer<number>[]): number[] {
  return answers.flatMap((answer) => (answer.kind === 'known' ? [answer.value] : []))
}

function faceOf({ roles }: SalariesData, id: string): RoleFace {
  const role = roles.find((each) => each.id === id)
  if (role === undefined) throw new RangeError(`${id} is not a role of the explorer`)
  return role
}

function yearsOf({ data, books }: ExplorerFacts, source: SourceId): number[] {
  const book = books.get(source)
  if (book) return book.years.map(({ year }) => year)
  return [...new Set(Object.values(data.occupations).flatMap((years) => years.map(({ year }) => year)))].sort()
}

function payOf(facts: ExplorerFacts, address: PayAddress, role: RoleFace, selection: Applied['selection']): RolePay {
  const book = facts.books.get(address.source)
  if (book === undefined) return occupationPay(facts, address, role, selection.year)
  const found = evidence(book, { role: role.id, ...selection })
  const { percentiles, medianInterval, hidden, nearest, years } = found
  return {
    role,
    found,
    percentiles,
    medianInterval,
    offer: address.offerUsd === null ? null : offerRank(found, address.offerUsd),
    hidden: hidden?.why ?? null,
    nearest: nearest && {
      level: nearest.selection.level,
      place: nearest.selection.place,
      year: nearest.selection.year,
    },
    months: years.map(({ referenceMonth }) => referenceMonth),
  }
}

const noSurvey = unknown('no-data', 'The survey has no figures for the role’s occupations that year.')

function occupationPay(
  { data }: ExplorerFacts,
  { offerUsd }: PayAddress,
  role: RoleFace,
  year: number | 'all',
): RolePay {
  const years = data.occupations[role.id] ?? []
  const survey = year === 'all' ? years.at(-1) : years.find((each) => each.year === year)
  const percentiles = survey?.percentiles ?? eachPercentile(() => noSurvey)
  const why = Object.values(percentiles).find((each) => each.kind === 'unknown')?.why ?? null
  return {
    role,
    found: null,
    percentiles,
    medianInterval: noSampleSize,
    offer: offerUsd === null ? null : surveyRank(percentiles, offerUsd),
    hidden: why,
    nearest: null,
    months: survey ? [survey.referenceMonth] : [],
  }
}

function trendOf(
  facts: ExplorerFacts,
  source: SourceId,
  role: RoleFace,
  { level, place }: Applied['selection'],
): TrendYear[] {
  const book = facts.books.get(source)
  if (book === undefined) {
    return (facts.data.occupations[role.id] ?? []).map(({ year, percentiles }) => ({
      year,
      n: null,
      percentiles,
      medianInterval: noSampleSize,
    }))
  }
  if (book.years.length < 2) return []
  return book.years.map(({ year }) => {
    const { n, percentiles, medianInterval } = evidence(book, { role: role.id, level, place, year })
    return { year, n, percentiles, medianInterval }
  })
}
