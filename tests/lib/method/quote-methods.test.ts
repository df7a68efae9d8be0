import { expect, test } from 'vitest'
import { methods } from '@/lib/method/all'
import { quoteMethods } from '@/lib/method/quote-methods'

test('the methods of quotes stand together, after the ageing and the places they rest on', () => {
  const ids = methods.map(({ id }) => id)
  const own = quoteMethods.map(({ id }) => id)
  expect(own).toEqual(['quote', 'grade'])
  expect(ids.slice(ids.indexOf('ageing') + 1, ids.indexOf('ageing') + 3)).toEqual(own)
})
