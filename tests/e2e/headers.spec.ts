import { backend, compare, performance, pair as prepared } from './addresses'
import { expect, test } from './fixtures'

/** A comparison that the build leaves to the server; it and the prepared one link to each other. */
const onDemand = compare(backend, performance)

const policyOf = (headers: Record<string, string>) => headers['content-security-policy'] ?? ''
const nonceOf = (headers: Record<string, string>) => /'nonce-([^']+)'/.exec(policyOf(headers))?.[1]

test('a prepared page is cached, and its policy names its scripts by hash', async ({ request }) => {
  const headers = (await request.get(prepared)).headers()
  expect(headers['cache-control']).toBe('s-maxage=31536000')
  expect(nonceOf(headers)).toBeUndefined()
  const again = await request.get(prepared, { headers: { 'If-None-Match': headers.etag ?? '' } })
  expect(again.status()).toBe(304)
})

for (const path of [onDemand, `${prepared}?only=${performance}`, '/salaries', '/salaries?level=senior']) {
  test(`${path} is rendered on demand with a nonce of its own`, async ({ request }) => {
    const nonces = await Promise.all([1, 2].map(async () => nonceOf((await request.get(path)).headers())))
    expect(new Set(nonces).size).toBe(2)
    expect(nonces).not.toContain(undefined)
  })
}

for (const path of ['/', prepared, onDemand, '/salaries', '/no-such-page']) {
  test(`the policy of ${path} trusts no origin but this one and no unnamed script`, async ({ request }) => {
    const headers = (await request.get(path)).headers()
    expect(policyOf(headers)).toContain("default-src 'none'")
    expect(policyOf(headers)).not.toMatch(/unsafe|strict-dynamic|https?:|\*/)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(headers['x-powered-by']).toBeUndefined()
  })
}

test('data may be read by other sites and never runs', async ({ request }) => {
  const headers = (await request.get('/api/v1/roles')).headers()
  expect(policyOf(headers)).toBe("default-src 'none'; frame-ancestors 'none'")
  expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
})
