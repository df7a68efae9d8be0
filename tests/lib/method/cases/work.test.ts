import { expect, test } from 'vitest'
import { traitCases, weekCases } from '@/lib/method/cases/work'
import { decimals } from '@/lib/method/worked-case'
import { evaluate } from '@/lib/working/formula'

const vectors = [...traitCases(), ...weekCases()].flatMap((each) => each.vectors)
/** Where the working is arithmetic, and the result a plain number, the one must lead to the other. */
const arithmetic = vectors.filter(
  ({ working, expected }) => /^[\d\s+−×÷().]+$/.test(working) && /^[\d.]+$/.test(expected),
)

test.each(arithmetic)('$figure: $working is $expected', ({ working, expected }) => {
  expect(decimals(evaluate(working, {}))).toBe(expected)
})

test('some workings are arithmetic', () => {
  expect(arithmetic.length).toBeGreaterThanOrEqual(3)
})
