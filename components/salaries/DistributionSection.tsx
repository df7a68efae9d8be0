import { lazy, memo, Suspense, useState } from 'react'
import type { Source } from '@/data/schema/source'
import { countsHref, distributionHref } from '@/lib/salaries/address'
import { type Distribution, distribution, hasFigures } from '@/lib/salaries/distribution'
import { salariesHeadline } from '@/lib/salaries/sentences'
import { percentileTable } from '@/lib/salaries/tables'
import type { SalariesView } from '@/lib/salaries/view'
import { paySource } from '@/lib/source/registry'
import { DataFigure } from '../figure/DataFigure'
import type { FigureFile } from '../figure/files'
import { PlotAxis } from '../figure/PlotDrawing'
import { RoleMark } from '../ui/RoleMark'
import { Counts } from './Counts'
import { DotLanes, Histograms } from './DistributionDrawing'
import { PercentileStrips } from './PercentileStrips'

// Where it cannot be fetched, the page must not be lost over it.
const DistributionChart = lazy(() => import('./DistributionChart').catch(() => ({ default: UnfetchedChart })))

interface DistributionSectionProps {
  readonly view: SalariesView
  readonly sources: readonly Source[]
  readonly about: string
}

/** How pay is spread: bars or dots and the percentiles, on one axis. */
export const DistributionSection = memo(function DistributionSection({
  view,
  sources,
  about,
}: DistributionSectionProps) {
  const drawing = distribution(view)
  const words = paySource(view.address.source)
  const title = `Distribution of ${words.pay}`
  return (
    <section className="section" id="distribution" aria-label={title}>
      <h2 className="section-label">
        {title}, {about} <span className="chip">{words.code}</span>
      </h2>
      <Key drawing={drawing} />
      <DataFigure
        title={title}
        sentence={`${about}. ${salariesHeadline(view)}`}
        drawing={
          <>
            <Chart view={view} drawing={drawing} title={title} />
            <DotLanes lanes={drawing.dots} />
            <PlotAxis plot={{ axis: drawing.axis, lanes: [], shade: null }} />
            <PercentileStrips strips={drawing.strips} offerAt={drawing.offer?.at ?? null} />
          </>
        }
        table={percentileTable(view)}
        sources={sources.filter(({ id }) => words.sources.includes(id))}
        downloads={filesOf(view, drawing)}
      >
        <Counts view={view} />
      </DataFigure>
    </section>
  )
})

function filesOf({ address, pays }: SalariesView, drawing: Distribution): FigureFile[] {
  const counts = { format: 'csv', href: countsHref(address), of: 'the counts behind these figures' } as const
  const pictures = (['svg', 'png'] as const).map((format) => ({ format, href: distributionHref(address, format) }))
  return [...(pays.some(({ found }) => found !== null) ? [counts] : []), ...(hasFigures(drawing) ? pictures : [])]
}

function Key({ drawing: { histograms, dots } }: { drawing: Distribution }) {
  const drawn = [...histograms, ...dots.map((lane) => ({ ...lane, style: 'a dot each' }))]
  if (drawn.length === 0) return null
  return (
    <p className="figure-key wrapped micro">
      {drawn.map(({ role, style, beyond: { below, above } }) => (
        <span key={role.id}>
          <RoleMark mark={role.mark} /> {role.shortName}, {style}
          {below + above > 0 ? `; ${below + above} beyond the axis` : ''}
        </span>
      ))}
    </p>
  )
}

/** The histograms that came with the page; once touched, the chart that can be walked through takes their place. */
function Chart({ view, drawing, title }: { view: SalariesView; drawing: Distribution; title: string }) {
  const [touched, touch] = useState<'pointer' | 'button' | null>(null)
  if (drawing.histograms.length === 0) return null
  const still = <Histograms drawing={drawing} />
  const noun = paySource(view.address.source).noun ?? 'wage'
  return (
    <div className="chart-box" onPointerEnter={() => touch((before) => before ?? 'pointer')}>
      {touched ? (
        <Suspense fallback={still}>
          <DistributionChart drawing={drawing} noun={noun} title={title} takesFocus={touched === 'button'} />
        </Suspense>
      ) : (
        <>
          {still}
          <button type="button" className="chart-walk micro needs-script no-print" onClick={() => touch('button')}>
            Read step by step
          </button>
        </>
      )}
    </div>
  )
}

function UnfetchedChart({ drawing }: { drawing: Distribution }) {
  return (
    <>
      <Histograms drawing={drawing} />
      <p className="micro" role="status">
        The chart to walk through did not load. The drawing and its table say the same.
      </p>
    </>
  )
}
