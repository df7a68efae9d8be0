/** A role's percentiles as a row of a picture: its name and sample on the left, a strip with its figures on the axis. */

import { inkColors, palette, shapePaths } from '@/lib/drawing/palette'
import { margin, posterWidth } from '@/lib/drawing/poster'
import { rect, short, text, wrap } from '@/lib/drawing/svg'
import { minimumShare } from '@/lib/evidence/minimum/share'
import { oneEmployerFlag } from '@/lib/evidence/suppression'
import { valueOrNull } from '@/lib/value/absence'
import { rising } from '@/lib/value/isotonic'
import { percentileNames } from '@/lib/value/percentiles'
import { formatUsd, formatUsdRange } from '@/lib/words/format'
import type { RoleFace } from '@/lib/words/role-names'
import type { PercentileStrip } from './distribution'
import { describeSample } from './sentences'

/** Where the axis begins, in pixels of the picture; names stand on its left. */
export const plotLeft = margin + 300
/** How long the axis is, in pixels. */
export const plotWidth = posterWidth - plotLeft - margin - 20

const noteLine = 19
const labelGap = 84

/** A place on the axis, 0–1, in pixels of the picture. */
export function axisX(at: number): number {
  return plotLeft + at * plotWidth
}

/** What stands beside a strip, a line each: its sample, how much of it stands at the legal minimum, the interval of its median, and whether one employer outweighs the others. */
function notesOf({ pay }: PercentileStrip): string[] {
  const interval = valueOrNull(pay.medianInterval)
  return [
    describeSample(pay),
    pay.found?.atMinimum ? minimumShare(pay.found.atMinimum) : null,
    interval && `95% interval of the median ${formatUsdRange({ lowUsd: interval.min, highUsd: interval.max })}`,
    pay.found && oneEmployerFlag(pay.found.largestShare, pay.found.shows),
  ].filter((each) => each !== null)
}

/** The pixels that a row needs. */
export function stripHeight(strip: PercentileStrip): number {
  return Math.max(36 + notesOf(strip).length * noteLine, strip.pay.hidden === null ? 0 : 84) + 8
}

/** A role's mark and name, with some lines below, from `top` on. */
export function roleHead(role: RoleFace, top: number, notes: readonly string[]): string {
  const mark = `<path transform="translate(${margin + 8} ${short(top + 17)}) scale(1.3)" fill-rule="evenodd" fill="${inkColors[role.mark.ink]}" d="${shapePaths[role.mark.shape]}"/>`
  const lines = notes.map((note, index) =>
    text(margin + 26, top + 23 + (index + 1) * noteLine, note, 14, { fill: palette['ink-2'] }),
  )
  return [mark, text(margin + 26, top + 23, role.shortName, 17, { weight: 600 }), ...lines].join('')
}

/** The row, from `top` on. */
export function stripSvg(strip: PercentileStrip, top: number): string {
  const head = roleHead(strip.pay.role, top, notesOf(strip))
  const why = strip.pay.hidden ?? ''
  if (strip.at.p50 === null) return head + hiddenSvg(why, top + 23)
  return [head, marksSvg(strip, top + 17), labelsSvg(strip, top + 48), hiddenSvg(why, top + 70)].join('')
}

function hiddenSvg(why: string, y: number): string {
  return wrap(why, 108)
    .filter((line) => line !== '')
    .map((line, index) => text(plotLeft + 8, y + index * noteLine, line, 14, { fill: palette['ink-2'], halo: true }))
    .join('')
}

/** A line from P10 to P90 with caps, a bar over the middle half, a tick at the median; what is hidden has none. */
function marksSvg({ pay, at: { p10, p25, p50, p75, p90 } }: PercentileStrip, y: number): string {
  const color = inkColors[pay.role.mark.ink]
  const marks: string[] = []
  if (p10 !== null && p90 !== null) {
    const [from, to] = [short(axisX(p10)), short(axisX(p90))]
    marks.push(
      `<path d="M${from} ${y - 6}v12M${from} ${y}H${to}M${to} ${y - 6}v12" fill="none" stroke="${color}" stroke-width="2"/>`,
    )
  }
  if (p25 !== null && p75 !== null) marks.push(rect(axisX(p25), y - 7, (p75 - p25) * plotWidth, 14, color))
  if (p50 !== null) marks.push(rect(axisX(p50) - 1.5, y - 13, 3, 26, palette.ink))
  return marks.join('')
}

function labelsSvg({ at, usd }: PercentileStrip, y: number): string {
  const shown = percentileNames.flatMap((name) => {
    const [place, value] = [at[name], usd[name]]
    return place === null || value === null
      ? []
      : [{ name, wanted: axisX(place), label: `${name} ${formatUsd(value)}` }]
  })
  const places = labelPlaces(
    shown.map(({ wanted }) => wanted),
    labelGap,
    plotLeft + 20,
    plotLeft + plotWidth,
  )
  return shown
    .map(({ name, label }, index) => {
      const own = name === 'p50' ? { fill: palette.ink, weight: 600 } : { fill: palette['ink-2'] }
      return text(places[index] as number, y, label, 15, { anchor: 'middle', halo: true, ...own })
    })
    .join('')
}

/**
 * Where labels stand that want to be at `wanted`, rising: at least `gap` apart and between `low` and `high`, moved as little as
 * that takes by least squares. All in one unit. Throws RangeError where they cannot fit.
 */
export function labelPlaces(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const room = high - low - gap * (wanted.length - 1)
  if (room < 0) throw new RangeError(`${wanted.length} labels ${gap} apart do not fit between ${low} and ${high}`)
  // Without their gaps the places must only not fall.
  const apart = rising(
    wanted.map((place, index) => place - index * gap),
    wanted.map(() => 1),
  )
  return apart.map((place, index) => Math.min(low + room, Math.max(low, place)) + index * gap)
}
