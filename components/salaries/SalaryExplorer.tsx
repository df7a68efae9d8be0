'use client'
import { useMemo, useRef } from 'react'
import type { Source } from '@/data/schema/source'
import { type MapMeasure, salariesHref } from '@/lib/salaries/address'
import type { Comparables } from '@/lib/salaries/comparables/view'
import type { StateShape } from '@/lib/salaries/map/tiles'
import { describeSelection, salariesHeadline } from '@/lib/salaries/sentences'
import { paySource, type SourceId } from '@/lib/source/registry'
import { capitalize } from '@/lib/words/format'
import { PageAddress } from '../ui/PageAddress'
import { Spoken } from '../ui/Spoken'
import { AddressWatch } from './AddressWatch'
import { AreaFacts } from './AreaFacts'
import { Coming } from './Coming'
import { ComparablesSection } from './ComparablesSection'
import { Controls } from './Controls'
import { DistributionSection } from './DistributionSection'
import { ExplorerHead } from './ExplorerHead'
import { ExplorerProvider } from './explorer'
import type { Shown } from './live-salaries'
import type { ControlOptions } from './PayFields'
import { PayTable } from './PayTable'
import { usePrefetch } from './prefetch'
import { SourceNote } from './SourceNote'
import { StateMap } from './StateMap'
import { TrendSection } from './TrendSection'
import { useSalaries } from './use-salaries'

interface SalaryExplorerProps {
  readonly initial: Shown
  /** The query that the server read, sorted. */
  readonly query: string
  /** The ranges behind the address’s figure; null or left out where its source keeps none. */
  readonly comparables?: Comparables | null
  readonly options: ControlOptions
  readonly sources: readonly Source[]
  /** By source of pay: where the map’s measures come from, each with its vintage. */
  readonly mapSources: Readonly<Record<SourceId, Readonly<Record<MapMeasure, string>>>>
  /** The outlines of the states, where the address asks for them. */
  readonly shapes: readonly StateShape[] | null
  /** Of what the browser fetches: changes with the data and with the way of packing it. */
  readonly version: string
  /** The site's own address, for paper. */
  readonly site: string
}

/** The explorer: shown as the server sent it, then answering every control from data that came along, its address following. */
export function SalaryExplorer({ initial, query, options, version, ...fixed }: SalaryExplorerProps) {
  const { address, shown, isWaiting, change, follow } = useSalaries(initial, query, version)
  usePrefetch(initial.address.source, version)

  // While another source's cells are fetched, nothing of the last one is left to be read as its own.
  const box = useRef<HTMLDivElement>(null)
  const isComing = isWaiting && address.source !== shown.address.source
  const { view, area } = shown
  const sourceLines = fixed.mapSources[view.address.source] as Readonly<Record<MapMeasure, string>>
  const isFirst = address.place === initial.address.place
  const placeName = isFirst ? options.placeName : view.placeName
  const controls = useMemo(() => ({ ...options, placeName }), [options, placeName])
  const chosen = useMemo(() => ({ address, change }), [address, change])
  const answered = useMemo(() => ({ address: shown.address, change }), [shown.address, change])
  return (
    <>
      <AddressWatch follow={follow} />
      <ExplorerProvider value={chosen}>
        <Controls options={controls} />
      </ExplorerProvider>
      <ExplorerProvider value={answered}>
        <div ref={box} className="page explorer" aria-busy={isWaiting}>
          {isComing ? <Coming source={paySource(address.source).inText} box={box} /> : null}
          <ExplorerHead view={view} sources={fixed.sources} />
          {area ? <AreaFacts view={view} area={area} states={options.states} sourceLine={sourceLines.labour} /> : null}
          <Spoken text={salariesHeadline(view)} />
          <DistributionSection view={view} sources={fixed.sources} about={describeSelection(view)} />
          <ComparablesSection view={view} first={fixed.comparables ?? null} version={version} />
          <div className="map-and-trend">
            <StateMap map={shown.map} metros={shown.metros} sourceLines={sourceLines} shapes={fixed.shapes} />
            <div className="trend-and-note beside-wide">
              <TrendSection view={view} />
              <SourceNote view={view} sources={fixed.sources} />
            </div>
          </div>
          <section className="section" id="cells" aria-labelledby="cells-label">
            <h2 className="section-label" id="cells-label">
              {capitalize(paySource(view.address.source).pay)} by role, level and place
            </h2>
            <PayTable list={shown.list} source={view.address.source} asked={address.find} change={change} />
          </section>
          <PageAddress site={fixed.site}>{salariesHref(shown.address)}</PageAddress>
        </div>
      </ExplorerProvider>
    </>
  )
}
