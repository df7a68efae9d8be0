import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { methodsFinding, type WorkedMethod, workedMethods } from '@/lib/method/worked'
import { decimals } from '@/lib/method/worked-case'
import { evaluate } from '@/lib/working/formula'

const methods = workedMethods(dataset.methods)

describe('every worked value', () => {
  const vectors = methods.flatMap((method) =>
    method.cases.flatMap(({ given, vectors }) =>
      vectors.map((vector) => ({ ...vector, name: `${method.id}, ${given}: ${vector.figure}` })),
    ),
  )

  test.each(vectors)('$name is $expected', ({ actual, expected }) => {
    expect(actual).toBe(expected)
  })

  /** Where the working is arithmetic, and the result a plain number, the one must lead to the other. */
  const arithmetic = vectors.filter(
    ({ working, expected }) => /^[\d\s+−×÷().]+$/.test(working) && /^[\d.]+$/.test(expected),
  )

  test.each(arithmetic)('$name: $working is $expected', ({ working, expected }) => {
    expect(decimals(evaluate(working, {}))).toBe(expected)
  })

  test('is arithmetic as often as not', () => {
    expect(arithmetic.length).toBeGreaterThanOrEqual(35)
  })
})

test('a method is refused when a case lacks a figure', () => {
  const [first] = dataset.methods.map((method) => ({
    ...method,
    cases: method.cases.map((each) => ({ ...each, figures: each.figures.slice(1) })),
  }))
  expect(() => workedMethods(first ? [first] : [])).toThrow(RangeError)
})

describe('methodsFinding', () => {
  const vector = { figure: 'half', working: '1 ÷ 2', expected: '0.5', actual: '0.5' }
  const method = (...vectors: (typeof vector)[]): WorkedMethod => ({
    ...(methods[0] as WorkedMethod),
    cases: [{ given: 'one', vectors }],
  })

  test('says when all agree', () => {
    expect(methodsFinding(methods)).toMatch(/^All \d+ worked values below match the expected value\.$/)
    expect(methodsFinding([method(vector, vector)])).toBe('All 2 worked values below match the expected value.')
  })

  test('counts those that do not', () => {
    expect(methodsFinding([method(vector, { ...vector, actual: '0.6' })])).toBe(
      '1 of 2 worked values below do not match the expected value.',
    )
  })
})
