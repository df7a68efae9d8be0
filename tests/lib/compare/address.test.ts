import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import {
  type CompareAddress,
  compareHref,
  explainIgnored,
  movedRoles,
  type ReadCompare,
  readCompare,
  withRoles,
} from '@/lib/compare/address'
import { compareRolesHref, maxCompared } from '@/lib/site/urls'
import { law } from '../../law'

const ids = Object.freeze(dataset.roles.map((role) => role.id))
const known: ReadonlySet<string> = new Set(ids)

/** Distinct roles, in random order. */
const anyRoleIds = (min: number, max = maxCompared) =>
  fc.shuffledSubarray([...ids], { minLength: min, maxLength: max }).map((roles) => Object.freeze(roles))

const anyAddress: fc.Arbitrary<CompareAddress> = anyRoleIds(1).chain((roles) =>
  fc.record({ roles: fc.constant(roles), differences: fc.boolean(), only: fc.constantFrom(null, ...roles) }),
)

/** Reads an address as a server does: the parts of the path behind /compare/, and every value of `only`. */
function read(href: string): ReadCompare {
  const url = new URL(href, 'https://example.org')
  const [, compare, ...path] = url.pathname.split('/').map(decodeURIComponent)
  expect(compare).toBe('compare')
  return readCompare(path, url.searchParams.getAll('only'), known)
}

describe('the address of a comparison', () => {
  law('is read back as it was meant', [anyAddress], (address) => {
    expect(read(compareHref(address))).toEqual({ address, ignored: [] })
  })

  law(
    'equal states have equal addresses, and different states different ones',
    [anyAddress, anyAddress],
    (one, other) => {
      expect(compareHref(structuredClone(one))).toBe(compareHref(one))
      const same = JSON.stringify(one) === JSON.stringify(other)
      expect(compareHref(one) === compareHref(other)).toBe(same)
    },
  )

  test('never writes a default', () => {
    fc.assert(
      fc.property(anyRoleIds(0), (roles) => {
        expect(compareRolesHref(roles)).toBe(['/compare', roles.join('-vs-')].filter((part) => part !== '').join('/'))
      }),
    )
    expect(compareHref({ roles: ['a', 'b'], differences: true, only: 'b' })).toBe('/compare/a-vs-b/differences?only=b')
  })
})

