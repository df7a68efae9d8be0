import type { Source } from '@/data/schema/source'
import { describeAsOf } from '@/lib/source/provenance'
import { writeQuantity, writeWorking } from '@/lib/working/step-words'
import type { Why } from '@/lib/working/why'
import { CopyButton } from './CopyButton'
import { Panel } from './Panel'
import { Sentence } from './Sentence'

/** A derived figure: its dotted underline opens the working. */
export function WhyFigure({ why, children }: { why: Why; children?: React.ReactNode }) {
  return (
    <button type="button" className="why" popoverTarget={why.key}>
      {children ?? why.answer}
    </button>
  )
}

/** The panel behind a derived figure: question, arithmetic, meaning, inputs, weak spot, and those of `sources` it names. */
export function WhyPanel({ why, sources }: { why: Why; sources: readonly Source[] }) {
  const named = sources.filter((source) => why.sources.includes(source.id))
  return (
    <Panel id={why.key} title={why.question}>
      <ol className="panel-steps">
        {why.derivations.map(({ label, derivation }) => (
          <li key={label} className="panel-step">
            <span>{label}</span>
            {derivation.steps.map((step, index) => (
              <div key={step.name}>
                {derivation.steps.length > 1 ? <i className="step-label">{step.label}: </i> : null}
                {writeWorking(step, derivation.steps.slice(0, index))} = <b>{writeQuantity(step.result, step.unit)}</b>
              </div>
            ))}
          </li>
        ))}
      </ol>
      <dl>
        <dt>Means</dt>
        <dd>
          <Sentence text={why.means} />
        </dd>
        <dt>Inputs</dt>
        <dd>{why.inputs}</dd>
        <dt>Source</dt>
        <dd>{named.map((source) => source.name).join('; ')}</dd>
        <dt>As of</dt>
        <dd>{named.map((source) => `${source.code}: ${describeAsOf(source)}`).join(' · ')}</dd>
        <dt>Weak spot</dt>
        <dd>{why.weakSpot}</dd>
      </dl>
      <p className="panel-links wrapped">
        <a href={why.rows} download>
          Open the rows
        </a>
        <a href={`/data#method-${why.method}`}>Method</a>
        <a href={`#${why.key}`}>Link to this</a>
        <CopyButton text={`${why.question} ${why.means} ${why.weakSpot}`}>Copy</CopyButton>
      </p>
    </Panel>
  )
}
