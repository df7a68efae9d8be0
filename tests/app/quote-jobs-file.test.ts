import { NextRequest } from 'next/server'
import { expect, test } from 'vitest'
import { GET } from '@/app/quote/jobs.csv/route'
import { mostJobs } from '@/lib/quote/jobs/read'

const get = (query: Record<string, string>) =>
  GET(new NextRequest(`http://localhost/quote/jobs.csv?${new URLSearchParams(query)}`))
const lines = (count: number) => Array.from({ length: count }, () => 'Senior SRE, Denver').join('\n')

test('as many lines as are answered at once are a row each, campaign tags or not', async () => {
  const answer = get({ jobs: lines(mostJobs), utm_source: 'mail' })
  expect(answer.status).toBe(200)
  expect((await answer.text()).trim().split('\r\n')).toHaveLength(mostJobs + 1)
})

test.each([
  [{ jobs: lines(30) }, 'We take 25 lines at a time, and you sent 30. Send them in parts.\n'],
  [{ jobs: 'SRE', level: 'senior' }, 'There is no parameter “level” here. It takes “jobs”.\n'],
  [{ utm_source: 'mail' }, 'Name at least one job: jobs=Senior SRE, Denver\n'],
])('%j is refused in words', async (query, words) => {
  const answer = get(query as Record<string, string>)
  expect([answer.status, await answer.text()]).toEqual([400, words])
})
