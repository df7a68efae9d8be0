import { problemKinds } from '@/lib/api/problem'
import { defaultSource } from '@/lib/source/registry'
import { DataTable } from '../ui/DataTable'
import { Section } from '../ui/Section'

interface Endpoint {
  readonly path: string
  readonly answers: string
  readonly example: string
}

function endpoints([first = '', ...others]: readonly string[]): Endpoint[] {
  return [
    { path: '/api/v1/roles', answers: 'Every role with its profile', example: '/api/v1/roles' },
    { path: '/api/v1/roles/{id}', answers: 'One role', example: `/api/v1/roles/${first}` },
    {
      path: '/api/v1/compare?roles=a,b',
      answers: 'Two to five roles, pair by pair: bands, traits, coverage',
      example: `/api/v1/compare?roles=${[first, ...others.slice(0, 1)].join(',')}`,
    },
    {
      path: '/api/v1/mix?activity=lo-hi,…',
      answers: 'Whether a week fits, its sums and the nearest week',
      example: '/api/v1/mix?activity=30-40,25-35,20-30,10-20',
    },
    {
      path: '/api/v1/evidence?role&source[&level][&place][&year]',
      answers: 'One source’s sample and percentiles of a role’s pay',
      example: `/api/v1/evidence?role=${first}&source=${defaultSource}`,
    },
    {
      path: '/api/v1/percentile?role&source&usd[&level][&place][&year]',
      answers: 'Where an amount stands, with its interval',
      example: `/api/v1/percentile?role=${first}&source=${defaultSource}&usd=165000`,
    },
    {
      path: '/api/v1/out-earns?a&b&source[&level][&place]',
      answers: 'The chance that one of a out-earns one of b',
      example: `/api/v1/out-earns?a=${first}&b=${others[0] ?? first}&source=${defaultSource}`,
    },
    {
      path: '/api/v1/classify?title[&soc]',
      answers: 'The role and level a job title names, and by which words',
      example: '/api/v1/classify?title=Sr.%20SRE%20II',
    },
    {
      path: '/api/v1/data/{table}.{csv,json}',
      answers: 'A full table; Downloads lists them',
      example: `/api/v1/data/${defaultSource}.json`,
    },
    { path: '/api/v1/openapi.json', answers: 'This list in full, as OpenAPI 3.1', example: '/api/v1/openapi.json' },
  ]
}

/** The endpoints with an example each, and every kind of refusal; the ids are where the refusals’ types point. */
export function ApiSection({ compared }: { compared: readonly string[] }) {
  return (
    <Section id="api" label="API" finding="The same figures as JSON, read-only and without a key.">
      <p className="prose">
        A share is a number from 0 to 1, the week is in per cent, pay is whole US dollars a year. Every answer names the
        data version. A value that cannot be given says <code>unknown</code> and why.
      </p>
      <DataTable
        className="data-table link-table api-table above-24"
        caption="Endpoints"
        captioned
        heads={['GET', 'Answers', 'Example']}
      >
        {endpoints(compared).map(({ path, answers, example }) => (
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
