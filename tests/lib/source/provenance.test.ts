import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import type { Origin } from '@/data/schema/atoms'
import type { Source } from '@/data/schema/source'
import { describeSources } from '@/lib/source/credit'
import {
  describeAsOf,
  distinctOrigins,
  originKey,
  profileOrigins,
  publishedWhen,
  sourceIds,
  traitOrigins,
} from '@/lib/source/provenance'
import { describeGround, publishedSource, publishedSources, sourcesBehind } from '@/lib/source/published'
import { paySource } from '@/lib/source/registry'
import { law } from '../../law'
import { claims, guideOrigin, madeBand, madeRole, ownOrigin } from '../../roles'

const { sources } = dataset
const anyText = fc.string({ minLength: 1, unit: 'grapheme' })
const anyOrigin: fc.Arbitrary<Origin> = fc.oneof(
  fc.record({ source: fc.constant('editorial' as const), reason: anyText }),
  fc.record({ source: fc.constantFrom('guide', 'google-sre'), section: anyText }),
  fc.record({ source: fc.constantFrom('guide', 'google-sre'), section: anyText, scope: anyText }),
)

describe('the key of an origin', () => {
  law(
    'is the same for equal origins, another for others, and fit for an id and an address',
    [anyOrigin, anyOrigin],
    (one, other) => {
      const key = originKey(Object.freeze(one))
      expect(key).toBe(originKey(structuredClone(one)))
      expect(key).toMatch(/^from=[a-z0-9-]+$/)
      const same = JSON.stringify(one) === JSON.stringify(other)
      expect(key === originKey(other)).toBe(same)
    },
  )

  test('tells apart all origins of the dataset, also those that begin alike', () => {
    const origins = dataset.roles.flatMap((role) => [
      ...profileOrigins(role),
      ...Object.values(role.traits).flatMap((claim) => ('origin' in claim ? [claim.origin] : [])),
    ])
    const texts = new Set(origins.map((origin) => JSON.stringify(Object.entries(origin).sort())))
    expect(new Set(origins.map(originKey)).size).toBe(texts.size)
    const long = 'the same first words, long enough to be cut off, then '
    expect(originKey({ source: 'guide', section: `${long}one` })).not.toBe(
      originKey({ source: 'guide', section: `${long}two` }),
    )
  })
})

describe('sources', () => {
  const source = (id: string, publishedOn: string | null): Source =>
    Object.freeze({ ...(sources[0] as Source), id, name: `The ${id}`, publishedOn, readOn: '2026-11-23' })

  test('an origin names one of them, or RangeError', () => {
    expect(publishedSource(guideOrigin.source)).toEqual(sources[0])
    expect(publishedSource(ownOrigin.source).kind).toBe('editorial')
    expect(() => publishedSource('hearsay')).toThrow(RangeError)
  })

  test('say when they spoke, or that they are undated and when they were read', () => {
    expect(describeAsOf(source('paper', '2024-04-01'))).toBe('Apr 1, 2024')
    expect(describeAsOf(source('guide', null))).toBe('undated; read Nov 23, 2026')
    expect(describeSources([source('paper', '2024-04-01'), source('guide', null)])).toBe(
      'The paper (Apr 1, 2024) · The guide (undated; read Nov 23, 2026)',
    )
    expect(describeSources([])).toBe('')
    const survey = publishedSource(paySource('survey').sourceId)
    expect(describeSources([survey])).toBe(
      'Stack Overflow Developer Survey 2025 (2025; read Nov 30, 2026). Contains information from the Stack Overflow Developer Survey 2025, made available under the Open Database License (ODbL) 1.0: https://opendatacommons.org/licenses/odbl/1-0/',
    )
  })

  test('of which only the year is known say the year', () => {
    const book: Source = { ...source('book', null), publishedYear: 2016 }
    expect([source('paper', '2024-04-01'), book, source('guide', null)].map(publishedWhen)).toEqual([
      'Apr 1, 2024',
      '2016',
      null,
    ])
    expect(describeAsOf(book)).toBe('2016; read Nov 23, 2026')
  })

  test('come with the code as the loader reads them, and cannot be changed', () => {
    expect(publishedSources).toEqual(sources)
    expect([publishedSources, ...publishedSources].every(Object.isFrozen)).toBe(true)
  })

  test('behind some origins come once, in their own order', () => {
    const origins = [ownOrigin, guideOrigin, { source: 'guide', section: 'Another' }]
    expect(sourcesBehind(origins).map((each) => each.id)).toEqual(
      sources.map((each) => each.id).filter((id) => ['guide', 'editorial'].includes(id)),
    )
    expect(sourcesBehind([])).toEqual([])
  })

  test('of some origins are named once, in alphabetical order', () => {
    expect(sourceIds([guideOrigin, ownOrigin, guideOrigin])).toEqual(['editorial', 'guide'])
    expect(sourceIds([])).toEqual([])
  })
})

describe('the origin of a trait level', () => {
  test('is listed for every level that some roles state, and for no silence', () => {
    const [a, b] = [
      madeRole('A', { traits: claims({ one: 'core', two: 'not-stated' }) }),
      madeRole('B', { traits: { one: { level: 'no', origin: guideOrigin } } }),
    ]
    expect(traitOrigins([a, b])).toEqual([ownOrigin, guideOrigin])
  })

  test('names the section and says that the level is our reading of it, since sources describe without grading', () => {
    expect(describeGround({ level: 'core', origin: guideOrigin })).toBe('Guide: A section; the level is our reading')
    expect(describeGround({ level: 'no', origin: { source: 'guide', section: 'Part One', scope: 'seniors' } })).toBe(
      'Guide: Part One (seniors); the level is our reading',
    )
  })

  test('is our judgment where no source speaks, with the reason; a silence has its own', () => {
    expect(describeGround({ level: 'not-stated', why: 'Nobody says.' })).toBe('Nobody says.')
    expect(describeGround({ level: 'no', origin: ownOrigin })).toBe('Our judgment: A reason')
  })
})

describe('origins of a list', () => {
  law(
    'each once, first come first',
    [fc.array(anyOrigin, { maxLength: 6 }), fc.array(fc.nat(5), { maxLength: 6 })],
    (origins, again) => {
      const list = Object.freeze([...origins, ...again.flatMap((at) => origins[at] ?? [])])
      const distinct = distinctOrigins(list)
      const texts = list.map((origin) => JSON.stringify(origin))
      expect(distinct.map((origin) => JSON.stringify(origin))).toEqual([...new Set(texts)])
    },
  )

  test('a profile names those of its claims, stated sections, bands and facts; not those of silence', () => {
    const from = (section: string): Origin => Object.freeze({ source: 'guide', section })
    const claim = (section: string) => ({ value: 'x', origin: from(section) })
    const role = madeRole('Full', {
      summary: claim('summary'),
      focus: claim('focus'),
      bestFor: claim('bestFor'),
      openIf: claim('openIf'),
      background: { kind: 'known', ...claim('background') },
      bands: [madeBand(1, 2, { origin: from('band') })],
      facts: [
        { about: 'role', ...claim('fact') },
        { about: 'role', ...claim('focus') },
      ],
      traits: { a: { level: 'core', origin: from('trait') } },
    })
    const sections = profileOrigins(role).map((origin) => 'section' in origin && origin.section)
    expect([...sections].sort()).toEqual(['background', 'band', 'bestFor', 'fact', 'focus', 'openIf', 'summary'])
  })
})
