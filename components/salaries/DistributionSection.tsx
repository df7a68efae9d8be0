import { memo } from 'react'
import type { Source } from '@/data/schema/source'
import { countsHref, distributionHref } from '@/lib/salaries/address'
import { type Distribution, distribution, hasFigures } from '@/lib/salaries/distribution'
import { publishedBehind } from '@/lib/salaries/pay/sourced'
import { salariesHeadline } from '@/lib/salaries/sentences'
import { percentileTable } from '@/lib/salaries/tables'
import type { SalariesView } from '@/lib/salaries/view'
import { paySource } from '@/lib/source/registry'
import { DataFigure } from '../figure/DataFigure'
import type { FigureFile } from '../figure/files'
import { PlotAxis } from '../figure/PlotDrawing'
import { ChartReader } from './ChartReader'
import { Counts } from './Counts'
import { PercentileStrips } from './PercentileStrips'

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
  // Without a figure there is no axis either: why stands under the finding.
  if (!hasFigures(drawing)) return null
  return (
    <section className="section" id="distribution" aria-label={title}>
      <h2 className="section-label">
        {title}, {about} <span className="chip">{words.code}</span>
      </h2>
      <DataFigure
        title={title}
        sentence={`${about}. ${salariesHeadline(view)}`}
        drawing={
          <>
            {drawing.histograms.length > 0 ? (
              <ChartReader drawing={drawing} noun={words.noun ?? 'wage'} title={title} />
            ) : null}
            <PlotAxis plot={drawing} />
            <PercentileStrips drawing={drawing} />
          </>
        }
        table={percentileTable(view)}
        sources={sources.filter(({ id }) => publishedBehind(view.address).includes(id))}
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
  return [...(pays.some(({ found }) => found?.cells) ? [counts] : []), ...(hasFigures(drawing) ? pictures : [])]
}
