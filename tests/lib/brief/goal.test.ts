import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { blanksOf, checkOf, filled, type Lack, lackSentence, lacksOf } from '@/lib/brief/goal'
import { law } from '../../law'
import { checkWriting } from '../writing'

const goals = dataset.symptoms.flatMap(({ goal }) => goal ?? [])

describe('a goal with blanks', () => {
  test('of each symptom that has a lead asks for a number, a day and where it is seen; filled, it lacks nothing', () => {
    expect(goals).toHaveLength(15)
    for (const goal of goals) {
      expect(blanksOf(goal)).toEqual(expect.arrayContaining(['number', 'day', 'where']))
      const filling = {
        what: 'the search page',
        now: '5',
        number: '2',
        day: 'June 30, 2027',
        where: 'the incident log',
      }
      const { text, missing } = filled(goal, filling)
      expect(missing).toEqual([])
      expect(text).not.toContain('{')
      expect(lacksOf(text), text).toEqual([])
    }
  })

  test('shows its gaps, and which they are', () => {
    expect(filled('Outages from {now} to {number} by {day}', { now: '5', number: ' ' })).toEqual({
      text: 'Outages from 5 to ___ by ___',
      missing: ['number', 'day'],
    })
  })

  law('says what was put in, whatever it is', [fc.string(), fc.string()], (number, day) => {
    const { text, missing } = filled('{number} by {day}', { number, day })
    expect(text).toBe(`${number.trim() || '___'} by ${day.trim() || '___'}`)
    expect(missing.length).toBe([number, day].filter((each) => each.trim() === '').length)
  })
})

const typed: readonly (readonly [goal: string, lacks: readonly Lack[]])[] = [
  ['make it faster', ['number', 'day', 'where']],
  ['Improve reliability', ['number', 'day', 'where']],
  ['fewer bugs', ['number', 'day', 'where']],
  ['Reduce costs by a lot', ['number', 'day', 'where']],
  ['better developer experience', ['number', 'day', 'where']],
  ['scale the platform', ['number', 'day', 'where']],
  ['p95 under 300 ms', ['day', 'where']],
  ['p95 under 300 ms by June', ['where']],
  ['p95 under 300 ms by June 30, 2027, measured in Grafana', []],
  ['p95 of checkout under 300 ms by 2027-06-30, seen in the latency dashboard', []],
  ['Halve the cloud bill by end of year', ['where']],
  ['Halve the cloud bill by end of year, seen in the invoice', []],
  ['cut outages to 1 a month', ['day', 'where']],
  ['cut outages to one a month within 90 days', ['where']],
  ['cut outages to one a month within 90 days, counted in the incident log', []],
  ['double signups next quarter', ['where']],
  ['faster by June', ['number', 'where']],
  ['faster by June 30', ['number', 'where']],
  ['faster by 2027-06-30', ['number', 'where']],
  ['better in Q2', ['number', 'where']],
  ['better in Q2 2027', ['number', 'where']],
  ['no finding older than 30 days by Q3', ['where']],
  ['no finding older than 30 days', ['day', 'where']],
  ['zero data loss by year-end', ['where']],
  ['deploy daily by March', ['number', 'where']],
  ['deploy 5 times a day by March 1st', ['where']],
  ['deploy 5 times a day by March 1st, seen in the release log', []],
  ['99.9% uptime this year', ['where']],
  ['99.9% uptime this year, measured by the status page', []],
  ['reports by 8 o’clock, by May', ['where']],
  ['ship the rewrite before December', ['number', 'where']],
  ['happy customers, measured in the survey', ['number', 'day']],
  ['5 screens by 6/30', ['where']],
  ['5 screens by 6/30/2027, shown on our board', []],
  ['onboard in two days by end of the quarter', ['where']],
  ['everyone uses it by Friday', ['number', 'where']],
  ['restore tested every 30 days from July 2027 on, recorded in the runbook', []],
  ['p99 < 1s in three months', ['where']],
  ['tickets down to ten per week after 90 days, on the support board', []],
  ['2027', ['day', 'where']],
]

describe('a goal typed freely', () => {
  test.each(typed)('“%s” lacks %j', (goal, lacks) => {
    expect(lacksOf(goal)).toEqual(lacks)
  })

  test('is told what it lacks, in a sentence', () => {
    expect(lackSentence([])).toBeNull()
    expect(lackSentence(['day'])).toBe('Nobody can check this yet: it does not say by when.')
    const all = lackSentence(['number', 'day', 'where']) ?? ''
    expect(all).toBe('Nobody can check this yet: it does not say how much, by when and where one sees it.')
    checkWriting(all)
  })

  law('never throws, and knows three lacks', [fc.string()], (goal) => {
    expect(lacksOf(goal).length).toBeLessThanOrEqual(3)
  })
})

test('the check after ninety days asks for the same measure', () => {
  expect(checkOf('p95 under 300 ms by June.')).toBe(
    '“p95 under 300 ms by June.” How far is it, and what is in the way?',
  )
})
