import { expect, test } from 'vitest'
import type { MapState } from '@/lib/salaries/map/view'
import { describeHatched, listHidden } from '@/lib/salaries/map/words'

const state = (name: string, hidden: string | null): MapState => ({
  id: `US-${name}`,
  code: name,
  name,
  value: hidden === null ? 100 : null,
  text: '',
  says: `${name}, ${hidden ?? 'prices at 100'}`,
  words: '',
  classIndex: null,
  hidden,
})

test('the hatched states are counted of all tiles, and not mentioned where there are none', () => {
  expect(describeHatched({ hiddenCount: 49, hatch: 'no figure published' })).toBe('no figure published: 49 of 51')
  expect(describeHatched({ hiddenCount: 0, hatch: 'no figure published' })).toBeNull()
})

test('the hidden states are listed by name, and no other', () => {
  const states = [state('Wyoming', 'not stated'), state('Ohio', null), state('Alabama', 'not stated')]
  expect(listHidden({ states })).toBe('Without a figure: Alabama, not stated; Wyoming, not stated.')
  expect(listHidden({ states: states.slice(1, 2) })).toBeNull()
})
