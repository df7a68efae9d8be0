/** A quote's chart as a picture to take along. */
import type { Source } from '@/data/schema/source'
import { type Lane, labeledBar, type Plot } from '@/lib/drawing/plot'
import { plotPoster } from '@/lib/drawing/plot-poster'
import { type Picture, sourceLine } from '@/lib/drawing/poster'
import { middleHalf, type Quote, quoteSources } from '@/lib/engine/answer'
import { behindJob } from '@/lib/place/geography'
import { shortPlace } from '@/lib/place/short'
import { describeSources } from '@/lib/source/credit'
import { paySource } from '@/lib/source/registry'
import { formatNumber, formatUsd, formatUsdRange, speakUsdRange } from '@/lib/words/format'
import type { RoleFace } from '@/lib/words/role-names'
import { whyNone } from './absences'
import { quoteHref } from './address'
import { quotePlot } from './figure'
import { sampleSentence } from './first/words'
import { legalMinimumSentence } from './notes'
import { inputsLine, jobTitle, quoteHeadline } from './sentences'
import type { QuoteView } from './view'
import { certaintyLine } from './words/certainty'
import { allAnswers } from './words/direction'

/** What a picture is made from besides the view. */
export interface PictureGround {
  readonly dataVersion: string
  readonly sources: readonly Source[]
  /** Where the site is, without a slash at the end; empty where that is not known. */
  readonly site: string
}

/** The chart of a quote with its inputs, sample, typical error, grade, sources, data version and address burned in; in words why there is nothing to draw. */
export function quotePicture(view: QuoteView, role: RoleFace, { dataVersion, sources, site }: PictureGround): Picture {
  const { answer, address } = view
  const answers = allAnswers(view)
  const plot = picturePlot(view, role)
  if (plot === null) return { why: answers.map((each) => (each.kind === 'unknown' ? whyNone(each) : '')).join('\n') }
  const used = answers.flatMap(quoteSources)
  const subtitle = [
    ...(answer.kind === 'percentiles' ? [`${certaintyLine(answer)}.`, sampleSentence(answer)] : []),
    inputsLine(view, dataVersion),
    ...answers.flatMap((each) => (each.kind === 'percentiles' ? (legalMinimumSentence(each) ?? []) : [])),
    `${paySource(address.basis).scope}`,
    'Bars run from the 25th to the 75th percentile; the tick is the median. Dashed: one author’s band. The sources are not averaged.',
  ].join(' ')
  const said = sourceLine(describeSources(sources.filter(({ id }) => used.includes(id))), dataVersion)
  return {
    svg: plotPoster(plot, {
      title: pictureTitle(view, role),
      subtitle,
      sources: `${said} ${site}${quoteHref({ ...address, version: dataVersion })}`,
    }),
  }
}

/** What the picture says: the range with the job, the place and the source that it comes from. */
function pictureTitle({ answer, draft, address, place }: QuoteView, role: RoleFace): string {
  if (answer.kind !== 'percentiles') return quoteHeadline(answer)
  const job = `${jobTitle(role, address.level)}${behindJob({ name: shortPlace(place) })}`
  const { inText } = paySource(answer.ask.basis)
  if (draft.kind === 'unknown') return `${job}: ${formatUsdRange(middleHalf(answer))}, the middle half of ${inText}.`
  const made = draft.value.isOwn ? 'the employer’s own range' : `drafted from ${inText}`
  return `${job}: ${formatUsdRange(draft.value)} a year, ${made}.`
}

/** The sources’ lanes under the draft. */
function picturePlot(view: QuoteView, role: RoleFace): Plot | null {
  const { draft } = view
  const sources = sampledPlot(view, role)
  if (sources === null || draft.kind === 'unknown') return sources
  const { lowUsd: low, highUsd: high } = draft.value
  const bar = { low, high, y: 12, height: 20, paint: { role: role.mark.ink } } as const
  const lane: Lane = {
    key: 'draft',
    label: 'Draft range',
    role,
    heightPx: 44,
    marks: labeledBar(sources.axis, { ...bar, labels: [formatUsd(low), formatUsd(high)] }),
    says: `Draft range: ${speakUsdRange(draft.value)}.`,
  }
  return { ...sources, lanes: [lane, ...sources.lanes] }
}

/** The plot with each basis’ sample beside its name. */
function sampledPlot(view: QuoteView, role: RoleFace): Plot | null {
  const { draft } = view
  const more = draft.kind === 'known' ? [draft.value] : []
  const plot = quotePlot(view, role, more)
  const samples = new Map(
    allAnswers(view).map((each) => [each.ask.basis, each.kind === 'percentiles' ? sampleNote(each) : null]),
  )
  const named = (lane: Lane): Lane => {
    const note = samples.get(lane.key)
    return note == null ? lane : { ...lane, label: `${paySource(lane.key).label}, ${note}` }
  }
  return plot && { ...plot, lanes: plot.lanes.map(named) }
}

/** How many observations of the role at the level a quote has: in its place, or in the country where that is wider. */
function sampleNote({ cell, nationalN, place }: Quote): string | null {
  if (cell.n === null) return null
  if (place.kind === 'country' || nationalN === null) return `n=${formatNumber(cell.n)}`
  return `n=${formatNumber(nationalN)} US, ${formatNumber(cell.n)} here`
}
