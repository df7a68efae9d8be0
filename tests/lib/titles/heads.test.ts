import { describe, expect, test } from 'vitest'
import { headsOf, kindBefore } from '@/lib/titles/heads'
import { titleWords } from '@/lib/titles/words'

const engineers = (title: string, isComputing = false) => headsOf(titleWords(title), isComputing).engineers

describe('the engineers and developers of software in a title', () => {
  test.each([
    'Java Developer',
    'Software Engineer',
    'Application Dev Lead',
    'Developer',
    'Security Solutions Engineer',
  ])('%s has one', (title) => {
    expect(engineers(title)).toHaveLength(1)
  })

  test.each([
    'Support Engineer',
    'Sales Engineer',
    'Solutions Engineer',
    'Mechanical Engineer',
    'Network Development Engineer',
    'Business Developer',
    'CNC Programmer',
    'Developer Relations',
    'Product Dev Specialist',
    'Salesforce Developer Consultant',
  ])('%s has none', (title) => {
    expect(engineers(title)).toEqual([])
  })

  test('“development and support” is development; a product developer is of software where the code says so', () => {
    expect(engineers('Applications Development and Support Engineer')).toEqual([4])
    expect(engineers('Product Developer')).toEqual([])
    expect(engineers('Product Developer', true)).toEqual([1])
  })
})

test('architects, fields and leads are told apart', () => {
  expect(headsOf(titleWords('Lead Architect - Software Engineering'), false)).toEqual({
    engineers: [],
    architects: [1],
    fields: [3],
    leads: [0],
  })
})

test('the kind of an engineer is the word before, past its level and “development”', () => {
  const words = titleWords('Hardware Development Senior Engineer')
  expect(kindBefore(words, 3)?.text).toBe('hardware')
  expect(kindBefore(words, 0)).toBeUndefined()
})
