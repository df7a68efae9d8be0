/** What stands behind the pay figures, in words that hold for whatever sources the data has. */
import type { Role, Source } from '@/data/schema'
import { formatCount } from './format'
import { knownOrigins, sourcesBehind } from './provenance'

/** How many sources speak of pay, whether they hold an opinion or measured, and how many figures have no date. */
export function payEvidence(roles: readonly Role[], sources: readonly Source[]): string {
  const bands = roles.flatMap((role) => role.bands)
  const behind = sourcesBehind(knownOrigins(bands), sources)
  if (behind.length === 0) return 'No pay band is published here.'
  const undated = bands.filter((band) => band.asOf === null).length
  return [describeKinds(behind), ...describeDates(undated, bands.length)].join(' ')
}

function describeKinds(behind: readonly Source[]): string {
  const whose = behind.length === 1 ? 'one source' : `one of ${formatCount(behind.length)} sources`
  const opinions = behind.filter((source) => source.kind === 'opinion').length
  if (opinions === behind.length) return `Every pay band here is the opinion of ${whose}, without a sample.`
  if (behind.every((source) => source.kind === 'measured')) return `Every pay band here was measured by ${whose}.`
  if (opinions === 0) return `Every pay band here comes from ${whose}.`
  const hold = opinions === 1 ? 'holds an opinion' : 'hold opinions'
  return `Every pay band here comes from ${whose}; ${formatCount(opinions)} of them ${hold}, without a sample.`
}

function describeDates(undated: number, all: number): string[] {
  if (undated === 0) return []
  return undated === all ? ['None is dated.'] : [`Without a date: ${undated} of ${all}.`]
}
