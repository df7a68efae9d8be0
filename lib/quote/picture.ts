/** A quote's chart as a picture to take along. */
import type { Role } from '@/data/schema/role'
import type { Source } from '@/data/schema/source'
import type { Lane, Plot } from '@/lib/drawing/plot'
import { plotPoster } from '@/lib/drawing/plot-poster'
import { type Picture, sourceLine } from '@/lib/drawing/poster'
import { middleHalf, type QuoteAnswer, quoteSources } from '@/lib/engine/answer'
import { inPlace } from '@/lib/place/geography'
import { describeSources } from '@/lib/source/credit'
import { paySource } from '@/lib/source/registry'
import { describeMonths } from '@/lib/source/vintage'
import { roundTo } from '@/lib/words/csv'
import { formatMonthCount, formatNumber, formatUsd, formatUsdRange } from '@/lib/words/format'
import { whyNone } from './absences'
import { quoteHref } from './address'
import { quotePlot } from './figure'
import { legalMinimumSentence } from './notes'
import { isModeled } from './sample'
import { inputsLine, jobTitle, quoteHeadline } from './sentences'
import type { QuoteView } from './view'
import { allAnswers } from './words/direction'

/** The chart of a quote with its inputs, sources, data version and address burned in; in words why there is nothing to draw. */
export function quotePicture(
  view: QuoteView,
  role: Pick<Role, 'id' | 'mark' | 'name'>,
  dataVersion: string,
  sources: readonly Source[],
): Picture {
  const { answer, address, place } = view
  const answers = allAnswers(view)
  const plot = sampledPlot(view, role)
  if (plot === null) return { why: answers.map((each) => (each.kind === 'unknown' ? whyNone(each) : '')).join('\n') }
  const used = answers.flatMap(quoteSources)
  const subtitle = [
    `${jobTitle(role, address.level)} in ${inPlace(place)}.`,
    ...ageNote(answer),
    inputsLine(view, dataVersion),
    ...answers.flatMap((each) => (each.kind === 'percentiles' ? (legalMinimumSentence(each) ?? []) : [])),
    `${paySource(address.basis).scope}`,
    'Line: 10th to 90th percentile. Bar: middle half, with the median. Dashed: a guide’s band. Sources are never pooled.',
  ].join(' ')
  const said = sourceLine(describeSources(sources.filter(({ id }) => used.includes(id))), dataVersion)
  return {
    svg: plotPoster(plot, {
      title: pictureTitle(answer),
      subtitle,
      sources: `${said} ${quoteHref({ ...address, version: dataVersion })}`,
    }),
  }
}

/** What the picture says, with the source, its sample and the grade: a model of two filings is not what is paid. */
function pictureTitle(answer: QuoteAnswer): string {
  if (answer.kind !== 'percentiles') return quoteHeadline(answer)
  const { percentiles, grade, cell, ask } = answer
  const sample = cell.n === null ? 'no sample size' : `n=${formatNumber(cell.n)}`
  const made = isModeled(answer) ? 'Modeled from' : 'Published by'
  return `${made} ${paySource(ask.basis).inText} (${sample}, ${grade.overall} confidence): middle half ${formatUsdRange(middleHalf(answer))}, median ${formatUsd(percentiles.p50.value)}.`
}

/** The plot with each basis’ sample beside its name. */
function sampledPlot(view: QuoteView, role: Pick<Role, 'id' | 'mark'>): Plot | null {
  const plot = quotePlot(view, role)
  const samples = new Map(
    allAnswers(view).map((each) => [each.ask.basis, each.kind === 'percentiles' ? each.cell.n : null]),
  )
  const named = (lane: Lane): Lane => {
    const n = samples.get(lane.key)
    return typeof n === 'number' ? { ...lane, label: `${paySource(lane.key).label}, n=${formatNumber(n)}` } : lane
  }
  return plot && { ...plot, lanes: plot.lanes.map(named) }
}

/** How old the figures are, in a sentence; empty where there are none. */
function ageNote(answer: QuoteAnswer): string[] {
  if (answer.kind !== 'percentiles') return []
  const { ask, referenceMonth, aging } = answer
  return [
    `Data of ${describeMonths(ask.basis, referenceMonth)}, brought ${formatMonthCount(roundTo(aging.months, 1))} forward.`,
  ]
}
