/** What every source of measured pay says of a role, nationally and at all levels: the thin strips beside the guide's bands. */

import type { SeniorityLevel } from '@/data/schema/atoms'
import type { OccupationFile, TitleLevel } from '@/data/schema/market'
import type { Market } from '@/data/schema/release'
import type { Role } from '@/data/schema/role'
import type { Source } from '@/data/schema/source'
import { publishedSources } from '@/lib/source/published'
import { measuredSources, paySource, type SourceId } from '@/lib/source/registry'
import { monthsOf } from '@/lib/source/when'
import { type Answer, known, unknown } from '@/lib/value/absence'
import { country } from '@/lib/value/country'
import { ladderLevels } from '@/lib/value/levels'
import { eachPercentile, quartilesOf } from '@/lib/value/percentiles'
import { isUnasked, noSampleSize } from './absences'
import { type Evidence, type EvidenceBook, evidence, evidenceBooks } from './book'
import { type OccupationEvidence, occupationEvidence } from './occupation'
import { oneEmployerFlag } from './suppression'

/** One occupation behind a proxy: its weight in the average, 0–1, and its own published median in US dollars a year. */
export interface MixWage {
  readonly title: string
  readonly weight: number
  readonly medianUsd: number
}

/** One source's figures for one role. Percentiles that the sample is too small for are unknown, with the reason. */
export interface MeasuredPay
  extends Pick<Evidence, 'source' | 'employers' | 'percentiles' | 'medianInterval' | 'atMinimum' | 'ends' | 'cells'> {
  /** Distinct observations; unknown where the source publishes no count of them. */
  readonly n: Answer<number>
  /** Observations before repeats are merged. */
  readonly rows: Answer<number>
  /** As dots where a sample is too small for a smooth form, as a line from P25 to P75 where it is not. */
  readonly drawing: 'none' | 'dots' | 'line'
  /** The first and last month that the figures stand for; null where nothing was observed. */
  readonly months: readonly [first: string, last: string] | null
  /** Whether that is the month in the middle of observations that are dated one by one. */
  readonly isMiddleMonth: boolean
  readonly oneEmployer: string | null
  /** Whether the figures are of other people than those in the role alone. */
  readonly proxy: boolean
  readonly mix: readonly MixWage[]
  /** The medians of the titles that name a level of the ladder; none where the source tells no levels apart. */
  readonly levels: readonly LevelMedian[]
}

/** The median of those of a source's observations whose title names a level, US dollars a year, and how many they are. */
export interface LevelMedian {
  readonly level: SeniorityLevel
  readonly n: number
  readonly p50: Answer<number>
}

/** Each role's strips by its id, in the order of the sources. */
export type EvidenceByRole = Readonly<Record<string, readonly MeasuredPay[]>>

/** What the sources say of some roles. Throws RangeError where a file counts no employers for a selection it has cells of. */
export function evidenceByRole(market: Market, roles: readonly string[]): EvidenceByRole {
  const books = evidenceBooks(market.cells)
  const measured = (role: string, source: SourceId): MeasuredPay => {
    const book = books.get(source)
    return book ? observedStrip(book, role) : occupationStrip(source, market.occupations, role)
  }
  return Object.fromEntries(roles.map((role) => [role, measuredSources.map((source) => measured(role, source))]))
}

/** What one source says of a role, by its id; undefined where nothing was read of the role. */
export function stripOf(evidence: EvidenceByRole, role: string, source: SourceId): MeasuredPay | undefined {
  return evidence[role]?.find((strip) => strip.source === source)
}

function observedStrip(book: EvidenceBook, role: string): MeasuredPay {
  const at = (level: TitleLevel | 'all') => evidence(book, { role, level, place: country, year: 'all' })
  const found = at('all')
  const { source, n, rows, employers, percentiles, medianInterval, atMinimum, ends, drawing, cells } = found
  const months = monthsOf(found)
  const unasked = found.hidden && isUnasked(found.hidden) ? found.hidden : null
  return {
    source,
    n: unasked ?? known(n),
    rows: unasked ?? known(rows),
    employers,
    percentiles,
    medianInterval,
    atMinimum,
    ends,
    drawing: drawing === 'histogram' || drawing === 'strip' ? 'line' : drawing,
    cells,
    months: months && [months[0], months.at(-1) ?? months[0]],
    isMiddleMonth: found.month !== null,
    oneEmployer: oneEmployerFlag(found.largestShare, found.shows),
    proxy: false,
    mix: [],
    levels: titledLevels(source).map((level) => {
      const { n, percentiles } = at(level)
      return { level, n, p50: percentiles.p50 }
    }),
  }
}

/** A source whose levels are other than those of titles has none of the ladder. */
function titledLevels(source: SourceId): readonly SeniorityLevel[] {
  return paySource(source).levels === null ? ladderLevels : []
}

function occupationStrip(source: SourceId, file: OccupationFile, role: string): MeasuredPay {
  const found = occupationEvidence(file, role)
  const percentiles = found.kind === 'known' ? found.value.percentiles : eachPercentile(() => found)
  return {
    source,
    n: noSampleSize,
    rows: noSampleSize,
    employers: unknown('not-stated', 'The survey counts no employers for an occupation.'),
    percentiles,
    medianInterval: noSampleSize,
    atMinimum: null,
    ends: null,
    drawing: quartilesOf({ percentiles }) ? 'line' : 'none',
    cells: null,
    months: found.kind === 'known' ? [found.value.referenceMonth, found.value.referenceMonth] : null,
    isMiddleMonth: false,
    oneEmployer: null,
    proxy: true,
    mix: found.kind === 'known' ? mixWages(file, found.value) : [],
    levels: [],
  }
}

/** The occupations whose median is published, their weights summing to 1. */
function mixWages(file: OccupationFile, { parts, year }: OccupationEvidence): MixWage[] {
  const found = parts.flatMap(({ soc, title, share }) => {
    const wages = file.occupations.find((each) => each.soc === soc)?.wages.find((each) => each.year === year)
    return typeof wages?.p50 === 'number' ? [{ title, share, medianUsd: wages.p50 }] : []
  })
  const covered = found.reduce((sum, { share }) => sum + share, 0)
  return found.map(({ share, ...wage }) => ({ ...wage, weight: share / covered }))
}

/** The sources behind some roles' pay, bands and drawn strips together, in the sources' own order. */
export function paySourcesBehind(roles: readonly Role[], evidence: EvidenceByRole): Source[] {
  const named = roles.flatMap((role) => [
    ...role.bands.map((band) => band.origin.source),
    ...(evidence[role.id] ?? []).flatMap(({ source, drawing }) =>
      drawing === 'none' ? [] : paySource(source).sources,
    ),
  ])
  return publishedSources.filter(({ id }) => named.includes(id))
}
