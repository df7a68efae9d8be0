import { describe, expect, test } from 'vitest'
import { type Answers, inOrderOf } from '@/lib/decide/answers'
import { verdictOf } from '@/lib/decide/verdict'
import { law } from '../../law'
import { anyAnswers, facts, said, ticks } from './asked'

const verdict = (part: Partial<Answers>) => verdictOf(said(part), facts)
const here = (role: string, capacity: 'time' | 'full' | 'not' | null = null) => ({ role, count: 1, capacity, of: [] })
const slow = ticks({ 'slow-servers': 'often' })
const outages = ticks({ outages: 'often' })

describe('fix first', () => {
  test('where work waits: it hurts most, or is all that shows often', () => {
    expect(verdict({ ticks: ticks({ queue: 'often', outages: 'sometimes' }) })).toMatchObject({
      kind: 'fix-first',
      reason: { id: 'queue' },
    })
    expect(verdict({ ticks: ticks({ queue: 'often', outages: 'often' }), worst: 'queue' }).kind).toBe('fix-first')
    expect(verdict({ ticks: ticks({ queue: 'often', outages: 'often' }), worst: 'outages' }).kind).toBe('open')
    expect(verdict({ ticks: ticks({ queue: 'sometimes' }) }).kind).toBe('nobody')
  })

  test('where what would defeat anyone is missing for what hurts most', () => {
    expect(verdict({ ticks: slow, readiness: { trace: false } })).toMatchObject({
      kind: 'fix-first',
      roles: [],
      reason: { id: 'not-ready', items: ['trace'], role: 'performance-engineer' },
    })
    expect(verdict({ ticks: slow, engineers: 500, readiness: { 'test-system': false, trace: true } }).kind).toBe('open')
    expect(verdict({ ticks: slow, engineers: 500, readiness: { 'figures-used': false } }).kind).toBe('open')
    expect(verdict({ ticks: ticks({ 'slow-servers': 'sometimes' }), readiness: { trace: false } }).kind).toBe('nobody')
  })

  test('where the rotation stands whoever is hired', () => {
    const rota = { hours: 'around-the-clock', sites: 1, depth: 'primary-and-secondary' } as const
    expect(verdict({ ticks: outages, rota, engineers: 6 })).toMatchObject({
      kind: 'fix-first',
      reason: { id: 'rota', needed: 8, most: 7 },
    })
    expect(verdict({ ticks: outages, rota, engineers: 7 }).kind).toBe('open')
    expect(verdict({ ticks: outages, rota }).kind).toBe('open')
    expect(verdict({ ticks: ticks({ screens: 'often' }), rota, engineers: 2 }).kind).toBe('open')
  })
})

test('the pager’s gap stands as a condition, and nobody else on it is to be mended first', () => {
  const rota = { hours: 'around-the-clock', sites: 1, depth: 'primary-and-secondary' } as const
  const pager = (part: Partial<Answers>) =>
    verdict({ ticks: outages, lasting: 'yes', ...part }).conditions.filter(({ kind }) => kind === 'pager')
  expect(pager({})).toEqual([{ kind: 'pager', missing: null }])
  expect(pager({ sharePager: 3 })).toEqual([{ kind: 'pager', missing: null }])
  expect(pager({ sharePager: 3, rota, engineers: 60 })).toEqual([{ kind: 'pager', missing: 4 }])
  expect(pager({ sharePager: 7, rota, engineers: 60 })).toEqual([])
  expect(verdict({ ticks: outages, sharePager: 0 })).toMatchObject({
    reason: { id: 'not-ready', items: ['others-on-rota'] },
  })
  expect(verdict({ ticks: outages, sharePager: 0, readiness: { 'others-on-rota': true } }).kind).toBe('open')
})

describe('nobody', () => {
  test('where nothing is ticked, and where a title stands alone', () => {
    expect(verdict({}).reason.id).toBe('nothing-ticked')
    expect(verdict({ wanted: 'Senior SRE' })).toMatchObject({ kind: 'nobody', reason: { id: 'title-alone' } })
  })

  test('where it hurts only sometimes, without an end, a number or anyone with time', () => {
    const occasional = ticks({ outages: 'sometimes' })
    expect(verdict({ ticks: occasional })).toMatchObject({ kind: 'nobody', reason: { id: 'occasional' } })
    expect(verdict({ ticks: occasional, goal: true })).toMatchObject({ kind: 'open', reason: { id: 'goal' } })
    expect(verdict({ ticks: occasional, lasting: 'ends' }).kind).toBe('contractor')
    expect(verdict({ ticks: occasional, team: [here('backend-engineer', 'full')] }).kind).toBe('nobody')
  })

  test('where what hurts most shows only sometimes, whatever else was ticked freely', () => {
    expect(verdict({ ticks: ticks({ outages: 'sometimes', bill: 'often' }), worst: 'outages' }).kind).toBe('nobody')
  })
})

