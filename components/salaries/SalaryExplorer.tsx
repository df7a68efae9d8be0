'use client'
import { Activity, memo, useCallback, useEffect, useMemo, useRef } from 'react'
import { changed, type SalariesAddress, salariesHref } from '@/lib/salaries/address'
import { paySource } from '@/lib/source/registry'
import { AddressWatch } from '../live/AddressWatch'
import { useEarlyActs } from '../live/early-acts'
import { whenIdle, whenUsed } from '../live/signs'
import { type Answering, useLive } from '../live/use-live'
import { type AnswerProps, answer } from './alive'
import { Coming } from './Coming'
import { Controls } from './Controls'
import type { AnswerGround } from './ExplorerAnswer'
import { type Explorer, ExplorerProvider } from './explorer'
import { addressHere, answerHere, answerOf, answerWithAreas, fetchAll, type Shown } from './live-salaries'
import type { ControlOptions } from './PayFields'

interface SalaryExplorerProps extends AnswerGround {
  readonly initial: Shown
  /** The query that the server read, sorted. */
  readonly query: string
  readonly options: ControlOptions
  /** Of what the browser fetches: changes with the data and with the way of packing it. */
  readonly version: string
}

/** What would do nothing before the answer is alive, or ask the server for what the page can say itself. */
const early = { acts: 'a[href^="/salaries"]:not([download]), button:not([popovertarget]), summary', hearsTyping: true }

function answeringOf(version: string): Answering<SalariesAddress, Shown> {
  return {
    page: '/salaries',
    hrefOf: salariesHref,
    here: (asked) => (answer.isAlive() ? answerHere(asked) : null),
    answer: async (asked) => (await Promise.all([answerOf(asked, version), answer.load()]))[0],
    more: (shown) => answerWithAreas(shown, version),
    read: () => addressHere(version),
  }
}

function useExplored({ initial, query, version }: Pick<SalaryExplorerProps, 'initial' | 'query' | 'version'>) {
  const answering = useMemo(() => answeringOf(version), [version])
  const { ask, last, ...live } = useLive({ shown: initial, asked: initial.address, query }, answering)
  const change: Explorer['change'] = useCallback(
    (part, manner = 'choice') => {
      // That typing has ended changes nothing by itself.
      if (manner === 'typed') return ask(last.current, manner)
      ask(changed(last.current, typeof part === 'function' ? part(last.current) : part), manner)
    },
    [ask, last],
  )
  const { source } = initial.address
  useEffect(() => whenUsed(() => whenIdle(() => void fetchAll(source, version))), [source, version])
  return { ...live, change }
}

/** The explorer: shown as the server sent it, then answering every control from data that came along, its address following. */
export function SalaryExplorer({ initial, query, options, version, ...fixed }: SalaryExplorerProps) {
  const { asked: address, shown, isWaiting, change, follow } = useExplored({ initial, query, version })
  // While another source's cells are fetched, nothing of the last one is left to be read as its own.
  const box = useRef<HTMLDivElement>(null)
  useEarlyActs(box, answer, early)
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
          find={answer.isAlive() ? address.find : shown.address.find}
          rangesFind={answer.isAlive() ? address.rangesFind : shown.address.rangesFind}
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
const AnswerBox = memo(function AnswerBox(props: AnswerProps) {
  return (
    <Activity>
      <answer.Part {...props} />
    </Activity>
  )
})
