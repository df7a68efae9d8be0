/**
 * How many people a rotation takes, by the practice of Google's SRE book, chapter “Being On-Call”: at most a quarter of one's time on
 * call, so eight for a primary and a secondary around the clock from one site; six a site from two. What it does not print, fewer at
 * once or fewer hours, follows from its quarter.
 */
import type { RotaWanted } from './answers'

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
