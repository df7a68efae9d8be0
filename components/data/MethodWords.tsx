import type { VectorCase, WorkedMethod } from '@/lib/method/worked'
import { DataTable } from '../ui/DataTable'
import { Sentence } from '../ui/Sentence'

/** A method's definition, its reasons and its worked cases. */
export function MethodWords({ method }: { method: WorkedMethod }) {
  return (
    <div className="beside-wide">
      <h3 className="full-row">{method.title}</h3>
      <div className="method-text">
        <p>{method.definition}</p>
        <dl className="formulas small">
          {method.formulas.map(({ name, formula }) => (
            <div key={name} className="beside">
              <dt>{name}</dt>
              <dd>{formula}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div className="method-text">
        <h4>Why this one</h4>
        <p>{method.why}</p>
        <h4>{method.sources.length === 1 ? 'Source' : 'Sources'}</h4>
        <ul className="ticks">
          {method.sources.map(({ label, href }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </div>
      <div className="cases full-row">
        {method.cases.map((each) => (
          <VectorTable key={each.given} title={method.title} {...each} />
        ))}
      </div>
    </div>
  )
}

/** One worked case: what is expected and what came out, side by side. */
function VectorTable({ title, given, vectors }: VectorCase & { title: string }) {
  return (
    <DataTable
      className="data-table vectors"
      caption={`${title}, worked case: ${given}`}
      heads={[<Sentence key="given" text={given} />, { number: 'Expected' }, { number: 'Computed' }]}
    >
      {vectors.map(({ figure, working, expected, actual }) => (
        <tr key={figure}>
          <th scope="row">
            {figure} <span className="micro muted line">{working}</span>
          </th>
          <td className="number">{expected}</td>
          <td className="number">
            <b>{actual}</b>
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
