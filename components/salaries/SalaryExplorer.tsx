'use client'
import { Activity, type ComponentProps, memo, useMemo, useRef } from 'react'
import { paySource } from '@/lib/source/registry'
import { AddressWatch } from './AddressWatch'
import { Coming } from './Coming'
import { Controls } from './Controls'
import type { AnswerGround } from './ExplorerAnswer'
import { useEarlyActs } from './early-acts'
import { ExplorerProvider } from './explorer'
import { Answer, isAlive } from './later-answer'
import type { Shown } from './live-salaries'
import type { ControlOptions } from './PayFields'
import { usePrefetch } from './prefetch'
import { useSalaries } from './use-salaries'

interface SalaryExplorerProps extends AnswerGround {
  readonly initial: Shown
  /** The query that the server read, sorted. */
  readonly query: string
  readonly options: ControlOptions
  /** Of what the browser fetches: changes with the data and with the way of packing it. */
  readonly version: string
}

/** The explorer: shown as the server sent it, then answering every control from data that came along, its address following. */
export function SalaryExplorer({ initial, query, options, version, ...fixed }: SalaryExplorerProps) {
  const { address, shown, isWaiting, change, follow } = useSalaries(initial, query, version)
  usePrefetch(initial.address.source, version)

  // While another source's cells are fetched, nothing of the last one is left to be read as its own.
  const box = useRef<HTMLDivElement>(null)
  useEarlyActs(box)
  const isComing = isWaiting && address.source !== shown.address.source
  const isFirst = address.place === initial.address.place
  const placeName = isFirst ? options.placeName : shown.view.placeName
  const controls = useMemo(() => ({ ...options, placeName }), [options, placeName])
  const chosen = useMemo(() => ({ address, change }), [address, change])
  const answered = useMemo(() => ({ address: shown.address, change }), [shown.address, change])
  const ground = useRef<AnswerGround>(fixed).current
  return (
    <>
      <AddressWatch follow={follow} />
      <ExplorerProvider value={chosen}>
        <Controls options={controls} />
      </ExplorerProvider>
      {/* What is busy is not read out, and what comes in its place should be. */}
      <div ref={box} className="page explorer" aria-busy={isWaiting && !isComing}>
        {isComing ? <Coming source={paySource(address.source).inText} box={box} /> : null}
        <AnswerBox
          shown={shown}
          // Only what a transition shows may reach what is not alive yet: anything else would draw it anew.
          find={isAlive() ? address.find : shown.address.find}
          rangesFind={isAlive() ? address.rangesFind : shown.address.rangesFind}
          ground={ground}
          states={options.states}
          version={version}
          answered={answered}
        />
      </div>
    </>
  )
}

/** The answer as it came with the page until someone is there, whom it then answers: a part of the page that is made alive by itself. */
const AnswerBox = memo(function AnswerBox(props: ComponentProps<typeof Answer>) {
  return (
    <Activity>
      <Answer {...props} />
    </Activity>
  )
})
