import { describe, expect, test } from 'vitest'
import { seam, spelled } from '@/lib/titles/spellings'
import { isKnown } from '@/lib/titles/vocabulary'

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
    expect(spelled(written, isKnown)).toBe(word)
  })

  test.each(['engine', 'engineered', 'directory', 'sensor', 'develop', 'mechanical', 'hello', 's', ''])(
    '%s is another word',
    (word) => {
      expect(spelled(word, isKnown)).toBe(word)
    },
  )

  test('a word in its one spelling stays as it is', () => {
    for (const word of ['engineer', 'senior', 'qa', 'devops', 'kubernetes']) expect(spelled(word, isKnown)).toBe(word)
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
    expect(seam(word, isKnown)).toBe(place)
  })

  test.each(['bioengineer', 'srinivas', 'engineer', 'xyz'])('%s is one word', (word) => {
    expect(seam(word, isKnown)).toBe(0)
  })
})
