/** The tables of the quotes' proof as files. */
import { expect, test } from 'vitest'
import { GET } from '@/app/data/proof/[file]/route'
import { dataset, market } from '@/data'

const answer = (file: string) =>
  GET(new Request(`https://example.org/data/proof/${file}`), { params: Promise.resolve({ file }) })

test.each([
  ['errors', market().quotes.errors?.length ?? 0],
  ['ends', dataset.quoteProof.ends.length * 2],
  ['losses', dataset.quoteProof.scores.length],
  ['calibration', dataset.quoteProof.sources.length * 5],
  ['coverage', dataset.quoteProof.roles.length],
])('%s has a line a figure', async (name, lines) => {
  const response = await answer(`${name}.csv`)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
  expect(response.headers.get('content-disposition')).toMatch(
    new RegExp(`^attachment; filename="rolescope-all-roles-quote-proof-${name}-\\d{4}-\\d\\d-\\d\\d\\.csv"$`),
  )
  expect((await response.text()).trimEnd().split('\r\n')).toHaveLength(lines + 1)
})

test('another name is no table', async () => {
  const response = await answer('losses.svg')
  expect(response.status).toBe(404)
  expect(await response.text()).toBe('There is no table at /data/proof/losses.svg.\n')
})
