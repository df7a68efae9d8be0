/** A server on this machine that speaks as the three interfaces do, and as hosts do on bad days. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

export interface Reply {
  readonly status?: number
  /** Text as it is, anything else as JSON. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** Milliseconds before it answers. */
  readonly after?: number
}

export interface Asked {
  readonly path: string
  readonly headers: IncomingMessage['headers']
  /** How many requests were under way with it. */
  readonly together: number
}

export interface BoardServer {
  readonly address: string
  readonly asked: Asked[]
  close(): Promise<void>
}

/** Starts it on a port that is free; `reply` is asked with the path and its query, and how often that was asked before. */
export async function boardServer(
  reply: (path: string, before: number, request: IncomingMessage) => Reply | 'break',
): Promise<BoardServer> {
  const asked: Asked[] = []
  let underWay = 0
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? ''
    underWay++
    asked.push({ path, headers: request.headers, together: underWay })
    const said = reply(path, asked.filter((each) => each.path === path).length - 1, request)
    if (said !== 'break' && said.after) await new Promise((done) => setTimeout(done, said.after))
    underWay--
    if (said === 'break') {
      request.socket.destroy()
      return
    }
    const { status = 200, body = '', headers = {} } = said
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const at = server.address()
  if (at === null || typeof at === 'string') throw new Error('the server has no port')
  return {
    address: `http://127.0.0.1:${at.port}`,
    asked,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

const escaped = (html: string) =>
  html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A board as Greenhouse’s documentation has it; `content` is plain HTML here and goes out escaped. */
export function greenhouseBoard(...jobs: readonly { readonly content?: string; readonly [field: string]: unknown }[]) {
  const plain = {
    id: 127817,
    internal_job_id: 144381,
    title: 'Site Reliability Engineer',
    company_name: 'Vault-Tec',
    updated_at: '2026-10-14T10:55:28-05:00',
    first_published: '2026-09-14T10:55:28-05:00',
    location: { name: 'New York, NY' },
    absolute_url: 'https://boards.greenhouse.io/vaulttec/jobs/127817',
    metadata: null,
  }
  return {
    jobs: jobs.map((job) => ({ ...plain, ...job, content: escaped(job.content ?? '<p>Join us.</p>') })),
    meta: { total: jobs.length },
  }
}

/** Postings as Lever’s documentation has them. */
export function leverPage(...postings: readonly object[]) {
  return postings.map((posting) => ({
    id: 'eac055c5',
    text: 'Data Engineer',
    createdAt: Date.parse('2026-08-05T12:00:00Z'),
    categories: { commitment: 'Full-time', location: 'Denver, CO', allLocations: ['Denver, CO'], team: 'Data' },
    country: 'US',
    workplaceType: 'hybrid',
    description: '<div>Join us.</div>',
    lists: [{ text: 'You have', content: '<li>SQL</li>' }],
    additional: '',
    hostedUrl: 'https://jobs.lever.co/acme/eac055c5',
    ...posting,
  }))
}

/** A board as Ashby’s documentation has it. */
export function ashbyBoard(...jobs: readonly object[]) {
  const plain = {
    title: 'Product Engineer',
    location: 'San Francisco',
    secondaryLocations: [],
    department: 'Engineering',
    isListed: true,
    isRemote: false,
    workplaceType: 'OnSite',
    descriptionHtml: '<p>Join us</p>',
    descriptionPlain: 'Join us',
    publishedAt: '2026-04-30T16:21:55.393+00:00',
    employmentType: 'FullTime',
    jobUrl: 'https://jobs.ashbyhq.com/example_job',
  }
  return { apiVersion: '1', jobs: jobs.map((job) => ({ ...plain, ...job })) }
}

/** A component of a tier, a salary a year in dollars unless said otherwise. */
export const ashbyPart = (minValue: number | null, maxValue: number | null, more: object = {}) => ({
  compensationType: 'Salary',
  interval: '1 YEAR',
  currencyCode: 'USD',
  minValue,
  maxValue,
  ...more,
})
