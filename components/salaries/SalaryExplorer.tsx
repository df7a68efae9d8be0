'use client'
import { useEffect, useRef, useState } from 'react'
import type { Source } from '@/data/schema'
import { paySourceWords } from '@/lib/pay-source'
import { type MapMeasure, type SalariesAddress, salariesHref } from '@/lib/salaries-address'
import type { LiveSalaries } from '@/lib/salaries-live'
import type { SalariesPage } from '@/lib/salaries-page'
import { readSalaries } from '@/lib/salaries-query'
import type { AreaFace } from '@/lib/salaries-selection'
import { describeSelection, salariesHeadline } from '@/lib/salaries-sentences'
import type { StateShape } from '@/lib/us-tiles'
import { PageAddress } from '../ui/PageAddress'
import { AddressWatch } from './AddressWatch'
import { AreaFacts } from './AreaFacts'
import { CellTable } from './CellTable'
import { type ControlOptions, Controls } from './Controls'
import { DistributionSection } from './DistributionSection'
import { ExplorerHead } from './ExplorerHead'
import { ExplorerProvider } from './explorer'
import { fetchSalaries, loadAreas, loadSalaries, salariesHere } from './live-salaries'
import { SourceNote } from './SourceNote'
import { StateMap } from './StateMap'
import { TrendSection } from './TrendSection'

interface SalaryExplorerProps {
  readonly initial: SalariesPage
  readonly area: AreaFace | null
  readonly options: Omit<ControlOptions, 'areas'>
  readonly areas: ControlOptions['areas']
  readonly sources: readonly Source[]
  /** The sources of the map's measures, each with its vintage. */
  readonly mapSources: Readonly<Record<MapMeasure, string>>
  /** The outlines of the states, where the address asks for them. */
  readonly shapes: readonly StateShape[] | null
  readonly dataVersion: string
  /** The site's own address, for paper. */
  readonly site: string
}

/** The explorer: shown as the server sent it, then answering every control from data that came along, its address following. */
export function SalaryExplorer({ initial, area, options, areas, dataVersion, ...fixed }: SalaryExplorerProps) {
  const [address, setAddress] = useState(initial.view.address)
  const [shown, setShown] = useState({ ...initial, area, areas })
  const asked = useRef(initial.view.address)

  const show = async (next: SalariesAddress) => {
    asked.current = next
    setAddress(next)
    const ready = answerHere(next)
    if (ready !== null) return setShown(ready)
    try {
      const answer = await answerOf(next, dataVersion)
      // A slower answer to an earlier question must not replace that of a later one.
      if (asked.current === next) setShown(answer)
    } catch {
      // The server knows the same answer.
      window.location.assign(salariesHref(next))
    }
  }
  const change = (part: Partial<SalariesAddress>) => {
    const next = { ...asked.current, ...part }
    window.history.replaceState(null, '', salariesHref(next))
    void show(next)
  }

  const follow = () => {
    const now = addressHere(options, shown.areas, initial.view.address)
    if (salariesHref(now) !== salariesHref(asked.current)) void show(now)
  }
  useEffect(() => whenIdle(() => void fetchSalaries(dataVersion).catch(() => {})), [dataVersion])

  const about = describeSelection(shown.view, options)
  return (
    <ExplorerProvider value={{ address, change }}>
      <AddressWatch follow={follow} />
      <Controls options={{ ...options, years: shown.view.years, areas: shown.areas }} />
      <div
        className="page explorer"
        aria-busy={shown.view.address !== address && salariesHref(shown.view.address) !== salariesHref(address)}
      >
        <ExplorerHead view={shown.view} states={options.states} sources={fixed.sources} />
        {shown.area ? <AreaFacts view={shown.view} area={shown.area} /> : null}
        <Spoken text={salariesHeadline(shown.view)} />
        <DistributionSection view={shown.view} sources={fixed.sources} about={about} />
        <div className="map-and-trend">
          <StateMap map={shown.map} sourceLines={fixed.mapSources} shapes={fixed.shapes} />
          <div>
            <TrendSection view={shown.view} />
            <SourceNote view={shown.view} sources={fixed.sources} />
          </div>
        </div>
        <section className="section" id="cells" aria-labelledby="cells-label">
          <h2 className="section-label" id="cells-label">
            All cells, {paySourceWords(shown.view.address.source).pay}
          </h2>
          {shown.first ? (
            <CellTable names={options} first={shown.first} version={dataVersion} />
          ) : (
            <p className="small">
              The occupation survey publishes percentiles, not observations, so there are no cells to list.
            </p>
          )}
        </section>
        <PageAddress site={fixed.site}>{salariesHref(address)}</PageAddress>
      </div>
    </ExplorerProvider>
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

function answerFrom(live: LiveSalaries, all: readonly AreaFace[], address: SalariesAddress) {
  const area = all.find(({ id }) => id === address.place) ?? null
  const state = area?.states[0] ?? address.place
  return {
    ...live.page(address, area),
    area,
    areas: all.filter(({ states }) => states.includes(state)),
  }
}

function addressHere(
  options: SalaryExplorerProps['options'],
  areas: ControlOptions['areas'],
  initial: SalariesAddress,
) {
  const { address } = readSalaries(new URLSearchParams(window.location.search), {
    roles: new Set(options.roles.map(({ id }) => id)),
    places: new Set(['US', initial.place, ...options.states.map(({ id }) => id), ...areas.map(({ id }) => id)]),
    years: new Set(options.years),
  })
  return address
}

function whenIdle(act: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, 300)
    return () => clearTimeout(timer)
  }
  const handle = window.requestIdleCallback(act, { timeout: 2000 })
  return () => window.cancelIdleCallback(handle)
}

/** The new finding, read out once the reader has stopped changing it. */
function Spoken({ text }: { text: string }) {
  const [spoken, speak] = useState('')
  const first = useRef(text)
  useEffect(() => {
    if (text === first.current) return
    first.current = ''
    const timer = setTimeout(() => speak(text), 400)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p className="visually-hidden" aria-live="polite">
      {spoken}
    </p>
  )
}
