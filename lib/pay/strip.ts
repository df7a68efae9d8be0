/** A source's thin strip under a guide band, on the same axis: the middle half and the median, or each observation as a dot. */
import type { Role } from '@/data/schema/role'
import { type Axis, dotPitch, type Lane, type PlotMark, placeOn } from '@/lib/drawing/plot'
import { isUnasked } from '@/lib/evidence/absences'
import type { MeasuredPay } from '@/lib/evidence/by-role'
import { dotUsd } from '@/lib/evidence/histogram'
import { minimumShare } from '@/lib/evidence/minimum/share'
import { evidenceKey } from '@/lib/evidence/why'
import { roleHref } from '@/lib/site/urls'
import { paySource } from '@/lib/source/registry'
import { describeMonths } from '@/lib/source/vintage'
import { quartilesOf } from '@/lib/value/percentiles'
import { formatNumber, formatUsd, speakUsdRange } from '@/lib/words/format'

const stripHeight = 20
const tickHeight = 14
/** Above dots: they may lie anywhere along the axis, so the figure stands over them. */
const figureRoom = 14

export interface DotStack {
  readonly usd: number
  readonly count: number
}

/** The observations on $5,000 steps, each wage at the step nearest to it, halves up; dollars rising. */
export function dotStacks({ cells }: Pick<MeasuredPay, 'cells'>): DotStack[] {
  const stacks = new Map<number, number>()
  cells?.usd.forEach((usd, index) => {
    const step = Math.round(usd / dotUsd) * dotUsd
    stacks.set(step, (stacks.get(step) ?? 0) + (cells.counts[index] as number))
  })
  return [...stacks].map(([usd, count]) => ({ usd, count }))
}

/**
 * The pay in US dollars a year that a strip must find room for on its axis; empty when nothing of it is drawn. A dot
 * over one and a half times the middle half's width away from it (Tukey 1977: outside the inner fence) may lie beyond the axis, which
 * then says so at its edge: two such dots would crush all the rest.
 */
export function stripAmounts(strip: MeasuredPay): number[] {
  const { p25, p50, p75 } = strip.percentiles
  if (strip.drawing === 'none') return []
  const shown = [p25, p50, p75].flatMap((each) => (each.kind === 'known' ? [each.value] : []))
  if (strip.drawing !== 'dots') return shown
  const quartiles = quartilesOf(strip)
  const reach = quartiles === null ? 0 : 1.5 * (quartiles.p75 - quartiles.p25)
  const isNear = (usd: number) => quartiles === null || (usd >= quartiles.p25 - reach && usd <= quartiles.p75 + reach)
  return [...shown, ...dotStacks(strip).flatMap(({ usd }) => (isNear(usd) ? [usd] : []))]
}

type Dated = Pick<MeasuredPay, 'source' | 'months' | 'isMiddleMonth'>

/** When a strip’s figures are of: "Apr 2024 ± 4 months"; of observations dated one by one "middle month Jun 2024"; null where nothing was observed. */
export function stripMonths({ source, months, isMiddleMonth }: Dated): string | null {
  if (months === null) return null
  return `${isMiddleMonth ? 'middle month ' : ''}${describeMonths(source, ...months)}`
}

/** The sample and vintage of a strip in a few words: "n=197, 36% at the legal minimum, the rest $158k, Apr 2024 ± 4 months"; a proxy says that it is one. */
export function stripDetail(strip: Dated & Pick<MeasuredPay, 'n' | 'proxy' | 'atMinimum'>): string {
  return [...sampleOf(strip), minimumShare(strip.atMinimum), stripMonths(strip)]
    .filter((part) => part !== null)
    .join(', ')
}

function sampleOf({ n, proxy }: Pick<MeasuredPay, 'n' | 'proxy'>): string[] {
  return [...(proxy ? ['proxy'] : []), ...(n.kind === 'known' ? [`n=${formatNumber(n.value)}`] : [])]
}

/** When a source's figures for some roles are of together: "Jul 2020–25", "middle months Jun 2024–Oct 2025"; null where it has none. */
export function monthsTogether(source: MeasuredPay['source'], strips: readonly MeasuredPay[]): string | null {
  const own = strips.filter((strip) => strip.source === source && strip.months !== null)
  const months = own.flatMap((strip) => strip.months ?? []).sort()
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return null
  const called = own.some(({ isMiddleMonth }) => isMiddleMonth) ? `middle ${first === last ? 'month' : 'months'} ` : ''
  return `${called}${describeMonths(source, first, last)}`
}

