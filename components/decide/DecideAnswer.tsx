import type { DecideView } from '@/lib/decide/view'
import { RoleMark } from '../ui/RoleMark'
import { ChoiceTable } from './ChoiceTable'
import { OnCall } from './OnCall'

interface DecideAnswerProps {
  readonly view: DecideView
  /** The title that they came with against what was described, in a sentence; null without one. */
  readonly wanted: string | null
  /** Commonly begun with. */
  readonly starts: readonly { readonly name: string; readonly href: string }[]
  /** The address of some other answers, for those without script. */
  readonly flips: readonly { readonly words: string; readonly to: string; readonly href: string }[]
}

/** The verdict, what becomes of each symptom, what it beat and what would turn it. */
export function DecideAnswer({ view, wanted, starts, flips }: DecideAnswerProps) {
  return (
    <section className="decide-answer" aria-labelledby="verdict">
      <div aria-live="polite">
        <h2 id="verdict" className="display" tabIndex={-1}>
          {view.headline}
        </h2>
        {view.isStart ? (
          <Start starts={starts} />
        ) : (
          <>
            <p className="lead">{view.reason}</p>
            {view.outside === null ? null : <p>{view.outside}</p>}
            {wanted === null ? null : <p>{wanted}</p>}
            <ul className="decide-lines">
              {view.lines.map(({ symptom, role, head, says }) => (
                <li key={symptom}>
                  {role === null ? <i className="no-mark" aria-hidden="true" /> : <RoleMark mark={role.mark} />}
                  <span>
                    <b>{head}</b> {says}
                  </span>
                </li>
              ))}
            </ul>
            {view.nots.map((not) => (
              <p key={not}>{not}</p>
            ))}
          </>
        )}
      </div>
      {view.conditions.length > 0 ? <p>Also only {view.conditions.join(', and ')}.</p> : null}
      {view.rota === null ? null : <OnCall rota={view.rota} />}
      {view.choices.length === 0 ? null : (
        <>
          <h3>Every choice, on the same terms</h3>
          <ChoiceTable choices={view.choices} columns={view.columns} />
          <p className="micro no-print">
            Whose job a symptom is, and the rule, are our judgment: <a href="/data#method-decide">how it is decided</a>.
            Posted medians are of all levels, and decide nothing.
          </p>
        </>
      )}
      {view.runnerUp === null ? null : (
        <>
          <h3>Runner-up: {view.runnerUp.name}</h3>
          <p>{view.runnerUp.whyNot}</p>
        </>
      )}
      <Flips flips={flips} />
    </section>
  )
}

/** What stands there before anything is said. */
function Start({ starts }: Pick<DecideAnswerProps, 'starts'>) {
  return (
    <>
      <p className="lead">Often or sometimes is all we need at first. “Nobody new” is one of the answers.</p>
      <p className="micro">Common starts</p>
      <p className="starts">
        {starts.map(({ name, href }) => (
          <a key={name} className="button" href={href} data-flip="">
            {name}
          </a>
        ))}
      </p>
    </>
  )
}

/** Single answers that turn the verdict, each to be tried. */
function Flips({ flips }: Pick<DecideAnswerProps, 'flips'>) {
  if (flips.length === 0) return null
  return (
    <>
      <h3>What would flip it</h3>
      <ul className="decide-flips">
        {flips.map(({ words, to, href }) => (
          <li key={words}>
            <span>
              {words}: <b>{to}</b>
            </span>
            <a className="button" href={href} data-flip="" aria-label={`Try it: ${words}`}>
              Try it
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
