// @vitest-environment jsdom

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import type { Role } from '@/data/schema/role'
import { figurePicture, figureTable } from '@/lib/compare/downloads'
import { roleTable } from '@/lib/compare/role-table'
import { payTable } from '@/lib/pay/figure'
import { evidenceTable, joinTables } from '@/lib/pay/measured-table'
import { type FigureKind, figureKinds } from '@/lib/site/urls'
import { pairTable } from '@/lib/traits/pair-grid'
import { traitTable } from '@/lib/traits/table'
import { weekTable } from '@/lib/week/figure'
import { formatCsv } from '@/lib/words/csv'
import { madeEvidence } from '../../evidence'
import { law } from '../../law'
import { anyRoles, guideRoles, realRole, steps } from '../../roles'
import { recordsOf } from '../records'

const { roles, traits, manifest, sources } = dataset
const evidence = madeEvidence(roles.map(({ id }) => id))

/** The picture as its parsed document; null where there is nothing to draw, which is said in whole sentences. */
function pictureOf(kind: FigureKind, some: readonly Role[]): Document | null {
  const picture = figurePicture(kind, some, dataset, evidence)
  if ('why' in picture) {
    expect(picture.why).toMatch(/^[A-Z].*\.$/)
    return null
  }
  expect(picture.svg).not.toMatch(/var\(|NaN|undefined|Infinity/)
  const document = new DOMParser().parseFromString(picture.svg, 'image/svg+xml')
  expect(document.querySelector('parsererror')).toBeNull()
  return document
}

const textOf = (document: Document | null) =>
  [...(document?.querySelectorAll('text') ?? [])].map((text) => text.textContent).join(' ')

describe('a figure as a table', () => {
  law('is that of its own figure', [anyRoles(1, 5)], { numRuns: 10 }, (some) => {
    expect(figureTable('pay', some, dataset, evidence)).toEqual(
      joinTables(payTable(some, steps), evidenceTable(some, evidence)),
    )
    expect(figureTable('pay', some, dataset, {}).rows.length).toBe(payTable(some, steps).rows.length)
    expect(figureTable('week', some, dataset, evidence)).toEqual(weekTable(some))
    expect(figureTable('pairs', some, dataset, evidence)).toEqual(pairTable(some, traits))
    expect(figureTable('traits', some, dataset, evidence)).toEqual(traitTable(some, traits))
    expect(figureTable('nearest', some, dataset, evidence).rows).toHaveLength(some.length * (roles.length - 1))
  })

  test('of every kind and of all roles can be written as CSV', () => {
    for (const kind of figureKinds)
      expect(formatCsv(figureTable(kind, roles, dataset, evidence)).split('\r\n').length).toBeGreaterThan(13)
    expect(figureTable('nearest', [], dataset, evidence)).toEqual({ columns: [], rows: [] })
  })
})

describe('a figure as a picture', () => {
  law(
    'of any kind and roles is drawn with its finding, or says why there is nothing to draw',
    [fc.constantFrom(...figureKinds), anyRoles(1, 5)],
    { numRuns: 40 },
    (kind, some) => {
      const document = pictureOf(kind, some)
      const drawable = {
        pay: true,
        week: some.some((role) => role.workMix.kind === 'known'),
        traits: true,
        pairs: some.length > 1,
        nearest: some.length === 1,
      }
      expect(document !== null).toBe(drawable[kind])
      if (document !== null)
        expect(textOf(document)).toContain(document.documentElement.getAttribute('aria-label') ?? 'a finding')
    },
  )

  test.each(figureKinds)('%s: its sources and the data’s version are burned in, none cut off', (kind) => {
    const words = textOf(pictureOf(kind, kind === 'nearest' ? [realRole('site-reliability-engineer')] : guideRoles))
    expect(words).toContain(`Data version ${manifest.dataVersion}.`)
    expect(sources.filter((source) => words.includes(source.name)).length).toBeGreaterThan(0)
  })

  test('of pay where there is neither a band nor a measurement says so', () => {
    expect(figurePicture('pay', [realRole('data-engineer')], dataset, {})).toEqual({
      why: 'No published band for data engineers has been read, and no source has enough for a median.',
    })
  })

  test('of all roles holds them all', () => {
    const words = textOf(pictureOf('pairs', roles))
    for (const { mark, shortName } of roles) expect(words.includes(mark.code) || words.includes(shortName)).toBe(true)
    const drawn = textOf(pictureOf('traits', roles))
    for (const trait of traits) expect(drawn).toContain(trait.name)
  })

  test('leaves out a trait that none of the roles holds, and shows one nobody states', () => {
    const some = [realRole('software-engineer')]
    const words = textOf(pictureOf('traits', some))
    for (const trait of traits)
      expect(words.includes(trait.name), trait.id).toBe(some.some((role) => role.traits[trait.id]?.level !== 'no'))
    expect(words).toContain('not stated')
    const absent = traits.filter((trait) => some.every((role) => role.traits[trait.id]?.level === 'no')).length
    expect(absent).toBeGreaterThan(0)
    expect(words).toContain(`by our reading or judgment; ${absent} of ${traits.length} traits`)
  })

  test('of traits that some role holds each leaves none out, and says so of none', () => {
    expect(textOf(pictureOf('traits', roles))).not.toContain('left out')
  })

  test('of no role is none', () => {
    expect(pictureOf('nearest', [])).toBeNull()
    expect(pictureOf('pairs', [])).toBeNull()
  })
})

test('a role is a row, each of its lines with its source', () => {
  const role = realRole('performance-engineer')
  const table = roleTable([role])
  const [row] = recordsOf(table)
  expect(row).toMatchObject({
    id: role.id,
    code: role.mark.code,
    aliases: role.aliases.join('; '),
    summary: role.summary.value,
    summary_source: role.summary.origin.source,
    open_if: role.openIf.value,
  })
  expect(table.rows[0]?.length).toBe(table.columns.length)
})
