import { expect, test } from 'vitest'
import { outEarnsOf } from '@/lib/evidence/out-earns'
import { known } from '@/lib/value/absence'
import { backend, performance, smallView, sre, viewOf } from '../salaries'

const ten = (usd: number) => Array<number>(10).fill(usd)
// 120,000 beats the ten at 110,000 and ties with the ten at 120,000.
const { pays } = viewOf({ [sre]: ten(120_000), [backend]: [...ten(110_000), ...ten(120_000)], [performance]: [1e5] })

test('every pair stands once, in order, with its chance or why it has none', () => {
  expect(outEarnsOf(pays).map(({ a, b, chance }) => [a.id, b.id, chance])).toEqual([
    [sre, backend, known(0.75)],
    [sre, performance, expect.objectContaining({ reason: 'small-sample' })],
    [backend, performance, expect.objectContaining({ reason: 'small-sample' })],
  ])
})

test('one role, or percentiles alone, have none', () => {
  expect(outEarnsOf(pays.slice(0, 1))).toEqual([])
  expect(outEarnsOf(smallView({ roles: [sre, backend], source: 'occupation' }).pays)).toEqual([])
})