/** The lane of one source's strip; what is hidden has its reason in place of marks. */
export function stripLane(role: Role, strip: MeasuredPay, axis: Axis): Lane {
  const { label } = paySource(strip.source)
  const stacks = strip.drawing === 'dots' ? dotStacks(strip) : []
  const beyond = stacks.reduce((sum, { usd, count }) => sum + (isOn(axis, usd) ? 0 : count), 0)
  // Beside the sample, which wraps: the figure over the dots has no room for more on a phone.
  const outside = beyond > 0 ? [`${formatNumber(beyond)} beyond the axis`] : []
  const tallest = Math.max(...stacks.map(({ count }) => count))
  const heightPx = strip.drawing === 'dots' ? figureRoom + 6 + tallest * dotPitch : stripHeight
  return {
    key: `${role.id} ${strip.source}`,
    label,
    role: null,
    strip: {
      roleId: role.id,
      detail: [stripDetail(strip), ...outside].join(', '),
      brief: [...sampleOf(strip), outside[0] ?? stripMonths(strip)].filter((part) => part !== null).join(', '),
      sample: sampleOf(strip),
      href: `${roleHref(role.id)}#${strip.drawing === 'none' ? 'pay' : evidenceKey(role, strip.source)}`,
    },
    heightPx,
    marks: stripMarks(role, strip, axis, { stacks, heightPx }),
    says: speakStrip(role, strip),
  }
}

function isOn({ low, high }: Axis, usd: number): boolean {
  return usd >= low && usd <= high
}

function stripMarks(
  role: Role,
  strip: MeasuredPay,
  axis: Axis,
  { stacks, heightPx }: { stacks: readonly DotStack[]; heightPx: number },
): PlotMark[] {
  const quartiles = quartilesOf(strip)
  if (quartiles === null)
    return [{ kind: 'text', x: 0, dx: 8, y: 14, anchor: 'start', text: hiddenNote(strip), tone: 'note' }]
  const paint = { role: role.mark.ink }
  const middle = heightPx / 2
  const place = (usd: number) => placeOn(axis, usd)
  const median = place(quartiles.p50)
  const within = stacks.filter(({ usd }) => isOn(axis, usd))
  const figure = `median ${formatUsd(quartiles.p50)}`
  if (strip.drawing === 'dots')
    return [
      ...within.map(({ usd, count }): PlotMark => ({ kind: 'stack', x: place(usd), y: heightPx - 4, count, paint })),
      { kind: 'tick', x: median, y: 2, height: heightPx - 3 },
      median < 0.5 ? beside(figure, median, 'start', 11) : beside(figure, median, 'end', 11),
      ...edgeMarks(stacks, axis, heightPx),
    ]
  const [from, to] = [place(quartiles.p25), place(quartiles.p75)]
  return [
    { kind: 'rect', x: from, width: to - from, y: middle - 1.5, height: 3, paint },
    { kind: 'tick', x: median, y: middle - tickHeight / 2, height: tickHeight },
    // On the side with more room.
    1 - to >= from ? beside(figure, to, 'start', middle + 4) : beside(figure, from, 'end', middle + 4),
  ]
}

/** At each edge of the axis, how many dots lie beyond it: "+3 ›". */
function edgeMarks(stacks: readonly DotStack[], { low, high }: Axis, heightPx: number): PlotMark[] {
  const countOf = (isBeyond: (usd: number) => boolean) =>
    stacks.reduce((sum, { usd, count }) => sum + (isBeyond(usd) ? count : 0), 0)
  const [below, above] = [countOf((usd) => usd < low), countOf((usd) => usd > high)]
  const mark = { kind: 'text', dx: 0, y: heightPx - 2, tone: 'note' } as const
  return [
    ...(below > 0 ? [{ ...mark, x: 0, anchor: 'start', text: `‹ +${formatNumber(below)}` } as const] : []),
    ...(above > 0 ? [{ ...mark, x: 1, anchor: 'end', text: `+${formatNumber(above)} ›` } as const] : []),
  ]
}

function beside(text: string, x: number, anchor: 'start' | 'end', y: number): PlotMark {
  return { kind: 'text', x, dx: anchor === 'start' ? 8 : -8, y, anchor, text, tone: 'note' }
}

function hiddenNote({ n, percentiles }: MeasuredPay): string {
  if (isUnasked(percentiles.p50)) return 'not asked'
  if (n.kind === 'unknown') return 'no figure'
  return n.value > 0 ? 'too few for a median' : 'none found'
}

function speakStrip(role: Role, strip: MeasuredPay): string {
  const { p50 } = strip.percentiles
  const quartiles = quartilesOf(strip)
  const about = [`${role.shortName}, ${paySource(strip.source).label}`, ...sampleOf(strip)].join(', ')
  if (quartiles === null) return `${about}: ${p50.kind === 'unknown' ? p50.why : hiddenNote(strip)}`
  const middle = speakUsdRange({ lowUsd: quartiles.p25, highUsd: quartiles.p75 })
  return `${about}: median ${formatNumber(Math.round(quartiles.p50 / 1000))}, middle half ${middle}.`
}
