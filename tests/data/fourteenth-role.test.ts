import { describe, expect, test } from 'vitest'
import { dataset, loadDataset } from '@/data'
import { sectionKeys } from '@/data/schema/role'
import { readCompare } from '@/lib/compare/address'
import { compareTitle } from '@/lib/compare/headline'
import { verdicts } from '@/lib/compare/verdict'
import { inkColors } from '@/lib/drawing/palette'
import { search, searchIndex } from '@/lib/search/find'
import { pages } from '@/lib/search/pages'
import { pairGrid, pairTable } from '@/lib/traits/pair-grid'
import { traitsFinding } from '@/lib/traits/sentence'
import { leastRoleFile, withDataCopy, writeText } from './data-copy'

const { id, silence, name } = leastRoleFile
const { roles, traits } = withDataCopy({}, (directory) => {
  writeText(directory, `roles/${id}.json`, JSON.stringify(leastRoleFile))
  return loadDataset(directory)
})
const added = roles.find((role) => role.id === id)
if (added === undefined) throw new Error('the fourteenth role is missing')

describe('a fourteenth role, as one file with only its code as mark', () => {
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
    const index = searchIndex(roles, pages([]))
    for (const typed of ['embedded engineer', 'EMB', 'Firmware engineer']) {
      expect(search(index, typed)[0]?.label, typed).toBe(name)
    }
  })

  test('has its row and column in the grid of all roles, and its thirteen pairs', () => {
    const at = roles.indexOf(added)
    const kinds = pairGrid(roles, traits, 'mirror').map((row) => row.map((cell) => cell.kind))
    const expected = roles.map((_, index) => (index === at ? 'self' : 'similarity'))
    expect(kinds[at]).toEqual(expected)
    expect(kinds.map((row) => row[at])).toEqual(expected)
    expect(pairTable(roles, traits).rows.filter((row) => row.includes(name))).toHaveLength(13)
  })

  test('is compared by its address, named in the headline and given a verdict', () => {
    const known = new Set(roles.map((role) => role.id))
    const { address, ignored } = readCompare([`performance-engineer-vs-${id}`], [], known)
    expect(ignored).toEqual([])
    const compared = address.roles.flatMap((each) => roles.find((role) => role.id === each) ?? [])
    expect(compared.at(-1)).toBe(added)
    for (const sentence of [compareTitle(compared, traits), traitsFinding(compared, traits)]) {
      expect(sentence).toMatch(/embedded engineer/)
    }
    expect(verdicts(compared, traits)[1]?.when).toContain(leastRoleFile.openIf.value)
  })
})
