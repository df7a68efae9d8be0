'use client'
import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Source } from '@/data/schema'
import type { FirstRows } from '@/lib/pay-order'
import { paySourceWords } from '@/lib/pay-source'
import { type MapMeasure, type SalariesAddress, salariesHref } from '@/lib/salaries-address'
import type { LiveSalaries } from '@/lib/salaries-live'
import type { SalariesPage } from '@/lib/salaries-page'
import type { AreaFace } from '@/lib/salaries-selection'
import { describeSelection, salariesHeadline } from '@/lib/salaries-sentences'
import type { StateShape } from '@/lib/us-tiles'
import { PageAddress } from '../ui/PageAddress'
import { AddressWatch, writeAddress } from './AddressWatch'
import { AreaFacts } from './AreaFacts'
import { CellTable } from './CellTable'
import { type ControlOptions, Controls } from './Controls'
import { DistributionSection } from './DistributionSection'
import { ExplorerHead } from './ExplorerHead'
import { ExplorerProvider } from './explorer'
import { addressHere, fetchSalaries, loadAreas, loadSalaries, salariesHere } from './live-salaries'
import { SourceNote } from './SourceNote'
import { Spoken } from './Spoken'
import { StateMap } from './StateMap'
import { TrendSection } from './TrendSection'

interface SalaryExplorerProps {
  readonly initial: Shown
  /** The first rows of the table of all cells; null for a source that publishes percentiles alone. */
  readonly first: FirstRows | null
  readonly options: Omit<ControlOptions, 'areas'>
  readonly sources: readonly Source[]
  /** The sources of the map's measures, each with its vintage. */
  readonly mapSources: Readonly<Record<MapMeasure, string>>
  /** The outlines of the states, where the address asks for them. */
  readonly shapes: readonly StateShape[] | null
  readonly dataVersion: string
  /** The site's own address, for paper. */
  readonly site: string
}

interface Shown extends SalariesPage {
  readonly address: SalariesAddress
  /** The area that the address names. */
  readonly area: AreaFace | null
  /** The areas of the chosen state, or of the chosen area's. */
  readonly areas: ControlOptions['areas']
}

/** The explorer: shown as the server sent it, then answering every control from data that came along, its address following. */
export function SalaryExplorer({ initial, first, options, dataVersion, ...fixed }: SalaryExplorerProps) {
  const [address, setAddress] = useState(initial.address)
  const [shown, setShown] = useState(initial)
  // Whether an answer must be fetched first.
  const [isWaiting, wait] = useState(false)
  const asked = useRef(initial.address)

  const show = useCallback(
    async (next: SalariesAddress) => {
      asked.current = next
      setAddress(next)
      // The control moves at once; the answer may take more than a frame on a slow machine.
      const ready = answerHere(next)
      if (ready !== null) return startTransition(() => setShown(ready))
      wait(true)
      try {
        const answer = await answerOf(next, dataVersion)
        wait(false)
        // A slower answer to an earlier question must not replace that of a later one.
        if (asked.current === next) startTransition(() => setShown(answer))
      } catch {
        // The server knows the same answer.
        window.location.assign(salariesHref(next))
      }
    },
    [dataVersion],
  )
  const change = useCallback(
    (part: Partial<SalariesAddress>) => {
      const next = { ...asked.current, ...part }
      asked.current = next
      writeAddress(salariesHref(next))
      void show(next)
    },
    [show],
  )
  const follow = useCallback(() => {
    if (window.location.pathname + window.location.search === salariesHref(asked.current)) return
    addressHere(dataVersion).then(
      (now) => (salariesHref(now) === salariesHref(asked.current) ? undefined : show(now)),
      () => window.location.reload(),
    )
  }, [dataVersion, show])
  useEffect(() => whenIdle(() => void fetchSalaries(dataVersion).catch(() => {})), [dataVersion])

  const { view, area, areas } = shown
  const { years } = view
  const controls = useMemo(() => ({ ...options, years, areas }), [options, years, areas])
  const chosen = useMemo(() => ({ address, change }), [address, change])
  const answered = useMemo(() => ({ address: shown.address, change }), [shown.address, change])
  return (
    <>
      <AddressWatch follow={follow} />
      <ExplorerProvider value={chosen}>
        <Controls options={controls} />
      </ExplorerProvider>
      <ExplorerProvider value={answered}>
        <div className="page explorer" aria-busy={isWaiting}>
          <ExplorerHead view={view} states={options.states} sources={fixed.sources} />
          {area ? <AreaFacts view={view} area={area} /> : null}
          <Spoken text={salariesHeadline(view)} />
          <DistributionSection view={view} sources={fixed.sources} about={describeSelection(view, options)} />
          <div className="map-and-trend">
            <StateMap
              map={shown.map}
              place={shown.address.place}
              shape={shown.address.shape}
              sourceLines={fixed.mapSources}
              shapes={fixed.shapes}
            />
            <div>
              <TrendSection view={view} />
              <SourceNote view={view} sources={fixed.sources} />
            </div>
          </div>
          <section className="section" id="cells" aria-labelledby="cells-label">
            <h2 className="section-label" id="cells-label">
              All cells, {paySourceWords(view.address.source).pay}
            </h2>
            <CellTable
              names={options}
              source={view.address.source}
              served={first}
              isServed={shown.address === initial.address}
              version={dataVersion}
            />
          </section>
          <PageAddress site={fixed.site}>{salariesHref(shown.address)}</PageAddress>
        </div>
      </ExplorerProvider>
    </>
  )
}

/** The answer from what has come already, so that one rendering shows it; null where something must be fetched first. */
function answerHere(address: SalariesAddress) {
  const { salaries, areas } = salariesHere()
  const all = address.place === 'US' ? [] : areas
  return salaries && all ? answerFrom(salaries, all, address) : null
}

async function answerOf(address: SalariesAddress, version: string) {
  const needsAreas = address.place !== 'US'
  const [live, all] = await Promise.all([loadSalaries(version), needsAreas ? loadAreas(version) : []])
  return answerFrom(live, all, address)
}

function answerFrom(live: LiveSalaries, all: readonly AreaFace[], address: SalariesAddress): Shown {
  const area = all.find(({ id }) => id === address.place) ?? null
  const state = area?.states[0] ?? address.place
  return {
    ...live.page(address, area),
    address,
    area,
    areas: all.filter(({ states }) => states.includes(state)),
  }
}

function whenIdle(act: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, 300)
    return () => clearTimeout(timer)
  }
  const handle = window.requestIdleCallback(act, { timeout: 2000 })
  return () => window.cancelIdleCallback(handle)
}
