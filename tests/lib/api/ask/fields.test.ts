import { describe, expect, test } from 'vitest'
import { compareQuery, mixQuery, noQuery, type QuerySchema, readQuery } from '@/lib/api/ask/fields'

const roles = compareQuery(Object.freeze(['a', 'b', 'c', 'd', 'e', 'f']))

function read(search: string, schema: QuerySchema) {
  const result = readQuery(new URLSearchParams(search), schema)
  return result.kind === 'known'
    ? result.value
    : `${result.problem.type.split('problem-')[1]}: ${result.problem.detail}`
}

describe('readQuery', () => {
  test('an address without parameters takes none', () => {
    expect(read('', noQuery)).toEqual({})
    expect(read('x=1', noQuery)).toBe('unknown-parameter: There is no parameter “x” here. This address takes none.')
  })

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'ROLES', 'roles[]', ''])(
    '%s is no parameter',
    (name) => {
      expect(read(`${encodeURIComponent(name)}=a,b`, roles)).toBe(
        `unknown-parameter: There is no parameter “${name}” here. It takes “roles”.`,
      )
    },
  )

  test('spaces around a value are none of it, and tags of campaigns are passed over', () => {
    expect(read('utm_source=x&roles=+a,+b+&ref=y', roles)).toEqual({ roles: ['a', 'b'] })
    expect(read('roles=+', roles)).toBe(
      'malformed-parameter: “roles” is empty or has nothing between two of its commas.',
    )
  })

  test('the first thing wrong is what is said', () => {
    expect(read('roles=&roles=x&y=1', roles)).toMatch(/^unknown-parameter/)
    expect(read('roles=&roles=x', roles)).toMatch(/^repeated-parameter/)
  })
})

describe('compareQuery', () => {
  test('keeps the order of the roles', () => {
    expect(read('roles=c,a,b', roles)).toEqual({ roles: ['c', 'a', 'b'] })
  })

  test.each([
    ['', 'missing-parameter: “roles” is required.'],
    ['roles=', 'malformed-parameter: “roles” is empty or has nothing between two of its commas.'],
    ['roles=a,', 'malformed-parameter: “roles” is empty or has nothing between two of its commas.'],
    ['roles=a', 'invalid-value: A comparison needs at least two roles.'],
    ['roles=a,b,c,d,e,f', 'invalid-value: A comparison holds at most 5 roles.'],
    ['roles=a,b,a', 'invalid-value: A role is named twice.'],
    ['roles=a,B', 'unknown-role: “B” is not the id of a role; /api/v1/roles lists them.'],
  ])('%s is refused', (search, said) => {
    expect(read(search, roles)).toBe(said)
  })
})

describe('mixQuery', () => {
  test('reads whole and decimal per cent, ends included', () => {
    expect(read('activity=0-100,30-40,33.333333-33.4,5-5', mixQuery)).toEqual({
      activity: [
        { lowPercent: 0, highPercent: 100 },
        { lowPercent: 30, highPercent: 40 },
        { lowPercent: 33.333333, highPercent: 33.4 },
        { lowPercent: 5, highPercent: 5 },
      ],
    })
  })

  test.each([
    [
      'activity=30',
      'malformed-parameter: “30” is not two numbers joined by a hyphen, like 30-40: digits, at most six after the point.',
    ],
    ['activity=40-30', 'invalid-value: A share’s low exceeds its high.'],
    ['activity=0-100.1', 'invalid-value: A share of the week is at most 100 per cent.'],
    [`activity=${Array(21).fill('0-9')}`, 'invalid-value: A mix holds at most 20 activities.'],
  ])('%s is refused', (search, said) => {
    expect(read(search, mixQuery)).toBe(said)
  })
})
