import { memo, useMemo } from 'react'
import type { Source } from '@/data/schema/source'
import { type MapMeasure, salariesHref } from '@/lib/salaries/address'
import type { Comparables } from '@/lib/salaries/comparables/view'
import type { StateShape } from '@/lib/salaries/map/tiles'
import { describeSelection, salariesHeadline } from '@/lib/salaries/sentences'
import { paySource, type SourceId } from '@/lib/source/registry'
import { capitalize } from '@/lib/words/format'
import { useBehind } from '../live/behind'
import { PageAddress } from '../ui/PageAddress'
import { Spoken } from '../ui/Spoken'
import { AreaFacts } from './AreaFacts'
import type { FirstBridge } from './BridgeLine'
import { ComparablesSection } from './ComparablesSection'
import { DistributionSection } from './DistributionSection'
import { ExplorerHead } from './ExplorerHead'
import { type Explorer, ExplorerProvider } from './explorer'
import type { Shown } from './live-salaries'
import type { ControlOptions } from './PayFields'
import { PayTable } from './PayTable'
import { SourceNote } from './SourceNote'
import { StateMap } from './StateMap'
import { TrendSection } from './TrendSection'

/** What stays while the address changes. */
export interface AnswerGround {
  /** How the first view's median becomes a quote's. */
  readonly bridge?: FirstBridge | null
  /** The ranges behind the figure of the address that the page came with; null or left out where its source keeps none. */
  readonly comparables?: Comparables | null
  readonly sources: readonly Source[]
  /** By source of pay: where the map’s measures come from, each with its vintage. */
  readonly mapSources: Readonly<Record<SourceId, Readonly<Record<MapMeasure, string>>>>
  /** The outlines of the states, where the address asks for them. */
  readonly shapes: readonly StateShape[] | null
  /** The site's own address, for paper. */
  readonly site: string
}

interface ExplorerAnswerProps {
  readonly shown: Shown
  /** What the fields ask to be found, ahead of what is listed: among the rows, and among the ranges. */
  readonly find: string
  readonly rangesFind: string
  readonly ground: AnswerGround
  readonly states: ControlOptions['states']
  readonly version: string
  readonly answered: Explorer
}

/** All that the explorer shows of an address: the finding and its figures at once, then what is behind them. */
export function ExplorerAnswer(props: ExplorerAnswerProps) {
  const { shown, find, rangesFind, ground, states, version, answered } = props
  const { view, area } = shown
  const sourceLines = ground.mapSources[view.address.source] as Readonly<Record<MapMeasure, string>>
  const behind = useBehindFigures(shown)
  const { change } = answered
  const chosen = useMemo(() => ({ address: behind.address, change }), [behind.address, change])
  return (
    <>
      <ExplorerProvider value={answered}>
        <ExplorerHead view={view} sources={ground.sources} bridge={ground.bridge ?? null} />
        {area ? <AreaFacts view={view} area={area} states={states} sourceLine={sourceLines.labour} /> : null}
        <Spoken text={salariesHeadline(view)} />
      </ExplorerProvider>
      <ExplorerProvider value={chosen}>
        <Behind {...{ shown: behind, find, rangesFind, ground, version, change }} />
      </ExplorerProvider>
    </>
  )
}

/** Where the figures stay there is nothing to see first; and nothing of one source stands under the figures of another. */
function useBehindFigures(shown: Shown): Shown {
  const behind = useBehind(shown)
  const isOne = behind.view === shown.view || behind.view.address.source !== shown.view.address.source
  return isOne ? shown : behind
}

type BehindProps = Omit<ExplorerAnswerProps, 'states' | 'answered'> & Pick<Explorer, 'change'>

const Behind = memo(function Behind({ shown, find, rangesFind, ground, version, change }: BehindProps) {
  const { view } = shown
  const finding = salariesHeadline(view)
  const sourceLines = ground.mapSources[view.address.source] as Readonly<Record<MapMeasure, string>>
  return (
    <>
      <DistributionSection view={view} sources={ground.sources} about={describeSelection(view)} />
      <ComparablesSection
        view={view}
        first={ground.comparables ?? null}
        find={rangesFind}
        finding={finding}
        version={version}
      />
      <div className="map-and-trend">
        <StateMap map={shown.map} metros={shown.metros} sourceLines={sourceLines} shapes={ground.shapes} />
        <div className="trend-and-note beside-wide">
          <TrendSection view={view} />
          <SourceNote view={view} sources={ground.sources} />
        </div>
      </div>
      <section className="section" id="cells" aria-labelledby="cells-label">
        <h2 className="section-label" id="cells-label">
          {capitalize(paySource(view.address.source).pay)} by role, level and place
        </h2>
        <PayTable list={shown.list} source={view.address.source} finding={finding} asked={find} change={change} />
      </section>
      <PageAddress site={ground.site}>{salariesHref(shown.address)}</PageAddress>
    </>
  )
})
