import { expect, test } from 'vitest'
import { GET } from '@/app/api/[[...path]]/route'
import { dataset } from '@/data'
import { decideChoices } from '@/lib/api/ask/decide'
import { endpoints } from '@/lib/api/openapi/endpoints'
import { operations } from '@/lib/api/operations'

const all = operations(decideChoices(dataset))
const lines = endpoints(all)

test('every operation has its line, in order, and there is no other', () => {
  expect(lines.map(({ path }) => path.replace(/[?[].*$/, ''))).toEqual(all.map(({ path }) => `/api/v1${path}`))
  expect(lines.map(({ path }) => path)).toContainEqual(expect.stringContaining('/api/v1/quote?role&level&place'))
})

test.each(lines.map(({ example }) => example))('%s answers', async (example) => {
  const response = await GET(new Request(`http://localhost${example}`))
  expect(response.status).toBe(200)
})
