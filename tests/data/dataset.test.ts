import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { dataset, defaultRoleIds } from '@/data'
import { bandAt } from '@/lib/pay/scope'
import { similarity } from '@/lib/traits/similarity'
import { pairsOf } from '@/lib/value/pairs'
import { valueIn } from '../lib/arbitraries'
import { guideRoles, realRole } from '../roles'

const { roles, traits, traitGroups, toolGroups, sources, ladder, manifest, changelog } = dataset
const ids = traits.map((trait) => trait.id)

interface Place {
  readonly path: string
  readonly value: unknown
}

/** Every value within a value, with its path; the ones inside come after the one that holds them. */
function within(value: unknown, path: string): Place[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }]
  return [{ path, value }, ...Object.entries(value).flatMap(([key, part]) => within(part, `${path}.${key}`))]
}

const originOf = (value: unknown): { source?: unknown } | undefined =>
  typeof value === 'object' && value !== null && 'origin' in value ? (value.origin as { source?: unknown }) : undefined

/** Everything that is said on our own judgment, its reason included. */
const editorial = roles
  .flatMap((role) => within(role, role.id))
  .filter(({ value }) => originOf(value)?.source === 'editorial')

describe('the real dataset', () => {
  test('loads thirteen roles, the guide’s three first, one for each file', () => {
    expect(roles).toHaveLength(13)
    expect(roles.slice(0, 3).map((role) => role.id)).toEqual(defaultRoleIds)
    const rest = roles.slice(3).map((role) => role.name)
    expect(rest).toEqual([...rest].sort((a, b) => a.localeCompare(b, 'en-US')))
    const files = readdirSync('data/roles').map((file) => file.replace('.json', ''))
    expect(roles.map((role) => role.id).sort()).toEqual(files.sort())
  })

  test('is frozen through and through', () => {
    const open = within(dataset, 'data').filter(
      ({ value }) => typeof value === 'object' && value !== null && !Object.isFrozen(value),
    )
    expect(open).toEqual([])
  })

  test('every trait group, source and tool group is there for something', () => {
    const cited = within(dataset, 'data').flatMap(({ value }) => originOf(value)?.source ?? [])
    const named = [...cited, ...manifest.inputs.map(({ source }) => source)]
    for (const source of sources) expect(named, source.id).toContain(source.id)
    for (const group of traitGroups)
      expect(
        traits.some((trait) => trait.group === group.id),
        group.id,
      ).toBe(true)
    const listed = roles.flatMap((role) =>
      role.tools.kind === 'known' ? role.tools.value.map((tool) => tool.group) : [],
    )
    for (const group of toolGroups) expect(listed, group.id).toContain(group.id)
  })

  test('the newest release of the changelog is the data’s version', () => {
    expect(changelog[0]?.version).toBe(manifest.dataVersion)
    expect(manifest.madeOn.replaceAll('-', '.')).toBe(manifest.dataVersion.slice(0, 10))
    expect([...changelog].sort((a, b) => b.on.localeCompare(a.on))).toEqual(changelog)
  })
})

describe('the guide’s figures', () => {
  const scope = { levels: ['mid', 'senior'] as const, place: 'US' }
  const [pe, sre, be] = guideRoles.map((role) => bandAt(role, { ...scope, levels: [...scope.levels] }))
  if (!pe || !sre || !be) throw new Error('the guide gives all three roles a band')
  const usd = (low: number, high: number) => ({ lowUsd: low * 1000, highUsd: high * 1000 })

  test('bands', () => {
    expect([pe, sre, be]).toMatchObject([usd(140, 200), usd(140, 190), usd(130, 180)])
  })

  test('the senior band of 170–200 stands beside the wider one with its own scope', () => {
    expect(bandAt(realRole('performance-engineer'), { levels: ['senior'], place: 'US' })).toMatchObject(usd(170, 200))
  })

  test('the week’s four ranges', () => {
    const { workMix } = realRole('performance-engineer')
    if (workMix.kind === 'unknown') throw new Error(workMix.why)
    expect(workMix.value.map((activity) => [activity.lowPercent, activity.highPercent])).toEqual([
      [30, 40],
      [25, 35],
      [20, 30],
      [10, 20],
    ])
  })

  test('the ladder’s years: 0–2, 2–5, 5+, 8+', () => {
    expect(ladder.steps.map((step) => [step.id, step.minYears, step.maxYears])).toEqual([
      ['junior', 0, 2],
      ['mid', 2, 5],
      ['senior', 5, null],
      ['staff', 8, null],
    ])
  })
})

