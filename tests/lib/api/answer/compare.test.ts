import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import type { Band, Role } from '@/data/schema/role'
import { compareAnswer, compareAnswerSchema } from '@/lib/api/answer/compare'

const role = (id: string) => dataset.roles.find((each) => each.id === id) as Role
const performance = role('performance-engineer')
const [guideBand] = performance.bands as [Band]
const origin = { source: 'survey', section: 'Table 1' }

function banded(id: string, ...bands: Partial<Band>[]): Role {
  return { ...role(id), bands: bands.map((band) => ({ ...guideBand, ...band })) }
}

function pairs(...roles: Role[]) {
  return compareAnswerSchema.parse(compareAnswer(Object.freeze(roles), dataset)).pairs
}

describe('bands of a pair', () => {
  test('are compared at the scope that most of the roles have', () => {
    const a = banded(
      'backend-engineer',
      { levels: ['senior'], lowUsd: 300_000, highUsd: 310_000 },
      { levels: ['staff'], lowUsd: 100_000, highUsd: 200_000, origin },
    )
    const b = banded('devops-engineer', { levels: ['staff'], lowUsd: 150_000, highUsd: 250_000 })
    expect(pairs(a, b)[0]?.band).toMatchObject({
      scope: { levels: ['staff'], place: 'US' },
      shared: { lowUsd: 150_000, highUsd: 200_000 },
      coverageOfA: 0.5,
      sources: ['guide', 'survey'],
    })
  })

  test('of one scope that share no pay overlap by zero, and the pay they share is not defined', () => {
    const a = banded('backend-engineer', { lowUsd: 100_000, highUsd: 120_000 })
    const b = banded('devops-engineer', { lowUsd: 120_000, highUsd: 150_000 })
    expect(pairs(a, b)[0]?.band).toMatchObject({
      shared: { kind: 'unknown', reason: 'not-defined' },
      jaccard: 0,
      coverageOfA: 0,
      coverageOfB: 0,
      adjacent: { kind: 'unknown', reason: 'not-defined' },
      underUniform: { aOutEarnsB: 0 },
    })
  })

  test('one inside the other are not neighbours: 100–300 beside 190–220', () => {
    const a = banded('backend-engineer', { lowUsd: 100_000, highUsd: 300_000 })
    const b = banded('devops-engineer', { lowUsd: 190_000, highUsd: 220_000 })
    expect(pairs(a, b)[0]?.band).toMatchObject({ adjacent: { kind: 'unknown', reason: 'not-defined' }, coverageOfB: 1 })
  })

  test('of different scope are not compared, and the missing one is named', () => {
    const [pair] = pairs(
      banded('backend-engineer', { levels: ['senior'] }),
      banded('devops-engineer', { levels: ['staff'] }),
    )
    expect(pair?.band).toEqual({
      kind: 'unknown',
      reason: 'not-stated',
      why: 'No published band (senior, US) has been read for DevOps Engineer.',
    })
  })

  test('are not stated where neither role has one, whatever a third role has', () => {
    const [alone] = pairs(role('data-engineer'), role('devops-engineer'))
    expect(alone?.band).toMatchObject({
      kind: 'unknown',
      reason: 'not-stated',
      why: 'No published band has been read for any of these roles.',
    })
    const [, , besides] = pairs(performance, role('data-engineer'), role('devops-engineer'))
    expect(besides?.band).toMatchObject({
      kind: 'unknown',
      reason: 'not-stated',
      why: expect.stringContaining('Data Engineer or DevOps Engineer'),
    })
  })
})

describe('weeks of a pair', () => {
  test('overlap once both are published: a fixed week with itself wholly', () => {
    if (performance.workMix.kind === 'unknown') throw new Error('the guide states this week')
    const [first, ...rest] = performance.workMix.value
    const fixed = [
      { ...first, lowPercent: 60, highPercent: 60 },
      { ...rest[0], lowPercent: 40, highPercent: 40 },
    ] as typeof performance.workMix.value
    const workMix = { ...performance.workMix, value: fixed }
    const [pair] = pairs({ ...performance, workMix }, { ...role('devops-engineer'), workMix: { ...workMix, origin } })
    expect(pair?.mixes).toEqual({ overlap: { min: 1, max: 1 }, sources: ['guide', 'survey'] })
  })

  test('are not stated where one is silent, and both silent roles are named', () => {
    expect(pairs(performance, role('data-engineer'))[0]?.mixes).toEqual({
      overlap: { kind: 'unknown', reason: 'not-stated', why: 'No published source states the week of Data Engineer.' },
      sources: ['guide'],
    })
    expect(pairs(role('devops-engineer'), role('data-engineer'))[0]?.mixes).toMatchObject({
      overlap: { why: 'No published source states the week of DevOps Engineer or Data Engineer.' },
      sources: [],
    })
  })
})

describe('traits of a pair', () => {
  const ids = ['t1', 't2', 't3', 't4', 't5']
  const traits = ids.map((id) => ({ id, group: 'skills', name: id, definition: id, shows: id }))
  const withLevels = (id: string, levels: readonly string[]): Role => ({
    ...role(id),
    traits: Object.fromEntries(
      levels.map((level, index) => [
        ids[index] as string,
        level === 'not-stated' ? { level, why: 'silent' } : { level, origin },
      ]),
    ) as Role['traits'],
  })

  test('fall into five lists, with exact intervals beside them', () => {
    const a = withLevels('backend-engineer', ['core', 'regular', 'no', 'no', 'not-stated'])
    const b = withLevels('devops-engineer', ['regular', 'no', 'core', 'no', 'no'])
    const [pair] = compareAnswer([a, b], { ...dataset, traits }).pairs
    // Stated: Σmin 2, Σmax 3+2+3 = 8, ΣA 5, ΣB 5. The one unknown of A adds 0–3 to Σmax and ΣA, and nothing to Σmin.
    expect(pair?.traits).toEqual({
      similarity: { min: 2 / 11, max: 2 / 8 },
      // No level is our own, so none is off.
      similaritySpread: { min: 2 / 11, max: 2 / 8 },
      coverageOfA: { min: 2 / 8, max: 2 / 5 },
      coverageOfB: { min: 2 / 5, max: 2 / 5 },
      shared: ['t1'],
      onlyA: ['t2'],
      onlyB: ['t3'],
      neither: ['t4'],
      notComparable: ['t5'],
      sources: ['survey'],
    })
  })

  test('are no data when neither role holds any', () => {
    const none = Array.from({ length: 5 }, () => 'no')
    const [pair] = compareAnswer([withLevels('backend-engineer', none), withLevels('devops-engineer', none)], {
      ...dataset,
      traits,
    }).pairs
    expect(pair?.traits.similarity).toMatchObject({ kind: 'unknown', reason: 'no-data' })
  })
})
