import type { Endpoint } from '@/lib/api/openapi/endpoints'
import { problemKinds } from '@/lib/api/problem'
import { DataTable } from '../ui/DataTable'
import { Section } from '../ui/Section'

/** Every endpoint with an example, and every kind of refusal; the ids are where the refusals’ types point. */
export function ApiSection({ endpoints }: { endpoints: readonly Endpoint[] }) {
  return (
    <Section id="api" label="API" finding="The same figures as JSON, read-only and without a key.">
      <p className="prose">
        Shares run from 0 to 1, the week is in percent, and pay is US dollars a year, to the cent. Every answer names
        the data version. A value we can’t give says <code>unknown</code>, and why.
      </p>
      <DataTable
        className="data-table link-table api-table above-24"
        caption="Endpoints"
        captioned
        heads={['GET', 'Answers', 'Example']}
      >
        {endpoints.map(({ path, answers, example }) => (
          <tr key={path}>
            <th scope="row">
              <code>{path}</code>
            </th>
            <td>{answers}</td>
            <td>
              <a href={example}>
                Open<span className="visually-hidden"> {path}</span>
              </a>
            </td>
          </tr>
        ))}
      </DataTable>
      <ProblemTable />
    </Section>
  )
}

function ProblemTable() {
  return (
    <DataTable
      className="data-table link-table api-table above-24"
      caption="When a request is refused: problem details, RFC 9457"
      captioned
      heads={['Type', 'Means', { number: 'Status' }]}
    >
      {Object.entries(problemKinds).map(([kind, { title, status }]) => (
        <tr key={kind} id={`problem-${kind}`}>
          <th scope="row">
            <code>{kind}</code>
          </th>
          <td>{title}</td>
          <td className="number">{status}</td>
        </tr>
      ))}
    </DataTable>
  )
}
