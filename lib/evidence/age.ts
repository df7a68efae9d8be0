/** How old the evidence is: the months that the sources of pay stand for, not the day that the data was made. */
import type { Market } from '@/data/schema/release'
import type { Source } from '@/data/schema/source'
import { measuredSources, paySource, type SourceId } from '@/lib/source/registry'
import { capitalize, formatList, formatMonth, formatPlural } from '@/lib/words/format'

/** The newest month of a source’s figures, YYYY-MM, and whether they reach up to it from earlier ones. */
export interface SourceAge {
  readonly source: SourceId
  readonly month: string
  readonly isSpan: boolean
}

/** The age of each source that the line names, the newest first; ties in the sources’ order. */
export function evidenceAges({ cells, occupations }: Pick<Market, 'cells' | 'occupations'>): SourceAge[] {
  const ages = measuredSources.flatMap((source): SourceAge[] => {
    if (paySource(source).inAge === null) return []
    const file = cells[source]
    const years = file?.years ?? (paySource(source).kept === 'mix' ? occupations.years : [])
    const month = file?.lastMonth ?? years.at(-1)?.referenceMonth
    return month === undefined ? [] : [{ source, month, isSpan: file !== undefined && years.length > 1 }]
  })
  return ages.sort((one, other) => (one.month < other.month ? 1 : one.month > other.month ? -1 : 0))
}

/** The line that stands on every page: "Postings to Oct 2026 · BLS May 2025 · filings Apr 2024"; empty without sources. */
export function ageLine(ages: readonly SourceAge[]): string {
  const parts = ages.map(({ source, month, isSpan }) => {
    const { inAge, label } = paySource(source)
    return `${inAge ?? label} ${isSpan ? 'to ' : ''}${formatMonth(month)}`
  })
  return capitalize(parts.join(' · '))
}

/** What the pages are made from, in a sentence: how many published sources, and how old those of pay are. */
export function sourcesSentence(ages: readonly SourceAge[], sources: readonly Pick<Source, 'kind'>[]): string {
  const published = sources.filter(({ kind }) => kind !== 'editorial').length
  const named = ages.map(
    ({ source, month, isSpan }) => `${paySource(source).inText} ${isSpan ? 'to' : 'of'} ${formatMonth(month)}`,
  )
  const among = named.length === 0 ? '' : `, among them ${formatList(named)}`
  return `From ${formatPlural(published, 'public source')}${among}.`
}
