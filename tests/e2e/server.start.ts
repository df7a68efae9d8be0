import { expect, test } from './fixtures'

test('the server answers', async ({ request }) => {
  expect((await request.get('/')).status()).toBe(200)
})
