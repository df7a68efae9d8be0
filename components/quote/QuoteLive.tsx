'use client'
import { Activity, memo, useEffect, useMemo, useRef } from 'react'
import { AddressWatch } from '../live/AddressWatch'
import { useEarlyActs } from '../live/early-acts'
import { useFields } from '../live/fields'
import { useAsking } from '../live/forms'
import { whenIdle, whenUsed } from '../live/signs'
import { type Answering, useLive } from '../live/use-live'
import { Spoken } from '../ui/Spoken'
import { type AnswerProps, answer } from './alive'
import { fetchQuotes, keepName, quoteHere, quoteOf, type ShownQuote } from './live-quote'
import type { QuoteGround } from './QuoteAnswer'

interface QuoteLiveProps {
  readonly initial: ShownQuote['page']
  /** The query that the server read, sorted. */
  readonly query: string
  readonly ground: QuoteGround
  /** The day that the server answered, YYYY-MM-DD. */
  readonly today: string
  /** Of what the browser fetches. */
  readonly version: string
}

const path = '/quote'
/** What does nothing before the answer is alive. */
const early = { acts: 'button[type="button"]:not([popovertarget], [data-copy])', hearsTyping: false }

/** The page of a quote: shown as the server sent it, then answering every change from what it fetches, its address following. */
export function QuoteLive({ initial, query, ground, today, version }: QuoteLiveProps) {
  const box = useRef<HTMLDivElement>(null)
  const answering = useMemo(() => answeringOf(today, version), [today, version])
  const first = useMemo(
    () => ({ shown: { page: initial, href: '' }, asked: `${path}?${query}`, query }),
    [initial, query],
  )
  const { shown, isWaiting, ask, follow, last } = useLive(first, answering)
  useEffect(() => keepName(initial), [initial])
  const isTyping = useRef(false)
  useAsking(box, path, (href, manner, control) => {
    isTyping.current = manner === 'typing'
    // What is not yet a value says nothing until it is sent.
    const slips = isTyping.current ? (quoteHere(href, today)?.page.form.slips ?? []) : []
    if (!slips.some(({ field }) => control?.name.startsWith(field))) ask(href, manner)
  })
  useFields(box, shown.page.form.values, last, isTyping)
  useEarlyActs(box, answer, early)
  useEffect(
    () => whenUsed(() => whenIdle(() => void fetchQuotes(first.asked, today, version).catch(() => {}))),
    [first, today, version],
  )
  return (
    <>
      <AddressWatch follow={follow} />
      {/* What is busy is not read out, and what comes in its place should be. */}
      <div ref={box} className="page quote" aria-busy={isWaiting}>
        <Spoken text={shown.page.spoken} />
        <AnswerBox page={shown.page} ground={useRef(ground).current} />
      </div>
    </>
  )
}

function answeringOf(today: string, version: string): Answering<string, ShownQuote> {
  return {
    page: path,
    hrefOf: (href) => href,
    settledHref: ({ href }) => href,
    here: (href) => (answer.isAlive() ? quoteHere(href, today) : null),
    answer: async (href) => (await Promise.all([quoteOf(href, today, version), answer.load()]))[0],
    read: async () => window.location.pathname + window.location.search,
  }
}

/** The page as it came until someone is there, whom it then answers. */
const AnswerBox = memo(function AnswerBox(props: AnswerProps) {
  return (
    <Activity>
      <answer.Part {...props} />
    </Activity>
  )
})
