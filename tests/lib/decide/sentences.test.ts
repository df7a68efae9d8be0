import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import type { Answers } from '@/lib/decide/answers'
import { applied } from '@/lib/decide/changes'
import { changeWords, conditionClause } from '@/lib/decide/clauses'
import { decisionOf } from '@/lib/decide/decision'
import { job, named, one, tickOf } from '@/lib/decide/names'
import { asksForRota } from '@/lib/decide/rota'
import { runnerUpOf } from '@/lib/decide/runner-up'
import { barSentence, reasonSentence, verdictSentence, whyNotSentence } from '@/lib/decide/sentences'
import { verdictOf } from '@/lib/decide/verdict'
import { law } from '../../law'
import { checkWriting } from '../writing'
import { anyAnswers, facts, said, ticks } from './asked'

const words = { roles: dataset.roles, symptoms: dataset.symptoms, readiness: dataset.readiness.items }
const says = (part: Partial<Answers>) => verdictSentence(verdictOf(said(part), facts), words)
const outages = ticks({ outages: 'often' })
const here = (role: string, capacity: 'time' | 'full' | null) => ({ role, count: 1, capacity, of: [] })

describe('a verdict in a sentence', () => {
  test.each<[Partial<Answers>, string]>([
    [{}, 'Check what hurts, and the answer appears here.'],
    [{ wanted: 'SRE' }, 'Open nobody yet: a title is no reason to hire.'],
    [{ ticks: ticks({ outages: 'sometimes' }) }, 'Open nobody: it hurts only sometimes.'],
    [
      {
        ticks: outages,
        lasting: 'yes',
        sharePager: 7,
        rota: { hours: 'around-the-clock', sites: 1, depth: 'primary-and-secondary' },
      },
      'Open an SRE.',
    ],
    [
      {
        ticks: outages,
        lasting: 'yes',
        sharePager: 3,
        rota: { hours: 'around-the-clock', sites: 1, depth: 'primary-and-secondary' },
      },
      'Open an SRE, if four more can share the pager.',
    ],
    [{ ticks: outages }, 'Open an SRE, if this will still be so in a year.'],
    [
      { ticks: outages, lasting: 'yes', team: [here('site-reliability-engineer', null)] },
      'Open an SRE, if the SRE you have is full.',
    ],
    [{ ticks: outages, team: [here('site-reliability-engineer', 'time')] }, 'Give it to the SRE you have.'],
    [
      { ticks: ticks({ bill: 'often' }), lasting: 'ends' },
      'Bring in a contractor: a performance engineer, until it is done.',
    ],
    [
      { ticks: ticks({ queue: 'often' }) },
      'Fix first: have one person decide what comes first. Work that waits for decisions waits for a new hire too.',
    ],
    [
      { ticks: ticks({ 'slow-servers': 'often' }), readiness: { trace: false } },
      'Fix first: trace requests from end to end. Then ask again about a performance engineer.',
    ],
    [
      { ticks: outages, engineers: 4, rota: { hours: 'around-the-clock', sites: 1, depth: 'primary-and-secondary' } },
      'Fix first: promise fewer hours. This rotation takes eight people, and with a hire you have at most five.',
    ],
    [
      {
        ticks: ticks({ database: 'often', outages: 'often' }),
        worst: 'database',
        second: 'outages',
        lasting: 'yes',
        sharePager: 9,
        rota: { hours: 'day', sites: 1, depth: 'primary' },
      },
      'Open a database engineer first, then an SRE.',
    ],
    [
      { ticks: ticks({ 'slow-servers': 'often' }), engineers: 60, lasting: 'yes' },
      'Open a backend engineer, an SRE or a database engineer.',
    ],
  ])('%j', (part, sentence) => {
    expect(says(part)).toBe(sentence)
  })

  law('every sentence of a decision is written as ours are', [anyAnswers], (answers) => {
    const { verdict, runnerUp, flips, choices } = decisionOf(answers, facts)
    checkWriting(verdictSentence(verdict, words))
    checkWriting(reasonSentence(verdict, words))
    if (runnerUp !== null) checkWriting(whyNotSentence(runnerUp, words))
    for (const condition of verdict.conditions) expect(conditionClause(condition, words)).toMatch(/^if /)
    for (const { change } of flips) expect(changeWords(change, answers, words)).not.toMatch(/undefined|null/)
    for (const bar of choices.flatMap(({ bars }) => bars)) checkWriting(barSentence(bar, words))
  })

  test('what is not of the dataset has no name', () => {
    expect(() => named('plumber', words)).toThrow(RangeError)
    expect(() => tickOf('sloth', words)).toThrow(RangeError)
    expect([one('site-reliability-engineer', words), job('data-engineer', words)]).toEqual(['an SRE', 'data engineer'])
  })
})