describe('reading any address', () => {
  const anyText = fc.oneof(fc.constantFrom(...ids, 'differences', '', '-vs-', 'vs'), fc.string())
  const anySet = fc.array(anyText, { maxLength: 8 }).map((parts) => parts.join('-vs-'))
  const anyPath = fc
    .tuple(anySet, fc.array(anyText, { maxLength: 3 }))
    .map(([set, views]) => Object.freeze([set, ...views]))

  law(
    'never throws, compares at most five distinct known roles, and loses nothing unsaid',
    [anyPath, fc.array(anyText, { maxLength: 3 })],
    (path, only) => {
      const { address, ignored } = readCompare(path, Object.freeze(only), known)
      expect(new Set(address.roles).size).toBe(address.roles.length)
      expect(address.roles.length).toBeLessThanOrEqual(maxCompared)
      expect(address.roles.every((role) => known.has(role))).toBe(true)
      if (address.only !== null) expect(address.roles).toContain(address.only)
      const asked = (path[0] ?? '').split('-vs-').filter((part) => part !== '')
      const refused = ignored.filter(({ reason }) => reason.endsWith('-role')).map(({ value }) => value)
      expect([...address.roles, ...refused].sort()).toEqual([...asked].sort())
    },
  )

  law(
    'what was read, written and read again is the same, with nothing left to ignore',
    [anyPath, fc.array(anyText, { maxLength: 3 })],
    (path, only) => {
      const { address } = readCompare(path, only, known)
      fc.pre(address.roles.length > 0)
      expect(read(compareHref(address))).toEqual({ address, ignored: [] })
    },
  )

  test('an address without roles compares none', () => {
    expect(readCompare([], [], known)).toEqual({ address: { roles: [], differences: false, only: null }, ignored: [] })
  })

  test('each thing left out has its reason', () => {
    const [a, b, c, d, e, f] = ids as unknown as [string, string, string, string, string, string]
    const set = [a, 'wizard', b, a, c, d, e, f].join('-vs-')
    expect(readCompare([set, 'differences', 'table'], ['wizard', c], known)).toEqual({
      address: { roles: [a, b, c, d, e], differences: true, only: c },
      ignored: [
        { value: 'wizard', reason: 'unknown-role' },
        { value: a, reason: 'repeated-role' },
        { value: f, reason: 'sixth-role' },
        { value: 'table', reason: 'unknown-view' },
        { value: 'wizard', reason: 'unknown-only' },
      ],
    })
    expect(readCompare([`${a}-vs-${b}`, 'table', 'differences'], [''], known)).toEqual({
      address: { roles: [a, b], differences: false, only: null },
      ignored: [
        { value: 'table', reason: 'unknown-view' },
        { value: 'differences', reason: 'unknown-view' },
      ],
    })
  })

  test('every reason is told in its own whole sentence that quotes the value', () => {
    const reasons = [
      'unknown-role',
      'repeated-role',
      'sixth-role',
      'unknown-view',
      'unknown-only',
      'second-only',
    ] as const
    const told = explainIgnored(reasons.map((reason) => ({ value: 'wizard', reason })))
    expect(new Set(told).size).toBe(reasons.length)
    for (const sentence of told) expect(sentence).toMatch(/^“wizard” .+\.$/)
  })

  test('of each reason three values are told one by one and the rest counted', () => {
    const names = (count: number) => Array.from({ length: count }, (_, index) => `x${index}`)
    const told = (set: string, views: string[] = []) => explainIgnored(readCompare([set, ...views], [], known).ignored)
    const three = names(3).map((name) => `“${name}” is not a role we know, so it is left out.`)
    expect(told(names(3).join('-vs-'))).toEqual(three)
    expect(told(names(4).join('-vs-'))).toEqual([...three, 'And 1 more name that is not a role we know.'])
    expect(told(names(60).join('-vs-'))).toEqual([...three, 'And 57 more names that are not roles we know.'])
    expect(told('x0', names(200)).slice(3)).toEqual([
      '“x2” is not a view of this page, so it is ignored.',
      'And 197 more names that are not views of this page.',
    ])
  })

  test('nothing is told twice, and the sentences stay few', () => {
    expect(explainIgnored(readCompare(['wizard-vs-wizard'], [], known).ignored)).toHaveLength(1)
    fc.assert(
      fc.property(anyPath, fc.array(anyText), (path, only) => {
        const told = explainIgnored(readCompare(path, only, known).ignored)
        expect(new Set(told).size).toBe(told.length)
        expect(told.length).toBeLessThanOrEqual(6 * 4)
      }),
    )
  })
})

describe('moving a role', () => {
  const anyMove = fc.constantFrom('earlier', 'later') as fc.Arbitrary<'earlier' | 'later'>
  const anyPlace = anyRoleIds(1).chain((roles) =>
    fc.record({ roles: fc.constant(roles), role: fc.constantFrom(...roles) }),
  )

  law('keeps the set, and the order of the others', [anyPlace, anyMove], ({ roles, role }, move) => {
    const moved = movedRoles(roles, role, move)
    expect([...moved].sort()).toEqual([...roles].sort())
    const others = (list: readonly string[]) => list.filter((each) => each !== role)
    expect(others(moved)).toEqual(others(roles))
  })

  law(
    'goes one place, stops at the ends, and the other way undoes it',
    [anyPlace, anyMove],
    ({ roles, role }, move) => {
      const at = roles.indexOf(role)
      const wanted = at + (move === 'earlier' ? -1 : 1)
      const moved = movedRoles(roles, role, move)
      if (wanted < 0 || wanted === roles.length) expect(moved).toEqual(roles)
      else {
        expect(moved.indexOf(role)).toBe(wanted)
        expect(movedRoles(moved, role, move === 'earlier' ? 'later' : 'earlier')).toEqual(roles)
      }
    },
  )

  test('other roles keep the view, and a role shown alone while it is one of them', () => {
    const view = Object.freeze({ roles: ['a', 'b'], differences: true, only: 'b' })
    expect(withRoles(view, ['b', 'c'])).toEqual({ roles: ['b', 'c'], differences: true, only: 'b' })
    expect(withRoles(view, ['a', 'c'])).toEqual({ roles: ['a', 'c'], differences: true, only: null })
    expect(withRoles({ ...view, only: null }, ['b', 'c']).only).toBeNull()
  })

  test('throws RangeError for a role that is not compared', () => {
    expect(() => movedRoles(Object.freeze(['a', 'b']), 'c', 'later')).toThrow(RangeError)
  })
})
