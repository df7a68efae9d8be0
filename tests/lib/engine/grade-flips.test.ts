import { expect, test } from 'vitest'
import { gradeFlips } from '@/lib/engine/conclusion'
import { quoteOf } from '@/lib/engine/make'
import { quoteIn, realFacts, smallAsk, smallQuote } from '../quotes'

const flips = (part: Parameters<typeof smallQuote>[0]) => gradeFlips(quoteIn(smallQuote(part)))

test('age takes a step where there is one to take, from a day on', () => {
  // P75 ÷ P25 of a senior SRE is e^.4 = 1.49, so the grade is fair; low is the next.
  const flip = { by: 'age', date: '2027-04-15' } as const
  expect(flips({ date: '2027-04-15' })).toEqual([{ ...flip, isPast: false, grade: 'low' }])
  expect(flips({ date: '2027-04-16' })).toEqual([{ ...flip, isPast: true, grade: 'fair' }])
})

test('the days on either side of that day have those grades', () => {
  const grade = (date: string) => quoteIn(smallQuote({ date })).grade.overall
  expect([grade('2027-04-15'), grade('2027-04-16')]).toEqual(['fair', 'low'])
})

test('observations lift what few of them hold down', () => {
  // Junior SREs in the country: none in the cell, P75 ÷ P25 of e^.3 = 1.35 to the digit above it.
  expect(flips({ level: 'junior' })).toEqual([{ by: 'size', n: 10, grade: 'fair' }])
  // In California 12 of senior ones are fair, and so is their spread: 30 would change nothing.
  expect(flips({ place: 'US-CA' }).filter(({ by }) => by === 'size')).toEqual([])
})

test('no number of them helps where the source does not count a place, or counts nobody', () => {
  for (const part of [{ place: 'cbsa-41860' }, { basis: 'occupation', date: '2024-05-15' }] as const)
    expect(flips(part)).toEqual([])
  const posted = quoteIn(quoteOf(realFacts, smallAsk({ basis: 'postings-aijobs', place: 'US-CO', date: '2027-01-15' })))
  expect(gradeFlips(posted)).toEqual([])
})
