import { expect, test } from 'vitest'
import { choiceButton, choiceRefusal } from '@/lib/compare/choice'

test('two to five roles can be compared; of another number it is said what to do', () => {
  expect([2, 3, 4, 5].map(choiceRefusal)).toEqual([null, null, null, null])
  expect([0, 1, 6, 7].map(choiceRefusal)).toEqual([
    'Check two to five roles to compare them.',
    'Check at least one more role.',
    'Five at most: uncheck one.',
    'Five at most: uncheck two.',
  ])
  expect([1, 2, 5, 6].map(choiceButton)).toEqual([
    'Compare the checked roles',
    'Compare 2 roles',
    'Compare 5 roles',
    'Compare the checked roles',
  ])
})
