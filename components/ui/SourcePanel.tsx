import type { ReactNode } from 'react'
import type { Source } from '@/data/schema/source'
import { describeAsOf } from '@/lib/source/provenance'
import { Panel } from './Panel'

interface SourcePanelProps {
  readonly id: string
  readonly source: Source
  /** What it is the source of here, as terms and their descriptions. */
  readonly children: ReactNode
}

/** What the chip of a source opens: what it says here, as of when, its weak spot, and the way to more of it. */
export function SourcePanel({ id, source, children }: SourcePanelProps) {
  return (
    <Panel id={id} title={source.kind === 'editorial' ? 'Our own judgment' : source.name}>
      <dl>
        {children}
        <dt>As of</dt>
        <dd>{describeAsOf(source)}</dd>
        <dt>Weak spot</dt>
        <dd>{source.weakSpot}</dd>
      </dl>
      <p className="panel-links wrapped">
        <a href={`/data#source-${source.id}`}>About this source</a>
      </p>
    </Panel>
  )
}
