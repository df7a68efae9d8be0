/** The words of the role pages: every section is there or says why not, and no role borrows another’s lines. */
import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { type Role, type SectionKey, sectionKeys } from '@/data/schema/role'

const { roles } = dataset

interface Line {
  readonly path: string
  readonly text: string
}

/** What is not prose of ours: names, marks, references, and the trait claims, whose reasons name the same traits. */
const notProse = new Set(['id', 'name', 'shortName', 'mark', 'aliases', 'titleRule', 'bands', 'traits'])
const references = new Set(['origin', 'kind', 'reason', 'why', 'group', 'about', 'id', 'roles', 'probes', 'heard'])
/** Two kinds of words may repeat: a product has one name, and the guide heads its week and its interviews alike. */
const mayRepeat = /\.examples\.\d+$|\.workMix\.value\.\d+\.name$/

function linesOf(value: unknown, path: string): Line[] {
  if (typeof value === 'string') return mayRepeat.test(path) ? [] : [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => (references.has(key) ? [] : linesOf(part, `${path}.${key}`)))
}

const proseOf = (role: Role): Line[] =>
  Object.entries(role).flatMap(([key, part]) => (notProse.has(key) ? [] : linesOf(part, `${role.id}.${key}`)))

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? []

describe('every role page', () => {
  /** Sections that rest on judgment, so that no role may leave them out. */
  const required: readonly SectionKey[] = [
    'definition',
    'background',
    'characteristics',
    'mindset',
    'tools',
    'pools',
    'hiringMistakes',
    'redFlags',
    'interviewAreas',
    'expectations',
    'whenToHire',
    'rungs',
  ]

  test.each(roles.map((role) => [role.id, role] as const))(
    'of %s has each section, or a line on why not',
    (_, role) => {
      for (const key of sectionKeys) {
        const section = role[key]
        if (section.kind === 'unknown') expect(wordsOf(section.why).length, key).toBeGreaterThanOrEqual(5)
      }
      expect(required.filter((key) => role[key].kind === 'unknown')).toEqual([])
    },
  )

  test.each(roles.map((role) => [role.id, role] as const))(
    'of %s says when to hire and how answers sound',
    (_, role) => {
      if (role.whenToHire.kind === 'unknown' || role.interviewAreas.kind === 'unknown') throw new Error('not stated')
      const { hire, rather, nobody } = role.whenToHire.value
      expect(hire.length).toBeGreaterThanOrEqual(3)
      expect(rather.length).toBeGreaterThanOrEqual(2)
      expect(nobody.length).toBeGreaterThanOrEqual(2)
      const topics = role.interviewAreas.value.flatMap((area) => area.topics)
      expect(topics.length).toBeGreaterThanOrEqual(10)
      for (const { topic, strong, weak } of topics) expect(strong, topic).not.toBe(weak)
    },
  )
})

describe('no line is borrowed', () => {
  test('no run of five words stands in two roles', () => {
    const owner = new Map<string, { role: string; path: string }>()
    const shared = roles.flatMap((role) =>
      proseOf(role).flatMap(({ path, text }) => {
        const words = wordsOf(text)
        return words.slice(4).flatMap((_, index) => {
          const run = words.slice(index, index + 5).join(' ')
          const first = owner.get(run) ?? { role: role.id, path }
          owner.set(run, first)
          return first.role === role.id ? [] : [`${run}: ${first.path}, ${path}`]
        })
      }),
    )
    expect(shared).toEqual([])
  })

  test('no sentence and no item stands twice, in one role or in two', () => {
    const first = new Map<string, string>()
    const twice = roles.flatMap((role) =>
      proseOf(role).flatMap(({ path, text }) =>
        text.split(/(?<=[.?!]”?) /).flatMap((sentence) => {
          const key = wordsOf(sentence).join(' ')
          const before = first.get(key)
          first.set(key, before ?? path)
          return before === undefined || key === '' ? [] : [`${key}: ${before}, ${path}`]
        }),
      ),
    )
    expect(twice).toEqual([])
  })
})

describe('each role has a vocabulary of its own', () => {
  /** Words of grammar, and the number words and pronouns that stand in for nouns. */
  const stopWords = new Set(
    `a about above across after again against all alone along already also although always among an and another any
    anyone anything are as at away back be because been before behind being below beneath beside between beyond both but
    by can cannot could did do does doing done down during each either else enough even ever every everyone everything
    few first for from further gets get had has have having he her here hers him his how however i if in inside instead
    into is isn’t it it’s its itself just last later least less let like made make makes many may me might more most much
    must my neither never next no nobody none nor not nothing now of off often on once one ones only onto or other others
    otherwise our out outside over own past per perhaps rather same several she should since so some somebody someone
    something still such than that the their theirs them themselves then there these they things this those though
    through to together too toward two under unless until up upon us very was we well were what whatever when whenever
    where whether which while who whoever whole whom whose why will with within without would yet you your yours`.split(
      /\s+/,
    ),
  )
  const contentWords = new Map(
    roles.map((role) => [
      role.id,
      new Set(proseOf(role).flatMap(({ text }) => wordsOf(text).filter((word) => !stopWords.has(word)))),
    ]),
  )
  const usedBy = new Map<string, number>()
  for (const words of contentWords.values()) for (const word of words) usedBy.set(word, (usedBy.get(word) ?? 0) + 1)
  const counted = (id: string, holds: (roles: number) => boolean) =>
    [...(contentWords.get(id) ?? [])].filter((word) => holds(usedBy.get(word) ?? 0)).length
  // Measured on thirteen roles: from 10.2 % (performance) to 12.9 % (full-stack).
  test.each(roles.map(({ id }) => id))('%s: few of its words are everybody’s', (id) => {
    const share = counted(id, (count) => count >= 10) / (contentWords.get(id)?.size ?? 0)
    expect(share).toBeLessThan(0.135)
  })

  // Measured on thirteen roles: from 107 words (backend) to 194 (machine learning).
  test.each(roles.map(({ id }) => id))('%s: many of its words are no other role’s', (id) => {
    expect(counted(id, (count) => count === 1)).toBeGreaterThanOrEqual(100)
  })
})
