import { replayFinding, type StepRow } from '@/lib/quote/derivation-table'
import { SourceChip } from '../ui/SourceChip'
import type { QuoteScene } from './scene'

/** How the quote was made: every step with its formula, its numbers and what they count, computed anew beside what is shown. */
export function DerivationSteps({ steps: rows }: Pick<QuoteScene, 'steps'>) {
  return (
    <>
      <p className="small">{replayFinding(rows)}</p>
      <ol className="steps">
        {rows.map((row) => (
          <li key={row.name}>
            <details>
              <summary className="plus-fold">
                <span>{row.label}</span>
                <b>{row.result}</b>
              </summary>
              <StepBody row={row} />
            </details>
          </li>
        ))}
      </ol>
    </>
  )
}

function StepBody({ row }: { row: StepRow }) {
  return (
    <div className="step-body spaced small">
      <p className="step-formula">
        <span className="muted">{row.formula}</span>
        <br />= {row.working}
      </p>
      <table role="table" className="step-inputs stacked no-print">
        <caption className="visually-hidden">The numbers of step “{row.label}”</caption>
        <thead role="rowgroup">
          <tr role="row">
            {['Input', 'What it is', 'Value', 'Counted from'].map((head) => (
              <th key={head} role="columnheader" scope="col" className={head === 'Value' ? 'number' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {row.inputs.map(({ name, means, value, counted }) => (
            <tr key={name} role="row">
              <th role="rowheader" scope="row">
                {name}
              </th>
              <td role="cell">{means}</td>
              <td role="cell" data-label="Value" className="number">
                {value}
              </td>
              <td role="cell" data-label="Counted from">
                {counted ?? <span className="muted">not counted</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="micro no-print">
        Computed anew from these: {row.replayed}
        {row.holds ? ', the same to the last digit.' : ', which is not what is shown.'}{' '}
        {row.sources.map((id) => (
          <SourceChip key={id} id={id} />
        ))}
      </p>
    </div>
  )
}
