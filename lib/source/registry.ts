/**
 * The one table of the sources of pay, in their usual order: what each is called, what its figures are, and what can be asked of
 * it. Nothing else compares a source's id: what differs between sources is an ability or a word of its row.
 */

import rows from '@/data/pay-sources.json'
import type { PaySourceRow } from '@/data/schema/pay-source'
import { formatList } from '@/lib/words/format'

/** The id of a source of pay. */
export type SourceId = string

/** Every source of pay, the one that answers by default first. The loader of the dataset parses and checks the same file. */
export const allSources = rows as readonly PaySourceRow[]
const byId = new Map(allSources.map((row) => [row.id, row]))

/** The row of a source. Throws RangeError on an id that is none. */
export function paySource(id: SourceId): PaySourceRow {
  const row = byId.get(id)
  if (row === undefined) throw new RangeError(`${id} is no source of pay`)
  return row
}

const idsOf = (rows: readonly PaySourceRow[]): readonly SourceId[] => rows.map(({ id }) => id)

/** The sources that are kept as cells of single observations. */
export const cellSources: readonly SourceId[] = idsOf(allSources.filter(({ kept }) => kept === 'cells'))
/** The sources whose observations are counted by role, level and place, whether kept as cells or as percentiles of them. */
export const countedSources: readonly SourceId[] = idsOf(
  allSources.filter(({ kept }) => kept === 'cells' || kept === 'percentiles'),
)
/** The sources whose pay was measured; the first answers by default. */
export const measuredSources: readonly SourceId[] = idsOf(allSources.filter(({ kept }) => kept !== 'bands'))
/** The source that answers where none is named. */
export const defaultSource = measuredSources[0] as SourceId
/** The source whose places say how pay follows the cost of labor: the first that knows places. */
export const placedSource = cellSources.find((id) => paySource(id).abilities.knowsPlace) as SourceId
/** The published sources behind the occupations’ figures, as ids. */
export const surveySources: readonly string[] = allSources.find(({ kept }) => kept === 'mix')?.sources ?? []
/** The sources whose single ranges are kept, to be shown behind their figures. */
export const rangedSources: readonly SourceId[] = idsOf(allSources.filter(({ abilities }) => abilities.hasRanges))
/** The source that drafts of postings are made from: the first whose observations are ranges that employers post. */
export const postedSource = rangedSources[0] as SourceId
/** What stands first wherever pay is shown in brief: the ranges that employers post, and the floor that the law sets under pay. */
export const leadSources: readonly SourceId[] = idsOf(
  allSources.filter(({ abilities }) => abilities.hasRanges || abilities.statesMinimum),
)
/** What a quote can be made from; the first by default. */
export const quoteBases: readonly SourceId[] = idsOf(allSources.filter(({ abilities }) => abilities.isBasis))

/** What can stand beside a quote: what quotes are made from, and what people state. */
export const besideSources: readonly SourceId[] = idsOf(
  allSources.filter(({ abilities, kept }) => abilities.isBasis || kept === 'percentiles'),
)

/** The sources that have pay of other countries, inside a sentence. */
export const sourcesAbroad: string = formatList(
  allSources.filter(({ countries }) => countries !== null).map(({ inText }) => inText),
)

/** Why no quote is made from a source; null of one that quotes are made from, and of a text that names no source. */
export function whyNoBasis(id: string): string | null {
  return byId.get(id)?.noBasis ?? null
}

/** What one observation of a source is called: its noun in the singular. A survey’s is what it publishes. */
export function nounOf(id: SourceId): string {
  return paySource(id).noun ?? 'surveyed wage'
}

/** What the licenses of some published sources, by their ids, ask to be said wherever figures of theirs stand, as whole sentences; each once. */
export function noticesOf(publishedIds: readonly string[]): string[] {
  return allSources.flatMap(({ sourceId, notice }) =>
    notice !== null && publishedIds.includes(sourceId) ? [notice] : [],
  )
}