describe('traits', () => {
  test('the guide’s roles leave at most 15 % of them open', () => {
    for (const role of guideRoles) {
      const open = ids.filter((id) => role.traits[id]?.level === 'not-stated')
      expect(open.length / ids.length, role.id).toBeLessThanOrEqual(0.15)
    }
  })

  test('no two roles are alike: no pair could be the same, however the open levels turn out', () => {
    for (const [a, b] of pairsOf(roles)) {
      const { max } = valueIn(similarity(a, b, dataset.traits))
      expect(max, `${a.id} and ${b.id}`).toBeLessThan(1)
    }
  })

  test('a name is a verb phrase that begins with a capital, so that sentences can use it', () => {
    for (const { name } of traits) expect(name).toMatch(/^[A-Z][a-z]+s [^.;]+$/)
    expect(new Set(traits.map((trait) => trait.name.toLowerCase())).size).toBe(traits.length)
  })

  test('what shows a trait is one short sentence, and no two begin alike', () => {
    for (const { id, shows } of traits) {
      expect(shows, id).toMatch(/^[A-Z].*\.$/)
      expect(shows.split(' ').length, id).toBeLessThanOrEqual(22)
    }
    const beginnings = traits.map(({ shows }) => shows.split(' ').slice(0, 3).join(' '))
    expect(new Set(beginnings).size).toBe(traits.length)
  })
})

describe('prose', () => {
  const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}’]+/gu) ?? []
  /** What tells one part of a source from another may be the same for several roles. */
  const citation = /\.(section|scope|source)$/

  test('of one role is no copy of another’s: no two roles share six words in a row', () => {
    const owner = new Map<string, string>()
    const shared = roles.flatMap((role) =>
      within(role, role.id).flatMap(({ path, value }) => {
        if (typeof value !== 'string' || citation.test(path)) return []
        const words = wordsOf(value)
        return words.slice(5).flatMap((_, index) => {
          const run = words.slice(index, index + 6).join(' ')
          const first = owner.get(run) ?? role.id
          owner.set(run, first)
          return first === role.id ? [] : [`${path}, as in ${first}: ${run}`]
        })
      }),
    )
    expect(shared).toEqual([])
  })
})

describe('names', () => {
  test('no role has one alias twice, or its own name as one', () => {
    for (const { id, name, aliases } of roles) {
      const words = [name, ...aliases].map((word) => word.toLowerCase())
      expect(
        words.filter((word, index) => words.indexOf(word) !== index),
        id,
      ).toEqual([])
    }
  })

  test('each role has its own mark: no other has both its colour and its shape', () => {
    expect(new Set(roles.map(({ mark }) => `${mark.ink} ${mark.shape}`)).size).toBe(roles.length)
    expect(new Set(roles.map(({ mark }) => mark.shape)).size).toBe(roles.length)
  })
})

describe('our own judgment', () => {
  /** Products whose names have a digit; anything else with a digit would be a number without a published source. */
  const productNames = ['k6']

  test('is words and trait levels, never a number', () => {
    expect(editorial.length).toBeGreaterThan(100)
    const numbers = editorial
      .flatMap(({ path, value }) => within(value, path))
      .filter(({ value }) => typeof value === 'number')
    expect(numbers).toEqual([])
  })

  test('has no digit in its prose but in the names of products', () => {
    const silences = roles.flatMap((role) => [
      { path: `${role.id}.silence`, value: role.silence },
      { path: `${role.id}.tagline`, value: role.tagline },
      ...within(role, role.id).filter(({ path }) => path.endsWith('.why')),
    ])
    const vocabulary = [...within(traits, 'traits'), ...within(toolGroups, 'tools')]
    const prose = [...editorial.flatMap(({ path, value }) => within(value, path)), ...silences, ...vocabulary]
    const digits = prose.filter(
      ({ value }) =>
        typeof value === 'string' && /\d/.test(productNames.reduce((text, name) => text.replaceAll(name, ''), value)),
    )
    expect(digits).toEqual([])
  })

  test('says no quantity in words that only counting could support', () => {
    const quantities = [
      /\b(half|halves|thirds?|quarters?|dozens?|nearly|almost|majority|per ?cent|weekly|monthly|tens of|tenfold)\b/i,
      /\bevery (day|week|month|year|interview)\b/i,
      // “One” and “two” point at things; from three on a word counts them.
      /\b(three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)\b/i,
      /\b(hundreds?|thousands?|millions?|billions?)\b/i,
      // “Most people” is a count; “the most shared path” and “most often” are none.
      /\bmost (of|[a-z]+s)\b/i,
    ]
    const counted = editorial
      .flatMap(({ path, value }) => within(value, path))
      .filter(({ value }) => typeof value === 'string' && quantities.some((words) => words.test(value)))
    expect(counted).toEqual([])
  })

  test('is the one source of opinion of ours', () => {
    expect(sources.filter((source) => source.kind === 'editorial').map((source) => source.id)).toEqual(['editorial'])
  })
})
