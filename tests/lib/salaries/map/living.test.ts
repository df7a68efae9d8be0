import { expect, test } from 'vitest'
import { livingMap } from '@/lib/salaries/map/living'
import { deepFreeze } from '../../../roles'

const faces = deepFreeze([
  { id: 'US-CA', name: 'California', living: 112.581 },
  { id: 'US-AR', name: 'Arkansas', living: 86.5 },
  { id: 'US-XX', name: 'Middling', living: 100.04 },
  { id: 'US-GU', name: 'Guam', living: null },
])
const map = livingMap(faces)

test.each([
  ['California', 'California: prices at 112.6, 12.6% above the country’s.'],
  ['Arkansas', 'Arkansas: prices at 86.5, 13.5% below the country’s.'],
  ['Middling', 'Middling: prices at 100, as in the country as a whole.'],
  ['Guam', 'Guam: no price parity is published for it.'],
])('%s against the country', (name, words) => {
  expect(map.states.find((state) => state.name === name)?.words).toBe(words)
})

test('the figure is the parity as published, and its absence is no zero', () => {
  expect(map.states.map(({ value }) => value)).toEqual([112.581, 86.5, 100.04, null])
  expect(map.states.map(({ cells }) => cells)).toEqual([[112.581], [86.5], [100.04], [null]])
})

test('the finding says where a salary buys least, which is where prices are highest', () => {
  const [california, arkansas] = map.states.map((state) => ({ ...state, value: state.value ?? 0 }))
  if (!california || !arkansas) throw new Error('two states are needed')
  expect(map.tell([california], [arkansas])).toBe(
    'A salary buys least in California and most in Arkansas: prices stand at 112.6 and 86.5, the country’s at 100.',
  )
})
