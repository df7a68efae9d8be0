import { describe, expect, test } from 'vitest'
import { applied } from '@/lib/decide/changes'
import { flipsOf, questionsOf } from '@/lib/decide/flips'
import { asksTheSame, verdictOf } from '@/lib/decide/verdict'
import { law } from '../../law'
import { anyAnswers, facts, said, ticks } from './asked'

describe('flips', () => {
  law(
    'are at most three, and each applied gives its verdict, which is another',
    [anyAnswers],
    { numRuns: 10_000 },
    (answers) => {
      const now = verdictOf(answers, facts)
      const flips = flipsOf(answers, facts)
      expect(flips.length).toBeLessThanOrEqual(3)
      for (const { change, to } of flips) {
        expect(verdictOf(applied(change, answers), facts)).toEqual(to)
        expect(asksTheSame(to, now)).toBe(false)
      }
    },
  )

  law('never take away a symptom', [anyAnswers], (answers) => {
    for (const { change } of flipsOf(answers, facts))
      expect(applied(change, answers).ticks.map(({ symptom }) => symptom)).toEqual(
        answers.ticks.map(({ symptom }) => symptom),
      )
  })

  test('are facts before ticks, and differ before they repeat', () => {
    const small = said({ ticks: ticks({ 'slow-servers': 'often' }), engineers: 60, lasting: 'yes' })
    expect(flipsOf(small, facts).map(({ change, to }) => [change, to.kind, to.roles])).toEqual([
      [{ of: 'engineers', to: 100 }, 'open', ['performance-engineer']],
      [{ of: 'lasting', to: 'ends' }, 'contractor', ['performance-engineer']],
      [{ of: 'readiness', item: 'trace', to: false }, 'fix-first', []],
    ])
    expect(flipsOf(said({}), facts)).toEqual([])
  })
})

describe('questions', () => {
  law('are at most three, none answered already, and each can change the verdict', [anyAnswers], (answers) => {
    const questions = questionsOf(answers, facts)
    expect(questions.length).toBeLessThanOrEqual(3)
    if (answers.lasting !== null) expect(questions).not.toContain('lasting')
    if (answers.worst !== null) expect(questions).not.toContain('worst')
    for (const id of Object.keys(answers.readiness)) expect(questions).not.toContain(`readiness:${id}`)
  })

  test('go from what hurts most to what lasts, to who has time', () => {
    const two = said({
      ticks: ticks({ outages: 'often', releases: 'often' }),
      team: [{ role: 'site-reliability-engineer', count: 1, capacity: null, of: [] }],
    })
    expect(questionsOf(two, facts)).toEqual(['worst', 'second', 'lasting'])
    expect(questionsOf({ ...two, worst: 'outages', second: 'releases', lasting: 'yes' }, facts)[0]).toBe(
      'capacity:site-reliability-engineer',
    )
  })

  test('leave out what cannot change it', () => {
    const slow = said({ ticks: ticks({ screens: 'often' }), lasting: 'yes', goal: true })
    expect(questionsOf(slow, facts).filter((id) => !id.startsWith('readiness:'))).toEqual([])
  })
})

test('a verdict with its flips and questions takes no time worth a wait', () => {
  const all = said({
    ticks: facts.symptoms.map(({ id }) => ({ symptom: id, how: 'often' as const })),
    second: 'outages',
  })
  expect(flipsOf(all, facts).length).toBeGreaterThan(0)
})
