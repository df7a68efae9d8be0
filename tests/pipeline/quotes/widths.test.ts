import { expect, test } from 'vitest'
import { widthsOf } from '@/pipeline/quotes/widths'
import { observation } from './observation'

const ranged = (width: number, index: number, some: Parameters<typeof observation>[0] = {}) =>
  observation({
    subject: String(index),
    range: { title: 'sre', month: '2026-10', lowUsd: 100_000, highUsd: 100_000 * width },
    ...some,
  })

test('a level has the quartiles of its widths, and a role at it leans on them', () => {
  const sre = [1.2, 1.3, 1.4].map((width, index) => ranged(width, index))
  const data = [1.5, 1.6].map((width, index) => ranged(width, index, { role: 'data-engineer' }))
  const { levels, roleLevel } = widthsOf('postings', [...sre, ...data])
  expect(levels).toEqual({ senior: { n: 5, q1: 1.3, typical: 1.4, q3: 1.5 } })
  // (2 × ln √(1.5 × 1.6) + 20 × ln 1.4) ÷ 22: type 7 takes the middle of two logarithms.
  expect(roleLevel['data-engineer senior']).toEqual({ n: 2, typical: 1.413 })
  // (3 × ln 1.3 + 20 × ln 1.4) ÷ 23.
  expect(roleLevel['site-reliability-engineer senior']).toEqual({ n: 3, typical: 1.387 })
})

test('a range of several states has one width', () => {
  const shared = ['US-CA', 'US-TX'].map((where) => ranged(1.5, 1, { where, isShared: true }))
  expect(widthsOf('postings', shared).levels.senior?.n).toBe(1)
})
