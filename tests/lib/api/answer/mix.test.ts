import { describe, expect, test } from 'vitest'
import { mixAnswer, mixAnswerSchema } from '@/lib/api/answer/mix'

const guide = Object.freeze([
  { lowPercent: 30, highPercent: 40 },
  { lowPercent: 25, highPercent: 35 },
  { lowPercent: 20, highPercent: 30 },
  { lowPercent: 10, highPercent: 20 },
])

describe('mixAnswer', () => {
  test('the guide’s four ranges: sums 85 and 125, each midpoint lowered by 1.25', () => {
    const answer = mixAnswer(guide, '2026.11.23')
    expect(mixAnswerSchema.parse(answer)).toEqual({
      dataVersion: '2026.11.23',
      activities: guide,
      feasible: true,
      sumLow: 85,
      sumHigh: 125,
      point: [33.75, 28.75, 23.75, 13.75],
      sources: [],
    })
  })

  test('when no week fits, the point says so', () => {
    const { feasible, point } = mixAnswer([{ lowPercent: 10, highPercent: 20 }], '2026.11.23')
    expect(feasible).toBe(false)
    expect(point).toMatchObject({ kind: 'unknown', reason: 'out-of-range' })
  })

  test('an inverted share breaks the contract', () => {
    expect(() => mixAnswer([{ lowPercent: 2, highPercent: 1 }], '2026.11.23')).toThrow(RangeError)
  })
})