describe('a runner-up', () => {
  const next = (part: Partial<Answers>) => {
    const answers = said(part)
    return runnerUpOf(answers, facts, verdictOf(answers, facts))
  }

  law('is another answer than the verdict, and none where nothing is ticked', [anyAnswers], (answers) => {
    const verdict = verdictOf(answers, facts)
    const runnerUp = runnerUpOf(answers, facts, verdict)
    expect(runnerUp === null).toBe(answers.ticks.length === 0)
    if (runnerUp === null) return
    const isSame = runnerUp.kind === verdict.kind && runnerUp.roles.join() === verdict.roles.join()
    expect(isSame).toBe(false)
  })

  test('says why it is not the first', () => {
    expect(next({ ticks: outages })).toMatchObject({ kind: 'open', whyNot: { id: 'helps-only' } })
    expect(next({ ticks: outages, readiness: { 'trusted-alarm': false } })).toMatchObject({ whyNot: { id: 'not-yet' } })
    expect(next({ ticks: outages, team: [here('site-reliability-engineer', 'time')] })).toMatchObject({
      kind: 'open',
      whyNot: { id: 'somebody-has-time' },
    })
    expect(next({ ticks: ticks({ outages: 'sometimes' }) })).toMatchObject({
      kind: 'open',
      whyNot: { id: 'too-little' },
    })
    expect(next({ ticks: ticks({ outages: 'sometimes' }), team: [here('backend-engineer', 'full')] })).toMatchObject({
      kind: 'team',
      whyNot: { id: 'full' },
    })
    expect(next({ ticks: outages, lasting: 'ends' })).toMatchObject({ kind: 'open', whyNot: { id: 'too-little' } })
    expect(next({ ticks: ticks({ queue: 'often' }) })).toMatchObject({ kind: 'nobody', whyNot: { id: 'leaves' } })
    expect(next({ ticks: ticks({ queue: 'sometimes' }) })).toMatchObject({ kind: 'fix-first' })
  })

  test('a rotation is asked about where a pager does the work', () => {
    expect(asksForRota(said({ ticks: outages }))).toBe(true)
    expect(asksForRota(said({ ticks: ticks({ screens: 'often' }) }))).toBe(false)
  })
})

test('a change is said and applied, whatever it is of', () => {
  const answers = said({ ticks: outages, rota: { hours: 'around-the-clock', sites: 1, depth: 'primary' } })
  expect(applied({ of: 'rota', to: 'day' }, answers).rota?.hours).toBe('day')
  expect(applied({ of: 'rota', to: 'day' }, said({})).rota).toBeNull()
  expect(changeWords({ of: 'rota', to: 'day' }, answers, words)).toBe('Only office hours on call')
  expect(changeWords({ of: 'rota', to: 'day' }, said({}), words)).toBe('No rotation')
  expect(changeWords({ of: 'capacity', role: 'data-engineer', to: 'not' }, answers, words)).toBe(
    'The data engineer you have does not do this',
  )
  expect(changeWords({ of: 'readiness', item: 'trace', to: true }, answers, words)).toBe(
    'Done: trace requests from end to end',
  )
  expect(changeWords({ of: 'worst', to: 'bill' }, answers, words)).toBe(
    '“The bill for machines outgrows income” hurts most',
  )
})
