/** The line at the foot of a figure: its sources, and what their licenses ask for. */
import type { Source } from '@/data/schema/source'
import { describeAsOf, publishedWhen } from './provenance'
import { noticesOf } from './registry'

/** One line naming some sources with their dates, and what their licenses ask to be said, for the foot of a figure; no full stop ends it. */
export function describeSources(sources: readonly Source[]): string {
  const named = sources.map((source) => `${source.name} (${describeAsOf(source)})`).join(' · ')
  const notices = noticesOf(sources.map(({ id }) => id))
  return [named, ...notices.map((notice) => notice.replace(/\.$/, ''))].join('. ')
}

/** A source by the name on its chip, with its date: "Guide, undated". */
export function nameSource(source: Source): string {
  return `${source.code}, ${publishedWhen(source) ?? 'undated'}`
}
