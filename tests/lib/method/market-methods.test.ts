import { expect, test } from 'vitest'
import { methods } from '@/lib/method/all'
import { marketMethods } from '@/lib/method/market-methods'

test('the methods of evidence stand together, after the percentiles they rest on', () => {
  const ids = methods.map(({ id }) => id)
  const own = marketMethods.map(({ id }) => id)
  expect(own).toEqual(['cells', 'interval', 'out-earns', 'place', 'ageing'])
  expect(ids.slice(1, 1 + own.length)).toEqual(own)
})
