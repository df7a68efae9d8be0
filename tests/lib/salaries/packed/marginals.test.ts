import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Marginal } from '@/data/schema/market'
import { packMarginal, unpackMarginal } from '@/lib/salaries/packed/marginals'
import { law } from '../../../law'

const name = { role: 'x', level: 'all', place: 'US', year: 2024 } as const

describe('a marginal as it travels', () => {
  test('says what each count lacks of the most that it can be', () => {
    // 10 observations of 7 employers: one of them can have four. 6 above the minimum, of at most 6 employers.
    const marginal: Marginal = {
      ...name,
      n: 10,
      rows: 14,
      employers: 7,
      largest: 3,
      atMinimum: { rows: 5, above: { n: 6, employers: 5, p50: 150_000 } },
    }
    expect(packMarginal(marginal, { n: 9, rows: 12 })).toEqual({
      n: 1,
      rows: 2,
      employers: 3,
      largest: 1,
      atMinimum: { rows: 1, above: { n: 4, employers: 1, p50: 150_000 } },
    })
  })

  test('of one observation, which has one employer, says nothing but noughts', () => {
    expect(packMarginal({ ...name, n: 1, rows: 1, employers: 1, largest: 1 }, { n: 1, rows: 1 })).toEqual({
      n: 0,
      rows: 0,
      employers: 0,
      largest: 0,
    })
  })

  const count = fc.nat(5000)
  const orNone = fc.option(count)
  const marginal = fc.record(
    {
      n: count,
      rows: count,
      employers: orNone,
      largest: orNone,
      month: fc.constant('2026-10'),
      atMinimum: fc.record({ rows: count, above: fc.record({ n: count, employers: count, p50: orNone }) }),
    },
    { requiredKeys: ['n', 'rows', 'employers', 'largest'] },
  )
  law('is the same again', [marginal, fc.record({ n: count, rows: count })], (said, cells) => {
    expect(unpackMarginal(packMarginal({ ...name, ...said }, cells), cells)).toEqual(said)
  })
})
