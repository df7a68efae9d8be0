import { expect, test } from 'vitest'
import { ageingCases, cellCases, chanceCases, intervalCases, placeCases } from '@/lib/method/cases/market'
import { decimals } from '@/lib/method/worked-case'
import { evaluate } from '@/lib/working/formula'

const vectors = [...cellCases(), ...intervalCases(), ...chanceCases(), ...placeCases(), ...ageingCases()].flatMap(
  (each) => each.vectors,
)
/** Where the working is arithmetic, and the result a plain number, the one must lead to the other. */
const arithmetic = vectors.filter(
  ({ working, expected }) => /^[\d\s+−×÷().]+$/.test(working) && /^[\d.]+$/.test(expected),
)

test.each(arithmetic)('$figure: $working is $expected', ({ working, expected }) => {
  expect(decimals(evaluate(working, {}))).toBe(expected)
})

test('many workings are arithmetic', () => {
  expect(arithmetic.length).toBeGreaterThanOrEqual(12)
})
