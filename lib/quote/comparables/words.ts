/** What is said of the posted ranges behind a quote. */
import type { TitleLevel } from '@/data/schema/market'
import { concentration } from '@/lib/evidence/posted/sample'
import { inPlace, type Place, remoteId } from '@/lib/place/geography'
import { shortPlace } from '@/lib/place/short'
import { stateName } from '@/lib/place/states'
import { country } from '@/lib/value/country'
import { capitalize, formatCount, formatUsdRange } from '@/lib/words/format'
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
  const where = of === country || of === remoteId ? '' : ` in ${inPlace({ name: shortPlace(place) })}`
  const whose = `posted for ${of === remoteId ? 'remote ' : ''}${jobsAtLevel(role, level)}${where}`
  const more = concentration(sample)
  return `${overlapWords({ rows, overlapping, middle }, whose)}${more === null ? '' : ` ${more}`}`
}

function overlapWords(
  { rows, overlapping, middle }: Pick<QuoteComparables, 'rows' | 'overlapping' | 'middle'>,
  whose: string,
): string {
  const [only] = rows
  const [count, runs] = [formatCount(rows.length), formatUsdRange(middle)]
  if (rows.length === 1 && only) return `The one range ${whose} is ${formatUsdRange(only)}.`
  if (overlapping === null) return `Of the ${count} newest ranges ${whose}, the middle one runs ${runs}.`
  const which =
    overlapping === rows.length
      ? `${rows.length === 2 ? 'Both' : `All ${count}`} newest ranges`
      : `${capitalize(overlapping === 0 ? 'none' : formatCount(overlapping))} of the ${count} newest ranges`
  return `${which} ${whose} overlap${overlapping === 1 ? 's' : ''} the draft; the middle one runs ${runs}.`
}

/** A place of the ranges in few words, to choose it by. */
export function placeLabel(id: string, place: Place): string {
  if (id === country) return 'All US'
  if (id === remoteId) return 'Remote (US)'
  return id === place.id ? shortPlace(place) : stateName(id)
}
