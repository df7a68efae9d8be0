import { type MeasuredMedian, sampleNote } from '@/lib/pay/measured'
import { paySource } from '@/lib/source/registry'
import { formatUsd } from '@/lib/words/format'
import { SourceChip } from '../ui/SourceChip'

/** A measured median with its sample and source, where no band is published: "median $128k (n=124)". */
export function MeasuredFigure({ median, level }: { median: MeasuredMedian; level?: string }) {
  return (
    <span>
      <span className="micro">median</span> <span className="nowrap">{formatUsd(median.usd)}</span>{' '}
      <span className="micro">
        {level ? `${level} ` : ''}
        {sampleNote(median)}
      </span>{' '}
      <SourceChip id={paySource(median.source).sourceId} />
    </span>
  )
}
