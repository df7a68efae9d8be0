import type { SeniorityLevel } from '@/data/schema/atoms'
import type { TitleLevel } from '@/data/schema/market'
import type { QuoteFile } from '@/data/schema/quote'
import type { Place } from '@/lib/place/geography'
import { paySource, type SourceId } from '@/lib/source/registry'
import type { Answer } from '@/lib/value/absence'
import { capitalize, formatCell, formatPlural, formatRatio, formatShare } from '@/lib/words/format'
import { nameTitleLevel } from '@/lib/words/level-names'
import type { Differential } from './differential'

/** A source as the subject of a sentence, in the plural. */
export function sourceName(source: SourceId): string {
  return capitalize(paySource(source).inText)
}

/** Why a source has no observation of a place: it does not name such places. */
export function unplacedWhy(source: SourceId, place: Place): string {
  return source === 'filings'
    ? `n = 0: a filing names its state, never a metropolitan or other area, so none is of ${place.name}.`
    : `n = 0: advertisements are read for the country, so none is of ${place.name}.`
}

/** How a place was taken into a model's quote; empty for the country. */
export function placeNote(
  source: SourceId,
  place: Place,
  differential: Answer<Differential> | null,
  power: QuoteFile['power'],
): string[] {
  if (differential === null) return []
  if (differential.kind === 'unknown')
    return [`${differential.why} No cost of labour moves what filings say of ${place.name}.`]
  const { areaName, ratio, isBestPaid } = differential.value
  const labour = `the cost of labour in ${areaName}, ${formatRatio(ratio)} the country’s`
  if (source !== 'filings') return [`The place is modelled: the country’s figure moved by ${labour}.`]
  if (isBestPaid)
    return [
      `What few filings do not say is taken from ${labour}. It is the state’s best-paid area: such areas explain ${formatShare(power.explained)} of how the filed pay of ${power.states} states differs.`,
    ]
  return [`The place is modelled: what filings say of the country, moved by ${labour}.`]
}

/** How a survey’s figures came to a place; null for the country, whose they are. */
export function surveyUnplaced({ kind }: Pick<Place, 'kind'>): string | null {
  if (kind === 'country') return null
  const whose = kind === 'area' ? 'the area’s cost of labour' : 'the cost of labour in the state’s best-paid area'
  return `Published figures of the country, moved by ${whose}.`
}

/** That a higher level stands below a lower one, because the data insist. */
export function inversionNote(
  source: SourceId,
  { lower, higher }: { readonly lower: SeniorityLevel; readonly higher: SeniorityLevel },
  place: Place,
): string {
  return `Titles that say ${nameTitleLevel(higher)} are paid less than those that say ${nameTitleLevel(lower)} ${heldIn(source, place)}: both have 30 ${source === 'filings' ? 'filings' : 'advertised ranges'} or more, and the intervals of their medians lie apart.`
}

/** The same beside a level on either side of such a step. */
export function acrossInversionNote(
  source: SourceId,
  { lower, higher }: { readonly lower: SeniorityLevel; readonly higher: SeniorityLevel },
  place: Place,
): string {
  return `Titles that say ${nameTitleLevel(higher)} are paid less than those that say ${nameTitleLevel(lower)} ${heldIn(source, place)}, so levels on either side of that step are not held in order.`
}

/** Where the observations of a fall are from: only filings name a place, and that a state. */
function heldIn(source: SourceId, { kind, name }: Place): string {
  return source === 'filings' && kind === 'state' ? `in ${name}` : 'in the country'
}

/** What must be said beside the survey's figures. */
export function surveyNotes(
  level: TitleLevel,
  place: Place,
  differential: Differential | null,
  power: Pick<QuoteFile['power'], 'value'>,
): string[] {
  return [
    'A proxy: wages with incentive pay, of everyone in the occupations that the role’s titles are filed under.',
    ...(level === 'unstated' ? [] : ['The survey knows no levels: these figures are the same for each.']),
    ...(place.kind === 'state' && differential
      ? [
          `The place is modelled: the country’s wages, moved by the cost of labour in ${differential.areaName}, the best-paid area of the state, to the power ${formatCell(power.value)} that filings follow from state to state. No wages of the whole state are published here.`,
        ]
      : []),
  ]
}

/** That one employer has a large share, 0–1, of a cell. */
export function concentrationNote(share: number, n: number): string {
  return `One employer is ${formatShare(share)} of the ${formatPlural(n, 'filing')} of this role, level and place.`
}
