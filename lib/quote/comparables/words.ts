/** What is said of the posted ranges behind a quote. */
import type { TitleLevel } from '@/data/schema/market'
import { country } from '@/lib/evidence/book'
import { concentration } from '@/lib/evidence/posted/sample'
import { inPlace, type Place, remoteId } from '@/lib/place/geography'
import { stateNames } from '@/lib/place/states'
import { capitalize, formatCount, formatPlural, formatUsdRange } from '@/lib/words/format'
import { jobsAtLevel } from '@/lib/words/level-names'
import type { Named } from '@/lib/words/role-names'
import type { QuoteComparables } from './view'

/** The finding above the ranges: how many of the newest overlap the draft and which one is in the middle; who posted many of all. */
export function comparablesFinding(
  { rows, overlapping, middle, sample, of }: QuoteComparables,
  role: Named,
  level: TitleLevel,
  place: Place,
): string {
  const where = of === country ? '' : of === remoteId ? ' for remote jobs' : ` in ${inPlace(place)}`
  const newest = `the ${rows.length === 1 ? 'one range' : `${formatCount(rows.length)} newest ranges`} posted for ${jobsAtLevel(role, level)}${where}`
  const more = concentration(sample)
  const runs = rows.length === 1 ? '' : `; the middle one runs ${formatUsdRange(middle)}`
  const said =
    overlapping === null
      ? `Of ${newest}, the middle one runs ${formatUsdRange(middle)}.`
      : `${capitalize(overlapping === rows.length ? (rows.length === 1 ? 'yes' : 'all') : formatCount(overlapping))} of ${newest} overlap${overlapping === 1 ? 's' : ''} the draft${runs}.`
  return `${said}${more === null ? '' : ` ${more}`}`
}

/** A place of the ranges in few words, to choose it by. */
export function placeLabel(id: string, place: Place): string {
  if (id === country) return 'All US'
  if (id === remoteId) return 'Remote (US)'
  return id === place.id ? place.name.replace(/^([^,-]+)[^,]*, /, '$1, ') : (stateNames[id.replace('US-', '')] ?? id)
}

/** How many ranges stand behind a quote: "46 ranges". */
export function rangesCount({ sample }: Pick<QuoteComparables, 'sample'>): string {
  return formatPlural(sample.n, 'range')
}
