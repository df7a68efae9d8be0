import { expect, test } from 'vitest'
import { answerTo } from '@/lib/search/answer'
import { allExamples, examples } from '@/lib/search/examples'
import { whole } from './ground'

test('each example is a text of its own, with what it leads to', () => {
  expect(new Set(allExamples.map(({ typed }) => typed.toLowerCase())).size).toBe(allExamples.length)
  expect(allExamples.slice(0, examples.length)).toEqual(examples)
  for (const { typed, leadsTo } of allExamples) {
    expect(typed.trim()).toBe(typed)
    expect(leadsTo).not.toBe('')
  }
})

test('the examples lead first to what they say', () => {
  expect(allExamples.map(({ typed }) => answerTo(typed, whole).found[0]?.group)).toEqual([
    'quote',
    'quote',
    'compare',
    'offer',
    'place',
    'hire',
    'method',
  ])
})
