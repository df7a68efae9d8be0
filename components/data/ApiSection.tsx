import { problemKinds } from '@/lib/api/problem'
import { defaultSource } from '@/lib/source/registry'
import { DataTable } from '../ui/DataTable'
import { Section } from '../ui/Section'

type Endpoint = readonly [path: string, answers: string, example: string]

function endpoints([first = '', ...others]: readonly string[]): Endpoint[] {
  const query = `role=${first}&source=${defaultSource}`
  return [
    ['roles', 'Every role with its profile', 'roles'],
    ['roles/{id}', 'One role', `roles/${first}`],
    [
      'compare?roles=a,b',
      'Two to five roles, pair by pair: bands, traits, coverage',
      `compare?roles=${[first, ...others.slice(0, 1)].join(',')}`,
    ],
    [
      'mix?activity=lo-hi,…',
      'Whether a week fits, its sums and the nearest week',
      'mix?activity=30-40,25-35,20-30,10-20',
    ],
    [
      'evidence?role&source[&level][&place][&year]',
      'One source’s sample and percentiles of a role’s pay',
      `evidence?${query}`,
    ],
    [
      'percentile?role&source&usd[&level][&place][&year]',
      'Where an amount stands, with its interval',
      `percentile?${query}&usd=165000`,
    ],
    [
      'out-earns?a&b&source[&level][&place]',
      'The chance that one of a out-earns one of b',
      `out-earns?a=${first}&b=${others[0] ?? first}&source=${defaultSource}`,
    ],
    [
      'classify?title[&soc]',
      'The role and level a job title names, and by which words',
      'classify?title=Sr.%20SRE%20II',
    ],
    ['data/{table}.{csv,json}', 'A full table; Downloads lists them', `data/${defaultSource}.json`],
    ['openapi.json', 'This list in full, as OpenAPI 3.1', 'openapi.json'],
  ].map(([path, answers, example]) => [`/api/v1/${path}`, answers ?? '', `/api/v1/${example}`])
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
        {endpoints(compared).map(([path, answers, example]) => (
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