describe('contractor', () => {
  test('where it ends and nobody who could take it has time', () => {
    const ends = { ticks: slow, lasting: 'ends' } as const
    expect(verdict(ends)).toMatchObject({ kind: 'contractor', roles: ['performance-engineer'], conditions: [] })
    expect(verdict({ ...ends, team: [here('backend-engineer')] })).toMatchObject({
      kind: 'contractor',
      conditions: [{ kind: 'full', role: 'backend-engineer' }],
    })
    expect(verdict({ ...ends, team: [here('backend-engineer', 'time')] }).kind).toBe('team')
    expect(verdict({ ...ends, team: [here('backend-engineer', 'not')] }).kind).toBe('contractor')
  })
})

describe('team', () => {
  test('takes what is occasional, the lead before those who help; that nobody asked stands as a condition', () => {
    const occasional = { ticks: ticks({ outages: 'sometimes' }) }
    expect(
      verdict({ ...occasional, team: [here('backend-engineer'), here('site-reliability-engineer')] }),
    ).toMatchObject({
      kind: 'team',
      roles: ['site-reliability-engineer'],
      conditions: [{ kind: 'time', role: 'site-reliability-engineer' }],
    })
  })

  test('takes what shows often only where the one whose job it is has time', () => {
    expect(verdict({ ticks: outages, team: [here('site-reliability-engineer', 'time')] }).kind).toBe('team')
    expect(verdict({ ticks: outages, team: [here('backend-engineer', 'time')] }).kind).toBe('open')
    expect(verdict({ ticks: outages, team: [here('site-reliability-engineer')] })).toMatchObject({
      kind: 'open',
      roles: ['site-reliability-engineer'],
    })
  })

  test('takes what a barred role would have led, where somebody who helps has time', () => {
    expect(verdict({ ticks: slow, engineers: 60, team: [here('backend-engineer', 'time')] })).toMatchObject({
      kind: 'team',
      roles: ['backend-engineer'],
    })
  })
})

describe('open', () => {
  test('the role whose job it is; present and full, another', () => {
    expect(
      verdict({ ticks: outages, lasting: 'yes', sharePager: 7, rota: { hours: 'day', sites: 1, depth: 'primary' } }),
    ).toMatchObject({
      kind: 'open',
      roles: ['site-reliability-engineer'],
      reason: { id: 'leads-worst' },
      conditions: [],
      ties: [],
    })
  })

  test('whoever helps where the lead is barred, those that nothing parts side by side', () => {
    expect(verdict({ ticks: slow, engineers: 60 })).toMatchObject({
      kind: 'open',
      roles: ['backend-engineer'],
      reason: { id: 'instead', bar: { kind: 'size', engineers: 60 } },
      ties: expect.arrayContaining(['site-reliability-engineer']),
    })
    expect(
      verdict({ ticks: ticks({ 'slow-servers': 'often', outages: 'often' }), worst: 'slow-servers', engineers: 60 }),
    ).toMatchObject({
      roles: ['site-reliability-engineer'],
      ties: [],
    })
  })

  test('the first ticked often where nobody said what hurts most, and says so', () => {
    expect(verdict({ ticks: ticks({ releases: 'often', outages: 'often' }) })).toMatchObject({
      roles: ['devops-engineer'],
      conditions: expect.arrayContaining([{ kind: 'worst', symptom: 'releases' }]),
    })
  })

  test('two where the second fills a week of its own', () => {
    const both = {
      ticks: ticks({ database: 'often', outages: 'often', screens: 'often' }),
      worst: 'database',
      second: 'outages',
    }
    expect(verdict(both).roles).toEqual(['database-engineer', 'site-reliability-engineer'])
    expect(verdict({ ...both, second: null }).roles).toEqual(['database-engineer'])
  })
})

law('a needless tick never buys a person where what hurts most is said', [anyAnswers], (answers) => {
  const often = answers.ticks.filter(({ how }) => how === 'often')
  const [worst] = often
  if (worst === undefined) return
  const named = { ...answers, worst: worst.symptom, second: null }
  const added = facts.symptoms.find(({ id }) => id !== 'queue' && !answers.ticks.some(({ symptom }) => symptom === id))
  if (added === undefined) return
  const more = { ...named, ticks: [...named.ticks, { symptom: added.id, how: 'often' as const }] }
  const [before, after] = [verdictOf(named, facts), verdictOf(more, facts)]
  if (before.kind === 'open') expect(after.roles.length).toBe(before.roles.length)
})

test('ticks keep the order of ticking, whatever the order of the form', () => {
  const before = said({ ticks: ticks({ releases: 'often', outages: 'often' }) })
  const next = said({ ticks: ticks({ bill: 'often', outages: 'often', releases: 'sometimes' }) })
  expect(inOrderOf(next, before).ticks).toEqual(ticks({ releases: 'sometimes', outages: 'often', bill: 'often' }))
})
