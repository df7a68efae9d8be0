import { describe, expect, test } from 'vitest'
import { beside, fieldOf, firstOf, headOfKind } from '@/lib/titles/phrases'
import { titleView } from '@/lib/titles/view'
import { Topic } from '@/lib/titles/vocabulary'
import { titleWords } from '@/lib/titles/words'

const view = (title: string) => titleView(titleWords(title), '')

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
