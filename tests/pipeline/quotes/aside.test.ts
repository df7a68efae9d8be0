import { describe, expect, test } from 'vitest'
import { asides } from '@/pipeline/quotes/aside'
import { employerTitle, identified, identityOf } from '@/pipeline/quotes/identity'
import { observation } from './observation'

const by = { seed: 1, folds: 5 }
const named = (source: string, observations: Parameters<typeof asides>[1]) =>
  asides(source, observations, by).map(({ trial }) => trial)

describe('what is kept aside', () => {
  const states = ['US-CA', 'US-NY', 'US-TX'].flatMap((where, index) =>
    Array.from({ length: 200 - index }, (_, at) =>
      observation({ where, role: at % 2 ? 'a' : 'b', employer: `E${at}` }),
    ),
  )

  test('is by place and role where there are several, by time where there are two years', () => {
    expect(named('filings', states)).toEqual(['folds', 'place', 'role'])
    const dated = [...states, ...states.map((each) => ({ ...each, year: 2026 }))]
    expect(named('postings', dated)).toEqual(['folds', 'place', 'role', 'time'])
    expect(asides('postings', dated, by).at(-1)).toMatchObject({ parts: 1, year: 2026 })
    expect(named('postings-aijobs', [observation({ where: '2024' })])).toEqual(['folds'])
  })

  test('by place is a state in one part, remote work in none', () => {
    const place = asides('postings', [...states, observation({ where: 'US-remote' })], by).find(
      ({ trial }) => trial === 'place',
    )
    expect(['US-CA', 'US-NY', 'US-TX', 'US-remote'].map((where) => place?.partOf(observation({ where })))).toEqual([
      0,
      1,
      2,
      null,
    ])
  })
})

describe('what an observation is one of', () => {
  const range = { title: 'sre', month: '2026-10', lowUsd: 100_000, highUsd: 140_000 }

  test('an employer’s title is one whatever it pays; without an employer what is alike in all', () => {
    const title = (some: Parameters<typeof observation>[0]) => employerTitle(observation({ range, ...some }))
    expect(title({ subject: 'sre / US-CA / 1 / 2' })).toBe(title({ subject: 'sre / US-NY / 3 / 4' }))
    expect(title({ employer: 'OTHER' })).not.toBe(title({}))
    const filed = (subject: string) => employerTitle(observation({ subject }))
    expect(filed('SRE / 15-1252')).toBe(filed('SRE / 15-1244'))
    expect(filed('SRE II / 15-1252')).not.toBe(filed('SRE / 15-1252'))
    expect(title({ employer: null, subject: 'a' })).not.toBe(title({ employer: null, subject: 'b' }))
  })

  test('one that is shared by places is one in all of them, and another is its place’s own', () => {
    const shared = { isShared: true, subject: 'sre / US-CA US-NY / 1 / 2' }
    const twice = [observation({ ...shared, where: 'US-CA' }), observation({ ...shared, where: 'US-NY', usd: 151_000 })]
    expect(identified(twice).map(({ places }) => places)).toEqual([['US-CA', 'US-NY']])
    expect(identityOf(observation({ where: 'US-CA' }))).not.toBe(identityOf(observation({ where: 'US-NY' })))
  })
})
