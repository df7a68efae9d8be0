import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOneSlip } from '@/lib/titles/spellings'

const letters = fc.stringMatching(/^[a-z]{3,14}$/)
const at = fc.nat(20)

test.each([
  ['a letter missing', 'enginer'],
  ['a letter too many', 'enginneer'],
  ['a letter wrong', 'engimeer'],
  ['two letters swapped', 'enigneer'],
])('%s is one slip', (_, typed) => {
  expect(isOneSlip(typed, 'engineer')).toBe(true)
})

test.each(['engineer', 'engine', 'engineered', 'pioneer', '', 'reenigne'])(
  '“%s” is not “engineer” with one slip',
  (typed) => {
    expect(isOneSlip(typed, 'engineer')).toBe(false)
  },
)

test('any letter left out, put in or changed is a slip, and a slip the one way is one the other way', () => {
  fc.assert(
    fc.property(letters, at, fc.constantFrom('a', 'q', 'z'), (word, seed, letter) => {
      const place = seed % word.length
      const slips = [
        word.slice(0, place) + word.slice(place + 1),
        word.slice(0, place) + letter + word.slice(place),
        word.slice(0, place) + letter + word.slice(place + 1),
      ]
      for (const typed of slips) {
        expect(isOneSlip(typed, word)).toBe(typed !== word)
        expect(isOneSlip(word, typed)).toBe(typed !== word)
      }
    }),
  )
})
