import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { pageOf } from '@/lib/brief/book'
import { evenWeek, movedWeek, nearestTo, truthSentence } from '@/lib/brief/week'
import { law } from '../../law'
import { checkWriting } from '../writing'
import { book } from './book'

const anyRole = fc.constantFrom(...book.roles)
const anyMoves = fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 0, max: 100 })), { maxLength: 8 })
const moved = (week: ReturnType<typeof evenWeek>, moves: readonly (readonly [number, number])[]) =>
  moves.reduce((now, [index, percent]) => movedWeek(now, index % now.length, percent), week)

describe('a week', () => {
  law('stays whole however it is moved, and what was set stands', [anyRole, anyMoves], (role, moves) => {
    const week = moved(evenWeek(role, book), moves)
    expect(week.reduce((sum, { percent }) => sum + percent, 0)).toBeCloseTo(100, 6)
    for (const { percent } of week) expect(percent).toBeGreaterThanOrEqual(0)
    const last = moves.at(-1)
    if (last !== undefined && week.length > 1) expect(week[last[0] % week.length]?.percent).toBe(last[1])
  })

  law('has each role at a share between its ends, the nearest first', [anyRole, anyMoves], (role, moves) => {
    const near = nearestTo(moved(evenWeek(role, book), moves), book)
    expect(near).toHaveLength(dataset.roles.length)
    for (const { share } of near) {
      expect(share.min).toBeGreaterThanOrEqual(0)
      expect(share.max).toBeLessThanOrEqual(1 + 1e-9)
      expect(share.min).toBeLessThanOrEqual(share.max)
    }
    const middles = near.map(({ share }) => share.min + share.max)
    expect(middles).toEqual(middles.toSorted((a, b) => b - a))
    checkWriting(truthSentence(role, near))
  })

  test('all on the pager is an SRE’s, whatever the title', () => {
    const near = nearestTo(
      [
        { trait: 'on-call', percent: 60 },
        { trait: 'incident-response', percent: 40 },
      ],
      book,
    )
    expect(near[0]?.role.id).toBe('site-reliability-engineer')
    expect(near[0]?.share).toEqual({ min: 1, max: 1 })
    const truth = truthSentence(pageOf(book, 'performance-engineer'), near)
    expect(truth).toMatch(/^This is really an SRE’s week \(100%\); of a performance engineer it is/)
    expect(truthSentence(pageOf(book, 'site-reliability-engineer'), near)).toMatch(/^This week is an SRE’s: no other/)
  })

  test('by hand: 50 % core and 50 % regular work is five sixths of a role', () => {
    const { levels } = pageOf(book, 'site-reliability-engineer')
    expect([levels['on-call'], levels['capacity-planning']]).toEqual(['core', 'regular'])
    const near = nearestTo(
      [
        { trait: 'on-call', percent: 50 },
        { trait: 'capacity-planning', percent: 50 },
      ],
      book,
    )
    expect(near.find(({ role }) => role.id === 'site-reliability-engineer')?.share.min).toBeCloseTo(5 / 6, 12)
  })

  test('is refused where there is no such part or percent, or no such role', () => {
    const week = evenWeek(pageOf(book, 'site-reliability-engineer'), book)
    expect(() => movedWeek(week, 99, 10)).toThrow(RangeError)
    expect(() => movedWeek(week, 0, 101)).toThrow(RangeError)
    expect(() => truthSentence(pageOf(book, 'site-reliability-engineer'), [])).toThrow(RangeError)
  })
})
