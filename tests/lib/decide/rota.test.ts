import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RotaWanted } from '@/lib/decide/answers'
import { neededFor } from '@/lib/decide/rota'
import { law } from '../../law'

const anyRota = fc.record({
  hours: fc.constantFrom<RotaWanted['hours'][]>('around-the-clock', 'day'),
  sites: fc.constantFrom<RotaWanted['sites'][]>(1, 2, 3),
  depth: fc.constantFrom<RotaWanted['depth'][]>('primary', 'primary-and-secondary'),
})

test('a rotation takes what the book prints, and what its quarter says', () => {
  const pair = { hours: 'around-the-clock', depth: 'primary-and-secondary' } as const
  expect(neededFor({ ...pair, sites: 1 })).toBe(8)
  expect(neededFor({ ...pair, sites: 2 })).toBe(12)
  expect(neededFor({ ...pair, sites: 1, depth: 'primary' })).toBe(4)
  expect(neededFor({ ...pair, sites: 1, hours: 'day' })).toBe(4)
  expect(neededFor({ sites: 1, hours: 'day', depth: 'primary' })).toBe(2)
})

law('nobody is on call more than a quarter of the time, over a year of equal turns', [anyRota], (rota) => {
  const people = neededFor(rota)
  const atOnce = rota.depth === 'primary' ? 1 : 2
  const hoursOf = rota.hours === 'day' ? 12 : 24
  const turns = new Array<number>(people).fill(0)
  for (let slot = 0; slot < people * 52 * atOnce; slot++) turns[slot % people] = (turns[slot % people] ?? 0) + hoursOf
  const days = people * 52
  for (const hours of turns) expect(hours / (days * 24)).toBeLessThanOrEqual(0.25)
})

law('more at once, longer hours or more sites never take fewer', [anyRota], (rota) => {
  expect(neededFor({ ...rota, depth: 'primary-and-secondary' })).toBeGreaterThanOrEqual(
    neededFor({ ...rota, depth: 'primary' }),
  )
  expect(neededFor({ ...rota, hours: 'around-the-clock' })).toBeGreaterThanOrEqual(neededFor({ ...rota, hours: 'day' }))
  expect(neededFor({ ...rota, sites: 3 })).toBeGreaterThanOrEqual(neededFor({ ...rota, sites: 1 }))
})
