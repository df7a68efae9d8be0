// @vitest-environment jsdom
/** A fourteenth role is data and no code: one file, what it is opened for and needs in place. In a copy of the data it stands wherever a role does. */
import { describe, expect, test } from 'vitest'
import { dataset, defaultRoleIds, loadDataset } from '@/data'
import { type RoleFile, sectionKeys } from '@/data/schema/role'
import { type TraitLevel, traitLevelSchema } from '@/data/schema/vocabulary'
import { readCompare } from '@/lib/compare/address'
import { compareTitle, verdicts } from '@/lib/compare/decision'
import { inkColors } from '@/lib/drawing/palette'
import { searchIndex } from '@/lib/search/entries'
import { exactly } from '@/lib/search/named'
import { pages } from '@/lib/search/pages'
import { pairGrid, pairTable } from '@/lib/traits/pair-grid'
import { traitsFinding } from '@/lib/traits/standouts'
import { checkPanels, renderComparison } from './components/page'
import { withDataCopy, writeText } from './data/data-copy'
import { claims, ownOrigin } from './roles'

const levels = traitLevelSchema.options
const claim = (value: string) => ({ origin: ownOrigin, value })

/** No more than it must have: of its mark only the code, and every section left to silence. */
const file: Omit<RoleFile, 'mark' | 'facts'> & { readonly mark: { readonly code: string } } = {
  id: 'embedded-engineer',
  name: 'Embedded Engineer',
  shortName: 'Embedded',
  mark: { code: 'EMB' },
  aliases: ['firmware engineer'],
  tagline: 'runs it on the metal',
  silence: 'No source about this role has been read.',
  summary: claim('Writes the software inside devices.'),
  focus: claim('Software that fits a device'),
  bestFor: claim('Companies that build devices.'),
  openIf: claim('your product has a processor of its own'),
  bands: [],
  traits: claims(
    Object.fromEntries(dataset.traits.map(({ id }, index) => [id, levels[index % levels.length] as TraitLevel])),
  ),
}

const { id, silence, name } = file
const core = dataset.traits.filter((_, index) => levels[index % levels.length] === 'core').map((trait) => trait.id)

/** A role is opened for something, and needs something in place. */
const decisions = {
  'symptoms.json': {
    [`symptoms.${dataset.symptoms.length}`]: {
      id: 'device',
      tick: 'The device does not do what it should',
      line: 'its program is the cause',
      names: ['firmware'],
      traits: core.slice(0, 2),
      leads: [{ role: id, reason: 'Writes what runs in the device' }],
      helps: [],
      goal: '{what} answers in {number} ms by {day}, seen in {where}',
    },
  },
  'readiness.json': {
    [`items.${dataset.readiness.items.length}`]: {
      id: 'board',
      role: id,
      ask: 'Is there a board to try it on?',
      defeats: 'anyone',
      missing: 'get a board to try it on',
      done: 'It lies on the desk.',
      by: 'whoever builds the device',
      mistake: null,
    },
  },
}
const extended = withDataCopy(decisions, (directory) => {
  writeText(directory, `roles/${id}.json`, JSON.stringify(file))
  return loadDataset(directory)
})
const { roles, traits } = extended
const added = roles.find((role) => role.id === id)
if (added === undefined) throw new Error('the fourteenth role is missing')

describe('a fourteenth role', () => {
  test('loads in its place by name, in the neutral ink', () => {
    expect(roles).toHaveLength(14)
    const names = roles.slice(3).map((role) => role.name)
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en-US')))
    expect(added.mark).toEqual({ code: 'EMB', ink: 'neutral', shape: 'slab' })
    expect(inkColors[added.mark.ink]).toMatch(/^#[0-9a-f]{6}$/i)
    expect(dataset.roles.some((role) => role.mark.shape === added.mark.shape)).toBe(false)
  })

  test('is silent about every section it leaves out, for its own reason', () => {
    for (const key of sectionKeys)
      expect(added[key], key).toEqual({ kind: 'unknown', reason: 'not-stated', why: silence })
    expect([added.bands, added.facts]).toEqual([[], []])
  })

  test('is found by name, code and alias', () => {
    const index = searchIndex({ ...extended, pages: pages([]) })
    for (const typed of ['embedded engineer', 'EMB', 'Firmware engineer']) {
      expect(exactly(index, typed)[0]?.label, typed).toBe(name)
    }
  })

  test('has its row and column in the grid of all roles, and its thirteen pairs', () => {
    const at = roles.indexOf(added)
    const kinds = pairGrid(roles, traits).map((row) => row.map((cell) => cell.kind))
    const expected = (before: string, after: string) =>
      roles.map((_, index) => (index === at ? 'self' : index < at ? before : after))
    expect(kinds[at]).toEqual(expected('similarity', 'counts'))
    expect(kinds.map((row) => row[at])).toEqual(expected('counts', 'similarity'))
    expect(pairTable(roles, traits).rows.filter((row) => row.includes(name))).toHaveLength(13)
  })

  test('is compared by its address, named in the headline and given a verdict', () => {
    const known = new Set(roles.map((role) => role.id))
    const { address, ignored } = readCompare([`performance-engineer-vs-${id}`], [], known)
    expect(ignored).toEqual([])
    const compared = address.roles.flatMap((each) => roles.find((role) => role.id === each) ?? [])
    expect(compared.at(-1)).toBe(added)
    for (const sentence of [compareTitle(compared), traitsFinding(compared, traits)]) {
      expect(sentence).toMatch(/embedded engineer/i)
    }
    expect(compareTitle(compared)).toContain(file.openIf.value)
    expect(verdicts(compared)[1]?.missing).toBe(`When to open it is not stated. ${file.silence}`)
  })
})

describe('its comparisons', () => {
  test('with the guide’s three have it last, and offer it nowhere', () => {
    const page = renderComparison([...defaultRoleIds, id], {}, extended)
    checkPanels(page)
    const heads = [...page.querySelectorAll('#glance thead .who')].map((head) => head.textContent)
    expect(heads.at(-1)).toBe('Embedded')
    expect(page.textContent).toContain('your product has a processor of its own')
    expect(page.textContent).not.toMatch(/undefined|NaN|\[object/)
    expect([...page.querySelectorAll('#change-roles [aria-label="Add a role"] a')]).toHaveLength(
      dataset.roles.length - 3,
    )
  })

  test('do not state what it leaves out, for its own reason', () => {
    const page = renderComparison(['performance-engineer', id], {}, extended)
    const cells = [...page.querySelectorAll('td[data-column="2"]')].map((cell) => cell.textContent ?? '')
    expect(cells.filter((cell) => cell === 'not stated').length).toBeGreaterThan(3)
    const lines = [...page.querySelectorAll('.silences li')].map((line) => line.textContent ?? '')
    const own = lines.filter((line) => line.startsWith('Embedded: '))
    expect(own).toHaveLength(4)
    for (const line of own) expect(line).toContain(`not stated. ${silence}`)
    expect(page.querySelector('#verdict')?.textContent).toContain(`When to open it is not stated. ${silence}`)
    expect(cells.every((cell) => /\S/.test(cell))).toBe(true)
  })

  test('with four others without pay say so', () => {
    const page = renderComparison(
      ['data-engineer', id, 'security-engineer', 'quality-engineer', 'frontend-engineer'],
      {},
      extended,
    )
    checkPanels(page)
    expect(page.querySelector('#pay')?.textContent).toMatch(/too few posted ranges/)
  })
})
