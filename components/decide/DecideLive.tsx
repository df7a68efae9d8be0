'use client'
import { type FormEvent, type MouseEvent, useMemo } from 'react'
import { type Answers, inOrderOf } from '@/lib/decide/answers'
import { formOf } from '@/lib/decide/form'
import { type DecideGround, decideView } from '@/lib/decide/view'
import { queryOf } from '../live/forms'
import { isElsewhere } from '../ui/clicks'
import { AnswerBar } from './AnswerBar'
import { DecideAnswer } from './DecideAnswer'
import { Rest, Symptoms } from './DecideFields'
import { useAnswers } from './use-answers'

interface DecideLiveProps {
  readonly ground: DecideGround
  readonly initial: Answers
  /** What of the address could not be used, in sentences. */
  readonly slips: readonly string[]
}

/**
 * The decision, answered at each tick. With script the answers live behind the address's mark, which no server sees; without it they
 * are the form's query.
 */
export function DecideLive({ ground, initial, slips }: DecideLiveProps) {
  const { answers, round, keep, begin, read, hrefOf } = useAnswers(initial, ground)
  const view = useMemo(() => decideView(answers, ground), [answers, ground])
  const asked = useMemo(() => formOf(answers, ground, view.questions), [answers, ground, view])
  const onChange = (event: FormEvent<HTMLFormElement>) => keep(inOrderOf(read(queryOf(event.currentTarget)), answers))
  const onFlip = (event: MouseEvent<HTMLDivElement>) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-flip]') : null
    if (link === null || isElsewhere(event)) return
    event.preventDefault()
    begin(read(new URL(link.href).searchParams))
    document.getElementById('verdict')?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its links are heard, by mouse and by keyboard alike
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div className="page decide" onClick={onFlip}>
      <form className="decide-form" action="/decide" onChange={onChange} onSubmit={(event) => event.preventDefault()}>
        <h1>Which role should I open?</h1>
        <p className="micro needs-script">Your answers stay in this browser.</p>
        <p className="micro no-script">Without script your answers are sent to this site with the form.</p>
        {slips.map((slip) => (
          <p key={slip} className="caution">
            {slip}
          </p>
        ))}
        <h2 className="section-label">What hurts?</h2>
        <Symptoms key={`symptoms ${round}`} symptoms={asked.symptoms} />
        <Rest key={`rest ${round}`} {...asked} />
        <button type="submit" className="button no-script">
          Decide
        </button>
      </form>
      <AnswerBar headline={view.headline} />
      <DecideAnswer
        view={view}
        flips={view.flips.map(({ words, to, answers: other }) => ({ words, to, href: hrefOf(other, '?') }))}
      />
    </div>
  )
}
