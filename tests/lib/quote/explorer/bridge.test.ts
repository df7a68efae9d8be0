import { expect, test } from 'vitest'
import { bridgeTo } from '@/lib/engine/explorer/bridge'
import { quoteAt } from '@/lib/engine/make'
import { settingOf } from '@/lib/engine/setting'
import { aloneSentence, bridgeAnswer, bridgeSentence } from '@/lib/quote/explorer/bridge'
import { unknown } from '@/lib/value/absence'
import { quoteIn, realFacts, smallAsk } from '../../quotes'

test('a quote without a median to start at has no bridge in the explorer', () => {
  const address = smallAsk()
  expect(bridgeAnswer({ bridge: null, address })).toEqual({ sentence: null })
  expect(bridgeAnswer({ bridge: unknown('small-sample', 'Too few.'), address })).toEqual({ sentence: null })
})

const asked = (place: string, level: 'senior' | 'unstated' = 'senior') => {
  const ask = { role: 'software-engineer', level, place, basis: 'postings', asOf: '2026-11-30', growth: null } as const
  const setting = settingOf(realFacts, ask)
  const quote = quoteIn(quoteAt(setting, ask))
  return { ask, quote, bridge: bridgeTo(setting, quote) }
}

test('an area’s own ranges that say otherwise than its quote are told beside it', () => {
  // postings.json: 78 of San Jose, median $205,000, in the middle of Jan 2026; 4.43 % a year to Oct 2026 and .3 % on make $213k of a quote of $258k.
  const { quote, bridge } = asked('cbsa-41940')
  expect(aloneSentence(bridge, quote)).toBe(
    'Adjusted alike, the 78 posted ranges in San Jose, CA alone have a median of $213k, 18% lower.',
  )
  // Seattle’s 83 lie within 2 % of its quote; the country’s crowd where labor is dear, which the bridge says.
  for (const place of ['cbsa-42660', 'US']) expect(aloneSentence(asked(place).bridge, quote)).toBeNull()
  expect(aloneSentence(asked('US', 'unstated').bridge, asked('US', 'unstated').quote)).toBeNull()
  expect(aloneSentence(null, quote)).toBeNull()
})

test('a bridge from an area’s own ranges says that its state’s estimate takes their place', () => {
  const { ask, bridge } = asked('cbsa-41940')
  if (bridge.kind !== 'known') throw new Error('no bridge')
  expect(bridgeSentence(bridge.value, ask)).toContain(' → California’s estimate instead, adjusted by wages here → ')
  const state = asked('US-CA')
  if (state.bridge.kind !== 'known') throw new Error('no bridge')
  expect(bridgeSentence(state.bridge.value, state.ask)).toContain(' → similar jobs weigh in → ')
})
