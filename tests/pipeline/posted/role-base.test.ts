import { describe, expect, test } from 'vitest'
import { advertisedSchema, newestDay } from '@/pipeline/posted/role-base'

const line = (fields: object) => advertisedSchema.parse(fields)
async function* lines(...all: readonly object[]) {
  for (const [at, each] of all.entries()) yield { line: at + 1, value: line(each) }
}

test('fields that are left out, or null, say nothing', () => {
  const empty = { company: '', title: '', location: '', remote: false }
  expect(line({})).toEqual(empty)
  expect(line({ company: null, title: null, location: null, remote: null })).toEqual(empty)
  expect(
    line({ company: ' Acme\u0000\n', location: 'Denver,\r\nCO', title: '\nData\tEngineer\nWe are', salary: 'good' }),
  ).toEqual({
    ...empty,
    company: 'Acme',
    location: 'Denver, CO',
    title: 'Data Engineer',
  })
})

test.each([
  [{ first_seen: '2026-13-01' }, 'expected a day, as 2026-10-05'],
  [{ posted: '2026-02-30' }, 'expected a day, as 2026-10-05'],
  [{ closed_at: '1999-12-31' }, 'expected a day, as 2026-10-05'],
  [{ closed_at: 20261005 }, 'expected a day, as 2026-10-05'],
  [{ pay: [1, 2] }, 'expected [min, max, currency]'],
  [{ pay: ['1', 2, 'USD'] }, 'expected a number or null'],
  [[], 'expected one JSON object'],
  ['x', 'expected one JSON object'],
])('%j is refused', (fields, message) => {
  expect(advertisedSchema.safeParse(fields).error?.issues[0]?.message).toBe(message)
})

describe('the newest day', () => {
  test.each<[object[], string | undefined]>([
    [[{ first_seen: '2026-08-07' }, { closed_at: '2026-10-01' }], '2026-10-01'],
    [[{ first_seen: '2026-08-07', posted: '2026-12-24' }], '2026-08-07'],
    [[{ posted: '2026-05-01' }, { posted: '2026-04-01', first_seen: '' }], '2026-05-01'],
    [[{}], undefined],
    [[], undefined],
  ])('of %j is %s', async (all, day) => expect(await newestDay(lines(...all))).toBe(day))
})
