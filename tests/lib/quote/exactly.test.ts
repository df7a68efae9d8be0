import { expect, test } from 'vitest'
import { writeExactly } from '@/lib/quote/exactly'

test('figures that differ little are written apart', () => {
  expect([150_000, 150_120.5].map((usd) => writeExactly(usd, 'usd'))).toEqual(['$150,000', '$150,120.5'])
  expect(writeExactly(1.16372, 'ratio')).toBe('×1.16372')
  expect(writeExactly(35, 'count')).toBe('35')
  expect(writeExactly(24.5, 'months')).toBe('24.5 months')
})
