/**
 * How many people a rotation takes, by the practice of one employer (data/on-call.json): at most a share of one’s time on call, and no
 * fewer than so many on each of several sites. What it does not print, fewer at once or fewer hours, follows from its share.
 */
import practice from '@/data/on-call.json'
import type { Answers, RotaWanted } from './answers'

/** The part of the clock that a day takes: no more than twelve hours. */
const dayPart = 0.5
/** The nights of a month, on average. */
const nights = 365 / 12

/** How many people a rotation takes in all, at least. */
export function neededFor({ hours, sites, depth }: RotaWanted): number {
  const isDay = hours === 'day'
  if (!isDay && sites > 1 && depth === 'primary-and-secondary') return sites * practice.eachOfSeveralSites
  return Math.ceil((atOnceOf(depth) * (isDay ? dayPart : 1)) / practice.mostShareOfTime)
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

/** Nights on call a month for each of some people, where all sit in one place and it is around the clock; null elsewhere. Throws RangeError on nobody. */
export function nightsEach({ hours, sites, depth }: RotaWanted, people: number): number | null {
  if (!(people > 0)) throw new RangeError('nights are shared by somebody')
  if (hours === 'day' || sites > 1) return null
  return (nights * atOnceOf(depth)) / people
}

/** Weeks from one turn to the next, in turns of a week. Throws RangeError on nobody. */
export function weeksBetween({ depth }: RotaWanted, people: number): number {
  if (!(people > 0)) throw new RangeError('turns are shared by somebody')
  return people / atOnceOf(depth)
}

function atOnceOf(depth: RotaWanted['depth']): 1 | 2 {
  return depth === 'primary' ? 1 : 2
}
