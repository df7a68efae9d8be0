import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { checkDecision } from '@/data/decision-checks'

const { symptoms, readiness } = dataset
const [outages] = symptoms.filter(({ id }) => id === 'outages')
const [trace] = readiness.items
if (outages === undefined || trace === undefined) throw new Error('the facts hold no outages, or nothing to be ready')

/** The reasons found where one symptom, or one item, is another. */
const withSymptom = (part: Partial<typeof outages>) =>
  checkDecision({ ...dataset, symptoms: symptoms.map((each) => (each === outages ? { ...each, ...part } : each)) }).map(
    ({ reason }) => reason,
  )
const withItem = (part: Partial<typeof trace>) =>
  checkDecision({
    ...dataset,
    readiness: { ...readiness, items: readiness.items.map((each) => (each === trace ? { ...each, ...part } : each)) },
  }).map(({ reason }) => reason)

test('the facts as they are hold', () => {
  expect(checkDecision(dataset)).toEqual([])
})

describe('a symptom is refused', () => {
  const lead = (role: string) => [{ role, reason: 'Because' }]

  test('whose lead holds none of its traits as core, or that nobody leads', () => {
    expect(withSymptom({ leads: lead('frontend-engineer') })).toEqual([
      '“frontend-engineer” holds none of its traits as core',
      '“site-reliability-engineer” leads at no symptom',
    ])
    expect(withSymptom({ leads: [] })).toContain('it needs a lead, and two traits or more')
    expect(withSymptom({ traits: ['on-call'] })).toContain('it needs a lead, and two traits or more')
  })

  test('with a helper who does none of it, a stranger, or one who leads already', () => {
    const help = (role: string) => [{ role, reason: 'Because', condition: 'now and then' }]
    expect(withSymptom({ traits: ['slo-ownership', 'on-call'], helps: help('quality-engineer') })).toContain(
      '“quality-engineer” holds none of its traits as occasional',
    )
    expect(withSymptom({ helps: help('plumber') })).toContain('“plumber” is no role')
    expect(withSymptom({ helps: help('site-reliability-engineer') })).toHaveLength(1)
    expect(withSymptom({ traits: ['on-call', 'juggling'] })).toContain('“juggling” is no trait')
  })

  test('of work that waits with anyone to mend it, or twice under one id', () => {
    expect(withSymptom({ id: 'queue' })).toContain('“site-reliability-engineer” cannot mend work that waits')
    expect(withSymptom({ id: 'bill' })).toHaveLength(1)
  })
})

describe('an item of readiness is refused', () => {
  test('of a stranger, of another role’s mistake, or with the id of a symptom', () => {
    expect(withItem({ role: 'plumber' })).toContain('“plumber” is no role')
    expect(withItem({ mistake: 'Hiring on a Friday' })).toEqual([
      '“Hiring on a Friday” is no hiring mistake of “performance-engineer”',
    ])
    expect(withItem({ id: 'outages' })).toContain('a symptom has this id')
  })

  test('and so is a role of which nothing is asked, or an order of strangers', () => {
    const items = readiness.items.filter(({ role }) => role !== 'data-engineer')
    expect(checkDecision({ ...dataset, readiness: { ...readiness, items } }).map(({ reason }) => reason)).toEqual([
      'nothing is asked of “data-engineer”',
    ])
    const after = [{ first: 'plumber', next: 'data-engineer', between: 'x' }]
    expect(checkDecision({ ...dataset, readiness: { ...readiness, after } }).map(({ reason }) => reason)).toEqual([
      '“plumber” is no role',
    ])
  })
})
