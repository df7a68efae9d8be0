/** The month that a year's observations stand for. */
import type { SourceId } from '@/lib/source/registry'

/** Where a source ends before the middle of a year, that year's rows cannot stand for its July. The files hold no dates. */
const endsIn: Readonly<Partial<Record<SourceId, string>>> = { 'postings-aijobs': '2025-01' }

/** Filings: the middle of the fiscal year, which begins in October. The survey: the June in which it was open. Postings: July, or the last month there is before it. */
export function referenceMonth(source: SourceId, year: number): string {
  if (source === 'filings') return `${year}-04`
  if (source === 'survey') return `${year}-06`
  const last = endsIn[source]
  return last?.startsWith(`${year}-`) && last < `${year}-07` ? last : `${year}-07`
}
