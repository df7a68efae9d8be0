import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  claimOf,
  claimSchema,
  intervalSchema,
  orUnknown,
  percentSchema,
  plain,
  shareSchema,
  unknownSchema,
} from '@/lib/api/value'
import { known, unknown } from '@/lib/value/absence'

const guide = Object.freeze({ source: 'guide', section: 'Market Snapshot' })

describe('values of the API', () => {
  test('an absence is written as it is, a value bare', () => {
    const absent = unknown('no-data', 'Nothing was observed.')
    expect(plain(absent)).toEqual(unknownSchema.parse(absent))
    expect(plain(known(3))).toBe(3)
  })

  test('an absence needs one of the five reasons, and words', () => {
    expect(unknownSchema.safeParse({ kind: 'unknown', reason: 'forgotten', why: 'x' }).success).toBe(false)
    expect(unknownSchema.safeParse({ kind: 'unknown', reason: 'no-data', why: '' }).success).toBe(false)
    expect(unknownSchema.safeParse({ kind: 'unknown', reason: 'no-data' }).success).toBe(false)
  })

  test('null and zero do not stand for an absence', () => {
    expect(orUnknown(z.number().positive()).safeParse(null).success).toBe(false)
    expect(orUnknown(z.number().positive()).safeParse(0).success).toBe(false)
  })

  test('shares are 0–1, shares of the week 0–100', () => {
    expect([0, 1, 1.01, -0.01, Number.NaN].map((value) => shareSchema.safeParse(value).success)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
    expect([0, 100, 100.5].map((value) => percentSchema.safeParse(value).success)).toEqual([true, true, false])
    expect(intervalSchema.safeParse({ min: 0, max: 2 }).success).toBe(false)
  })

  test('a claim carries its origin and the id of its source', () => {
    const claim = claimOf({ value: 'fast', origin: guide })
    expect(claimSchema(z.string()).parse(claim)).toEqual({
      kind: 'known',
      value: 'fast',
      origin: guide,
      sources: ['guide'],
    })
  })
})
