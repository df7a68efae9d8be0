/** What every source of measured pay says of a role, nationally and at all levels: the thin strips beside the guide's bands. */

import type { OccupationFile } from '@/data/schema/market'
import type { Market } from '@/data/schema/release'
import type { Role } from '@/data/schema/role'
import type { Source } from '@/data/schema/source'
import { publishedSources } from '@/lib/source/published'
import { measuredSources, paySource, type SourceId } from '@/lib/source/registry'
import { type Answer, known, unknown, valueOrNull } from '@/lib/value/absence'
import type { Interval } from '@/lib/value/interval'
import { eachPercentile, type Percentiles } from '@/lib/value/percentiles'
import { noSampleSize } from './absences'
import { type EvidenceBook, evidence, evidenceBooks } from './book'
import { type Cells, noCells } from './cells'
import { type OccupationEvidence, occupationEvidence } from './occupation'
import { drawingOf, oneEmployerFlag } from './suppression'

/** One occupation behind a proxy: its weight in the average, 0–1, and its own published median in US dollars a year. */
export interface MixWage {
  readonly title: string
  readonly weight: number
  readonly medianUsd: number
}

/** One source's figures for one role. Percentiles that the sample is too small for are unknown, with the reason. */
export interface MeasuredPay {
  readonly source: SourceId
  /** Distinct observations; unknown where the source publishes no count of them. */
  readonly n: Answer<number>
  /** Observations before repeats are merged. */
  readonly rows: Answer<number>
  readonly employers: Answer<number>
  readonly percentiles: Percentiles<Answer<number>>
  readonly medianInterval: Answer<Interval>
  /** As dots where a sample is too small for a smooth form, as a line from P25 to P75 where it is not. */
  readonly drawing: 'none' | 'dots' | 'line'
  readonly cells: Cells
  /** The first and last month that the figures stand for; null where nothing was observed. */
  readonly months: readonly [first: string, last: string] | null
  readonly oneEmployer: string | null
  /** Whether the figures are of other people than those in the role alone. */
  readonly proxy: boolean
  readonly mix: readonly MixWage[]
}

/** Each role's strips by its id, in the order of the sources. */
export type EvidenceByRole = Readonly<Record<string, readonly MeasuredPay[]>>

/** What the sources say of some roles. Throws RangeError where a file counts no employers for a selection it has cells of. */
export function evidenceByRole(market: Market, roles: readonly string[]): EvidenceByRole {
  const books = evidenceBooks(market.cells)
  const stripOf = (role: string, source: SourceId): MeasuredPay => {
    const book = books.get(source)
    return book ? observedStrip(book, role) : occupationStrip(source, market.occupations, role)
  }
  return Object.fromEntries(roles.map((role) => [role, measuredSources.map((source) => stripOf(role, source))]))
}

function observedStrip(book: EvidenceBook, role: string): MeasuredPay {
  const found = evidence(book, { role, level: 'all', place: 'US', year: 'all' })
  const drawing = drawingOf({ n: found.n, employers: valueOrNull(found.employers) })
  const months = found.years.map(({ referenceMonth }) => referenceMonth)
  return {
    source: book.source,
    n: known(found.n),
    rows: known(found.rows),
    employers: found.employers,
    percentiles: found.percentiles,
    medianInterval: found.medianInterval,
    drawing: drawing === 'histogram' ? 'line' : drawing,
    cells: found.cells,
    months: spanOf(months),
    oneEmployer: oneEmployerFlag(found.largestShare),
    proxy: false,
    mix: [],
  }
}

function spanOf(months: readonly string[]): MeasuredPay['months'] {
  const [first, last] = [months[0], months.at(-1)]
  return first === undefined || last === undefined ? null : [first, last]
}

function occupationStrip(source: SourceId, file: OccupationFile, role: string): MeasuredPay {
  const found = occupationEvidence(file, role)
  const percentiles = found.kind === 'known' ? found.value.percentiles : eachPercentile(() => found)
  const quartiles = [percentiles.p25, percentiles.p50, percentiles.p75].every(({ kind }) => kind === 'known')
  return {
    source,
    n: noSampleSize,
    rows: noSampleSize,
    employers: unknown('not-stated', 'The survey counts no employers for an occupation.'),
    percentiles,
    medianInterval: noSampleSize,
    drawing: quartiles ? 'line' : 'none',
    cells: noCells,
    months: found.kind === 'known' ? [found.value.referenceMonth, found.value.referenceMonth] : null,
    oneEmployer: null,
    proxy: true,
    mix: found.kind === 'known' ? mixWages(file, found.value) : [],
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
