import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { decideAnswerSchema, symptomsAnswerSchema } from '@/lib/api/answer/decide-fields'
import { read, refusal } from './api-requests'

const decide = (query: string) => read(`/decide?${query}`, decideAnswerSchema)

test('/symptoms lists what is asked, with whose job each is', async () => {
  const { symptoms, readiness } = await read('/symptoms', symptomsAnswerSchema)
  expect(symptoms.map(({ id }) => id)).toEqual(dataset.symptoms.map(({ id }) => id))
  expect(symptoms.find(({ id }) => id === 'outages')?.candidates[0]).toMatchObject({
    role: 'site-reliability-engineer',
    does: 'leads',
  })
  expect(symptoms.find(({ id }) => id === 'queue')?.candidates).toEqual([])
  expect(readiness).toHaveLength(dataset.readiness.items.length)
})

describe('/decide', () => {
  test('gives the verdict of the page, with what it beat and every choice', async () => {
    const answer = await decide(
      'symptoms=outages:often,slow-servers:sometimes&lasting=yes&engineers=60&sharePager=3&rota=24:1:2',
    )
    expect(answer.verdict).toMatchObject({
      kind: 'open',
      roles: ['site-reliability-engineer'],
      sentence: 'Open an SRE, if four more can share the pager.',
    })
    expect(answer.rule).toMatchObject({ id: 'leads-worst', origin: 'editorial' })
    expect(answer.rota).toEqual({ needed: 8, willing: 3, afterHire: 4 })
    expect(answer.sets[0]).toMatchObject({ roles: ['site-reliability-engineer'], led: ['outages'], barred: false })
    expect(answer.sets[0]?.yearlyCostUsd).toBeGreaterThan(100_000)
    const nobody = answer.sets.find(({ roles }) => roles.length === 0)
    expect(nobody).toMatchObject({ led: [], left: ['outages', 'slow-servers'], yearlyCostUsd: 0 })
    expect(answer.runnerUp?.whyNot).toMatch(/^It only helps/)
  })

  test('names the guide where its rule fired', async () => {
    const answer = await decide('symptoms=slow-servers:often&engineers=60')
    expect(answer.rule).toMatchObject({ id: 'instead', origin: 'guide' })
    expect(answer.sources).toContain('guide')
    expect(answer.sets.find(({ roles }) => roles.join() === 'performance-engineer')?.barred).toBe(true)
  })

  test('applied, each flip gives what it promises', async () => {
    for (const query of [
      'symptoms=slow-servers:often&engineers=60&lasting=yes',
      'symptoms=outages:often,releases:often&worst=releases&team=site-reliability-engineer:1',
      'symptoms=database:sometimes&team=backend-engineer:4:full',
      'symptoms=outages:often&rota=24:1:2&engineers=4',
    ]) {
      const { verdict, flips } = await decide(query)
      expect(flips.length, query).toBeGreaterThan(0)
      for (const { answer, from, to, kind, roles } of flips) {
        const sent = new URLSearchParams(query)
        expect(sent.get(answer), query).toBe(from)
        sent.set(answer, to)
        const flipped = await decide(String(sent))
        expect(flipped.verdict, `${query} ${answer} ${to}`).toMatchObject({ kind, roles })
        expect([kind, roles]).not.toEqual([verdict.kind, verdict.roles])
      }
    }
  })

  test('says what must be in place, and the mistake that its want leads to', async () => {
    const { verdict, readiness } = await decide('symptoms=models:often&examples=no')
    expect(verdict.kind).toBe('fix-first')
    expect(readiness).toContainEqual({
      id: 'examples',
      role: 'machine-learning-engineer',
      met: false,
      mistake: 'Starting before any labels exist',
    })
  })

  test('reads the title that was asked for against what was described, and says where none of the thirteen is meant', async () => {
    const { wanted, outside } = await decide('symptoms=plumbing:often&wanted=Senior+SRE')
    expect(wanted).toEqual({
      title: 'Senior SRE',
      role: 'site-reliability-engineer',
      words: 'You asked for an SRE; what you describe is a platform engineer’s job.',
    })
    expect(outside).toBeNull()
    expect((await decide('symptoms=queue:often')).outside?.words).toMatch(/^None of these thirteen/)
    expect((await decide('symptoms=queue:often&wanted=Plumber')).wanted?.role).toBeNull()
  })

  test('refuses what it cannot use, and never guesses', async () => {
    for (const [query, parameter] of [
      ['', 'symptoms'],
      ['symptoms=', 'symptoms'],
      ['symptoms=sloth:often', 'symptoms'],
      ['symptoms=outages:often&worst=bill', 'worst'],
      ['symptoms=outages:sometimes&second=outages', 'second'],
      ['symptoms=outages:often&lasting=no', 'lasting'],
      ['symptoms=outages:often&engineers=many', 'engineers'],
      ['symptoms=outages:often&team=plumber:1', 'team'],
      ['symptoms=outages:often&rota=24', 'rota'],
      ['symptoms=outages:often&trace=maybe', 'trace'],
      ['symptoms=outages:often&color=blue', 'color'],
    ])
      expect(await refusal(`/decide?${query}`), query).toMatchObject({ status: 400, parameter })
  })
})
