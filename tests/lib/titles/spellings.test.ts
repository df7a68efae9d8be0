import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOneSlip, seam, spelled } from '@/lib/titles/spellings'
import { law } from '../../law'

describe('one spelling a word', () => {
  // As they stand in filings of 2022–25.
  test.each([
    ['sr', 'senior'],
    ['engr', 'engineer'],
    ['enginner', 'engineer'],
    ['develper', 'developer'],
    ['softwr', 'software'],
    ['principle', 'principal'],
    ['prinicpal', 'principal'],
    ['adminstrator', 'administrator'],
    ['engineers', 'engineer'],
    ['analysts', 'analyst'],
    ['mgr', 'manager'],
    ['k8s', 'kubernetes'],
  ])('%s is %s', (written, word) => {
    expect(spelled(written)).toBe(word)
  })

  test.each(['engine', 'engineered', 'directory', 'sensor', 'develop', 'mechanical', 'hello', 's', ''])(
    '%s is another word',
    (word) => {
      expect(spelled(word)).toBe(word)
    },
  )

  test('a word in its one spelling stays as it is', () => {
    for (const word of ['engineer', 'senior', 'qa', 'devops', 'kubernetes']) expect(spelled(word)).toBe(word)
  })
})

describe('words written together', () => {
  test.each([
    ['srsoftware', 2],
    ['engineersenior', 8],
    ['engineeriii', 8],
    ['devopsengineer', 6],
    ['sde2', 3],
  ])('%s parts at %i', (word, place) => {
    expect(seam(word)).toBe(place)
  })

  test.each(['bioengineer', 'srinivas', 'engineer', 'xyz'])('%s is one word', (word) => {
    expect(seam(word)).toBe(0)
  })
})

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

law(
  'any letter left out, put in or changed is a slip, and a slip the one way is one the other way',
  [letters, at, fc.constantFrom('a', 'q', 'z')],
  (word, seed, letter) => {
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
  },
)
