import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSalaries } from '@/lib/salaries/address'
import { answeredHref, askedParts, questionsOf } from '@/lib/salaries/asked/question'
import { measuredSources } from '@/lib/source/registry'
import { levelChoices } from '@/lib/words/level-names'
import { law } from '../../../law'
import { realRole } from '../../../roles'
import { backend, performance, smallChoices, sre } from '../../salaries'

const roles = [sre, backend, performance].map(realRole)
const years = [2025, 2024]
const choices = { ...smallChoices, years: new Set(years) }
/** What a query raises, with its parts. */
const asked = (text: string) => {
  const query = new URLSearchParams(text)
  const questions = questionsOf(readSalaries(query, choices).refused ?? [], { roles, years })
  return { questions, parts: askedParts(query, questions) }
}
const ways = (text: string) => {
  const { questions, parts } = asked(text)
  return questions.map((question) => question.readings.map(({ value }) => answeredHref(parts, question, value)))
}

describe('a question', () => {
  test('says what was sent and why, and offers the likeliest first, then all the others', () => {
    const [level, ...others] = asked('level=snior').questions
    expect(others).toEqual([])
    expect(level).toMatchObject({
      field: 'level',
      label: 'Level',
      sent: 'snior',
      why: '“snior” is not a level we know.',
    })
    expect(level?.readings[0]).toEqual({ value: 'senior', name: 'Senior', note: '' })
    expect(level?.readings.map(({ value }) => value).sort()).toEqual([...levelChoices].sort())
  })

  test.each([
    ['role=SRE', sre],
    ['role=back end engineer', backend],
    ['role=performance', performance],
    ['source=Visa filing', 'filings'],
    ['year=2052', '2025'],
    ['level=Staff', 'staff'],
  ])('of %s takes it first for %s', (query, value) => {
    expect(asked(query).questions[0]?.readings[0]?.value).toBe(value)
  })

  test('of a source offers every source that is measured, of a year every year and all of them', () => {
    expect(asked('source=tea').questions[0]?.readings).toHaveLength(measuredSources.length)
    expect(
      asked('year=1')
        .questions[0]?.readings.map(({ value }) => value)
        .sort(),
    ).toEqual(['2024', '2025', 'all'])
  })

  test('of what was given twice is about the first', () => {
    expect(asked('level=boss&level=chief').questions.map(({ sent }) => sent)).toEqual(['boss'])
    expect(asked('role=boss&role=chief').questions.map(({ sent }) => sent)).toEqual(['boss', 'chief'])
  })

  test('of a place offers its own readings alone', () => {
    expect(asked('place=Denver').questions).toMatchObject([{ field: 'place', label: 'Place', readings: [] }])
  })
})

describe('an answer', () => {
  test('takes the place of what was sent, each role where it stood, and the rest stays as it was', () => {
    expect(ways(`role=wizard,${sre}&level=boss&find=cal`)[0]).toContain(
      `/salaries?role=${backend}&role=${sre}&level=boss&find=cal`,
    )
    expect(ways(`role=wizard,${sre}&level=boss&find=cal`)[1]).toContain(
      `/salaries?role=wizard&role=${sre}&level=staff&find=cal`,
    )
  })

  const names = ['role', 'source', 'level', 'year', 'find']
  const texts = fc.oneof(fc.constantFrom(sre, 'wizard', 'Boss', 'a,b', '2024'), fc.string({ maxLength: 60 }))
  law(
    'is read without its question, and never raises one that was not there',
    [fc.array(fc.tuple(fc.constantFrom(...names), texts), { maxLength: 5 })],
    (pairs) => {
      const { questions, parts } = asked(`${new URLSearchParams(pairs)}`)
      for (const question of questions) {
        const reading = question.readings[0]
        if (reading === undefined) continue
        const query = new URLSearchParams(answeredHref(parts, question, reading.value).split('?')[1])
        const left = questionsOf(readSalaries(query, choices).refused ?? [], { roles, years })
        expect(left).toEqual(questions.filter((each) => each !== question))
      }
    },
  )
})
