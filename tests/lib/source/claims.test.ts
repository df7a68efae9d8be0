import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import type { Source } from '@/data/schema/source'
import { claimsFrom, silenceFinding, silences, sourcesFinding } from '@/lib/source/claims'
import { claims, guideOrigin, madeBand, madeRole } from '../../roles'

const { roles, sources, traits } = dataset

describe('claimsFrom', () => {
  test('counts sections, traits and bands by source', () => {
    const role = madeRole('One', {
      summary: { origin: guideOrigin, value: 'words' },
      tools: { kind: 'known', value: [{ group: 'profilers', examples: ['perf'] }], origin: guideOrigin },
      bands: [madeBand(140_000, 200_000), madeBand(130_000, 180_000)],
      traits: { one: { level: 'core', origin: guideOrigin }, ...claims({ two: 'no', three: 'not-stated' }) },
    })
    expect(claimsFrom('guide', [role])).toEqual({ statements: 2, traits: 1, bands: 2, total: 5 })
    expect(claimsFrom('editorial', [role])).toEqual({ statements: 3, traits: 1, bands: 0, total: 4 })
    expect(claimsFrom('nobody', [role]).total).toBe(0)
    expect(silences([role])[0]).toMatchObject({ sectionCount: 15, traits: 1, traitCount: 3 })
    expect(silences([role])[0]?.sections).toHaveLength(14)
  })

  test('every origin in a role’s facts is one claim', () => {
    for (const role of roles) {
      const claimed = sources.reduce((total, source) => total + claimsFrom(source.id, [role]).total, 0)
      expect(claimed, role.id).toBe(JSON.stringify(role).match(/"origin":/g)?.length)
    }
  })

  test('every trait of every role is a claim of one source or not stated', () => {
    const claimed = sources.reduce((total, source) => total + claimsFrom(source.id, roles).traits, 0)
    const silent = silences(roles).reduce((total, silence) => total + silence.traits, 0)
    expect(claimed + silent).toBe(roles.length * traits.length)
  })
})

describe('findings', () => {
  const source = (kind: Source['kind']): Source => ({ ...(sources[0] as Source), kind })

  test('how many sources are measurements', () => {
    const [opinion, measured] = [source('opinion'), source('measured')]
    expect(sourcesFinding([opinion])).toBe('One source; none is a measurement.')
    expect(sourcesFinding([opinion, opinion, source('editorial')])).toBe('Three sources; none is a measurement.')
    expect(sourcesFinding([opinion, measured])).toBe('Two sources; one is a measurement.')
    expect(sourcesFinding([opinion, measured, measured])).toBe('Three sources; two are measurements.')
    expect(sourcesFinding([measured, measured])).toBe('Two sources; every one is a measurement.')
  })

  test('for how many roles pay and the week are published', () => {
    const paid = roles.filter((role) => role.bands.length > 0)
    expect(silenceFinding(paid)).toMatch(
      new RegExp(`^Published pay bands cover ${paid.length} of ${paid.length} roles, `),
    )
    expect(silenceFinding([])).toBe('Published pay bands cover 0 of 0 roles, a published week covers 0.')
  })
})
