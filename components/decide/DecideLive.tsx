'use client'
import { Activity, type ChangeEvent, lazy, type MouseEvent, Suspense, useMemo, useRef } from 'react'
import type { Book } from '@/lib/brief/book'
import { type Said, writeSaid } from '@/lib/brief/said'
import { formOf } from '@/lib/decide/form'
import { type DecideGround, decideView } from '@/lib/decide/view'
import { wantedSentence } from '@/lib/decide/wanted'
import type { NamedRole } from '@/lib/titles/names'
import { queryOf } from '../live/forms'
import { isElsewhere } from '../ui/clicks'
import { AnswerBar } from './AnswerBar'
import { DecideAnswer } from './DecideAnswer'
import { DecideForm } from './DecideForm'
import { NoBrief } from './NoBrief'
import { useAnswers } from './use-answers'
import { useBook } from './use-book'
import { type Titled, useTitle } from './use-title'

const BriefLater = lazy(() => import('./BriefLater'))

/** What managers commonly begin with. */
const starts = [
  { name: 'Slow, and it breaks', href: '/decide?symptoms=slow-servers:often,outages:often' },
  { name: 'Releases are feared', href: '/decide?symptoms=releases:often' },
  { name: 'Data arrives late', href: '/decide?symptoms=figures:often' },
]

interface DecideLiveProps {
  readonly ground: DecideGround
  readonly dataVersion: string
  readonly initial: Said
  /** By which titles are read, and the one that came with the address. */
  readonly titles: readonly NamedRole[]
  readonly titled: Titled | null
  /** Null where the page was asked for without answers. */
  readonly book: Book | null
  /** What of the address could not be used, in sentences. */
  readonly slips: readonly string[]
}

/**
 * The decision, answered at each tick. With script the answers live behind the address's mark, which no server sees; without it they
 * are the form's query.
 */
export function DecideLive({ ground, dataVersion, initial, titles, titled, book: served, slips }: DecideLiveProps) {
  const { said, round, told, take, begin, hrefOf } = useAnswers(initial, ground, dataVersion)
  const { answers, edits } = said
  const role = useTitle(answers.wanted, titles, titled)
  // What the server wrote stands until its code has come; without that there is nothing to show meanwhile.
  const Box = served === null ? Suspense : Activity
  const form = useRef<HTMLFormElement>(null)
  const { book, hasFailed, load } = useBook(served, answers.ticks.length > 0)
  const view = useMemo(() => decideView(answers, ground), [answers, ground])
  const asked = useMemo(() => formOf(answers, ground, view.questions), [answers, ground, view])
  const onChange = ({ target }: ChangeEvent<HTMLElement>) => {
    if (form.current === null || !('name' in target) || target.name === '') return
    const isTyped =
      target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'radio')
    take(queryOf(form.current), !isTyped)
  }
  const onFlip = (event: MouseEvent<HTMLDivElement>) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-flip]') : null
    if (link === null || isElsewhere(event)) return
    event.preventDefault()
    begin(new URL(link.href).searchParams)
    document.getElementById('verdict')?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its links and fields are heard, by mouse and by keyboard alike
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div className="page decide" onClick={onFlip} onChange={onChange}>
      <DecideForm asked={asked} round={round} form={form} slips={told === null ? slips : [...slips, told]} />
      <AnswerBar headline={view.headline} />
      <DecideAnswer
        view={view}
        wanted={
          answers.wanted === null || role === undefined
            ? null
            : wantedSentence(answers.wanted, role, view.decision.verdict, ground)
        }
        starts={starts}
        flips={view.flips.map(({ words, to, answers }) => ({ words, to, href: hrefOf({ ...said, answers }, '?') }))}
      />
      {hasFailed ? <NoBrief onRetry={load} /> : null}
      {book === null || view.decision.verdict.symptom === null ? null : (
        <Box>
          <BriefLater
            key={`brief ${round}`}
            decision={view.decision}
            {...{ ground, book, answers, edits, dataVersion }}
            query={writeSaid(said, ground, dataVersion)}
            onOpen={(query) => begin(new URLSearchParams(query))}
          />
        </Box>
      )}
    </div>
  )
}
