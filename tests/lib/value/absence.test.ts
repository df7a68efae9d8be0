import { expect, test } from 'vitest'
import type { NotStated } from '@/data/schema/atoms'
import { type Answer, known, type Unknown, unknown } from '@/lib/value/absence'

test('a known answer holds its value, zero included', () => {
  expect(known(0)).toEqual({ kind: 'known', value: 0 })
})

test('an unknown answer holds its reason and its words', () => {
  const answer: Answer<number> = unknown('small-sample', 'Only 3 filings were found.')
  expect(answer).toEqual({ kind: 'unknown', reason: 'small-sample', why: 'Only 3 filings were found.' })
})

test('a section that the dataset does not state is an unknown answer as it stands', () => {
  const section: NotStated = { kind: 'unknown', reason: 'not-stated', why: 'The guide does not say.' }
  const answer: Unknown = section
  expect(answer).toEqual(unknown('not-stated', 'The guide does not say.'))
})
