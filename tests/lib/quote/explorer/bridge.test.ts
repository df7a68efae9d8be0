import { expect, test } from 'vitest'
import { bridgeAnswer } from '@/lib/quote/explorer/bridge'
import { unknown } from '@/lib/value/absence'
import { smallAsk } from '../../quotes'

test('a quote without a median to start at has no bridge in the explorer', () => {
  const address = smallAsk()
  expect(bridgeAnswer({ bridge: null, address })).toEqual({ sentence: null })
  expect(bridgeAnswer({ bridge: unknown('small-sample', 'Too few.'), address })).toEqual({ sentence: null })
})
