/**
 * How many people a rotation takes, by the practice of Google's SRE book, chapter “Being On-Call”: at most a quarter of one's time on
 * call, so eight for a primary and a secondary around the clock from one site; six a site from two. What it does not print, fewer at
 * once or fewer hours, follows from its quarter.
 */
import type { Answers, RotaWanted } from './answers'

/** The most of one's time on call, as a share. */
const mostShare = 0.25
/** The least on each of several sites, for a primary and a secondary. */
const leastASite = 6
/** The part of the clock that a day takes: no more than twelve hours. */
const dayPart = 0.5

/** How many people a rotation takes in all, at least. */
export function neededFor({ hours, sites, depth }: RotaWanted): number {
  const isDay = hours === 'day'
  if (!isDay && sites > 1 && depth === 'primary-and-secondary') return sites * leastASite
  const atOnce = depth === 'primary' ? 1 : 2
  return Math.ceil((atOnce * (isDay ? dayPart : 1)) / mostShare)
}

/** People on a rotation: how many it takes, would share it now and with one hire, and are missing then; null where nobody said. */
export interface Staff {
  readonly needed: number
  readonly willing: number | null
  readonly afterHire: number | null
  readonly missing: number | null
}

/** Who is on the rotation that was described; null where none was. */
export function staffOf({ rota, sharePager }: Answers): Staff | null {
  if (rota === null) return null
  const needed = neededFor(rota)
  if (sharePager === null) return { needed, willing: null, afterHire: null, missing: null }
  const afterHire = sharePager + 1
  return { needed, willing: sharePager, afterHire, missing: Math.max(0, needed - afterHire) }
}

/** Symptoms whose work is done by pager. */
export const pagerSymptoms: readonly string[] = ['outages', 'database']

/** Whether a rotation is asked about: the work of what is ticked is done by pager. */
export function asksForRota({ ticks }: Answers): boolean {
  return ticks.some(({ symptom }) => pagerSymptoms.includes(symptom))
}
