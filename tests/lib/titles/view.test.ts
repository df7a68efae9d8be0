import { describe, expect, test } from 'vitest'
import { headsOf, kindBefore } from '@/lib/titles/heads'
import { beside, fieldOf, firstOf, headOfKind } from '@/lib/titles/phrases'
import { namesAnotherJob, placesOf, says, saysAt, textAt, titleView, wordAt } from '@/lib/titles/view'
import { Topic } from '@/lib/titles/vocabulary'
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

const view = (title: string, soc = '') => titleView(titleWords(title), soc)

test('words are found by what they say, by place and by spelling', () => {
  const title = view('QA and Test Analyst')
  expect(placesOf(title, Topic.quality)).toEqual([0, 2])
  expect(placesOf(title, Topic.security)).toEqual([])
  expect(saysAt(title, 2, Topic.quality)).toBe(true)
  expect(saysAt(title, 9, Topic.quality)).toBe(false)
  expect([textAt(title, 3), textAt(title, -1)]).toEqual(['analyst', ''])
  expect([wordAt(title, 'test'), wordAt(title, 'sdet')]).toEqual([2, -1])
})

test('a title says what any of its words says', () => {
  expect(says(view('Cloud Analyst'), Topic.platform)).toBe(true)
  expect(says(view('Cloud Analyst'), Topic.devops)).toBe(false)
  expect([namesAnotherJob(view('Cloud Analyst')), namesAnotherJob(view('Cloud Engineer'))]).toEqual([true, false])
})

test.each([
  ['', 'not stated', false, false],
  ['15-1252', 'computing', true, false],
  ['15-1253.00', 'computing', true, true],
  ['15-1199.01', 'computing', true, true],
  ['15-2051', 'computing', false, false],
  ['11-3021', 'computing', false, false],
  ['17-2141', 'other', false, false],
])('the code “%s” is %s', (soc, occupation, isComputer, isTesterByCode) => {
  expect(view('Engineer', soc)).toMatchObject({ occupation, isComputer, isTesterByCode })
})

test('the first list with a place is taken', () => {
  expect(firstOf([], [3], [1])).toEqual([3])
  expect(firstOf([], [])).toEqual([])
})

test('a place stands beside a job only when there are both', () => {
  expect(beside([2, 5], [7, 8])).toEqual([2, 7])
  expect(beside([], [7])).toEqual([])
  expect(beside([2], [])).toEqual([])
})

test('an engineer of a kind is found with the kind', () => {
  const title = view('Senior Build Engineer')
  expect(headOfKind(title, title.engineers, new Set(['build']))).toEqual([1, 2])
  expect(headOfKind(title, title.engineers, new Set(['release']))).toEqual([])
})

describe('a field', () => {
  test.each([
    ['Data Engineering', [0, 1]],
    ['Data Platform Engineering', [0, 2]],
    ['Data for Engineering', []],
    ['Data Engineering Analyst', []],
    ['Civil Engineering', []],
  ])('%s', (title, places) => {
    expect(fieldOf(view(title), Topic.data)).toEqual(places)
  })
})
