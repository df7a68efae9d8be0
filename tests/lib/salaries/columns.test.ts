import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnsOf, recordsOf } from '@/lib/salaries/columns'
import { law } from '../../law'
import { deepFreeze } from '../../roles'

const sent = <T>(data: T): T => JSON.parse(JSON.stringify(data))

test('what all records have is a list, what some have says who has it, and records in records are columns too', () => {
  const records = [
    { id: 'a', of: { low: 1, high: 2 } },
    { id: 'b' },
    { id: 'c', of: { low: 3, high: null }, said: null },
  ]
  expect(columnsOf(records)).toEqual({
    of: 3,
    by: {
      id: { values: ['a', 'b', 'c'] },
      of: { gaps: [0, 2], columns: { of: 2, by: { low: { values: [1, 3] }, high: { values: [2, null] } } } },
      said: { gaps: [2], values: [null] },
    },
  })
})

const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.integer(),
  fc.string(),
  fc.constant(null),
  fc.array(fc.integer(), { maxLength: 2 }),
)
const anyRecord = fc.record(
  { a: anyValue, b: anyValue, c: fc.record({ d: anyValue, e: fc.record({ f: anyValue }) }, { requiredKeys: ['d'] }) },
  { requiredKeys: [] },
)

law('records come back from their columns, whichever properties each has', [fc.array(anyRecord)], (records) => {
  expect(recordsOf(sent(columnsOf(deepFreeze(records))))).toEqual(records)
})
