import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate, type Operands } from '@/lib/working/formula'
import { law } from '../../law'

const inputs: Operands = Object.freeze({
  a: 6,
  b: -1.5,
  c: 0,
  list: Object.freeze([1, 2, 3]),
  other: Object.freeze([3, 2, 1]),
  short: Object.freeze([1, 2]),
})

/** Two writings of one expression: with the signs a reader sees, and in JavaScript's. */
interface Written {
  readonly shown: string
  readonly script: string
}

const signs = [
  { shown: '+', script: '+' },
  { shown: '-', script: '-' },
  { shown: '−', script: '-' },
  { shown: '*', script: '*' },
  { shown: '×', script: '*' },
]
const division = fc.constantFrom({ shown: '/', script: '/' }, { shown: '÷', script: '/' })

const alike = (text: string): Written => ({ shown: text, script: text })
const anyDivisor = fc.oneof(
  fc.constantFrom('a', 'b'),
  fc.integer({ min: 1, max: 99 }).map(String),
  fc.integer({ min: 1, max: 9999 }).map((hundredths) => String(hundredths / 100)),
)

const { expression: anyExpression } = fc.letrec<{ expression: Written; term: Written }>((tie) => ({
  expression: fc
    .tuple(
      tie('term'),
      fc.array(fc.oneof(fc.tuple(fc.constantFrom(...signs), tie('term')), fc.tuple(division, anyDivisor.map(alike))), {
        maxLength: 4,
      }),
    )
    .map(([first, rest]) =>
      rest.reduce(
        (text, [sign, term]) => ({
          shown: `${text.shown} ${sign.shown}${term.shown}`,
          script: `${text.script} ${sign.script} ${term.script}`,
        }),
        first,
      ),
    ),
  term: fc.oneof(
    { depthSize: 'small' },
    fc.oneof(anyDivisor, fc.constantFrom('c', '0')).map(alike),
    tie('expression').map(({ shown, script }) => ({ shown: `(${shown})`, script: `(${script})` })),
    tie('term').map(({ shown, script }) => ({ shown: `−${shown}`, script: `(- ${script})` })),
    fc.tuple(fc.constantFrom('min', 'max'), tie('expression'), tie('expression')).map(([name, x, y]) => ({
      shown: `${name}(${x.shown}, ${y.shown})`,
      script: `Math.${name}(${x.script}, ${y.script})`,
    })),
    tie('expression').map(({ shown, script }) => ({ shown: `abs(${shown})`, script: `Math.abs(${script})` })),
    // None of these can leave what is finite: the exponent of e is at most 0, the others are of 1 and more.
    tie('expression').map(({ shown, script }) => ({
      shown: `exp(−abs(${shown}))`,
      script: `Math.exp(-Math.abs(${script}))`,
    })),
    tie('expression').map(({ shown, script }) => ({
      shown: `ln(1 + abs(${shown}))`,
      script: `Math.log(1 + Math.abs(${script}))`,
    })),
    fc.tuple(tie('expression'), fc.constantFrom('0', '0.5', '−0.5', '−1')).map(([{ shown, script }, exponent]) => ({
      shown: `(1 + abs(${shown})) ^ ${exponent}`,
      script: `((1 + Math.abs(${script})) ** ${exponent.replace('−', '-')})`,
    })),
  ),
}))

describe('plain arithmetic', () => {
  law('agrees with JavaScript on random expressions', [anyExpression], { numRuns: 300 }, ({ shown, script }) => {
    // Adding 0 makes −0 and 0 one: a reader cannot tell them apart.
    expect(evaluate(shown, inputs) + 0).toBe((runInNewContext(script, { a: 6, b: -1.5, c: 0 }) as number) + 0)
  })

  test('refuses every division by zero', () => {
    fc.assert(
      fc.property(anyExpression, ({ shown }) => {
        expect(() => evaluate(`1 ÷ ((${shown}) − (${shown}))`, inputs)).toThrow(RangeError)
      }),
    )
    expect(() => evaluate('sum(list ÷ c)', inputs)).toThrow('division by zero')
  })

  test('products bind tighter than sums, both from left to right', () => {
    expect(evaluate('2 + 3 × 4 − 6 ÷ 3 ÷ 2', inputs)).toBe(13)
    expect(evaluate('10 − 4 − 3', inputs)).toBe(3)
    expect(evaluate('(2 + 3) × −4', inputs)).toBe(-20)
    expect(evaluate('  12.5 ', inputs)).toBe(12.5)
  })
})

describe('powers', () => {
  test.each([
    ['2 ^ 10', 1024],
    ['2^3^2', 512],
    ['(2^3)^2', 64],
    ['−2^2', -4],
    ['(−2)^2', 4],
    ['2^−1', 0.5],
    ['2^−−2', 4],
    ['3 × 2^2', 12],
    ['2^2 × 3', 12],
    ['8 ÷ 2^2', 2],
    ['−2^−2', -0.25],
    ['2^3 − 1', 7],
    ['c ^ 0', 1],
    ['b ^ 2', 2.25],
    ['abs(b) ^ 2 ^ 0', 1.5],
  ])('%s = %d', (formula, value) => {
    expect(evaluate(formula, inputs)).toBe(value)
  })

  test('ageing by 3 % a year over 25 months', () => {
    // 52,000 × 1.03^(25/12), worked in logarithms: 52,000 × e^(2.08333 × 0.0295588) = 52,000 × 1.0635165.
    const working = Object.freeze({ pay: 52_000, r: 0.03, months: 25 })
    expect(evaluate('pay × (1 + r) ^ (months ÷ 12)', working)).toBeCloseTo(55_302.86, 1)
  })

  const anyBase = fc.double({ min: 0.01, max: 100, noNaN: true })
  const anyExponent = fc.double({ min: -5, max: 5, noNaN: true })

  test('are exp of the exponent times ln of the base, and exp and ln undo each other', () => {
    fc.assert(
      fc.property(anyBase, anyExponent, (base, m) => {
        const given = Object.freeze({ base, m })
        expect(evaluate('exp(m × ln(base)) ÷ base ^ m', given)).toBeCloseTo(1, 9)
        expect(evaluate('ln(exp(m))', given)).toBeCloseTo(m, 9)
        expect(evaluate('ln(base ^ m)', given)).toBeCloseTo(evaluate('m × ln(base)', given), 9)
      }),
    )
    expect(evaluate('exp(1)', {})).toBe(Math.E)
    expect(evaluate('ln(1)', {})).toBe(0)
  })
})

describe('lists', () => {
  test('combine element by element, with each other and with a number', () => {
    expect(evaluate('sum(min(list, other))', inputs)).toBe(1 + 2 + 1)
    expect(evaluate('sum(max(list, other))', inputs)).toBe(3 + 2 + 3)
    expect(evaluate('sum(list × other)', inputs)).toBe(3 + 4 + 3)
    expect(evaluate('sum(10 − list)', inputs)).toBe(9 + 8 + 7)
    expect(evaluate('sum(list − 2)', inputs)).toBe(0)
    expect(evaluate('sum(abs(list − 2))', inputs)).toBe(2)
    expect(evaluate('sum(−list)', inputs)).toBe(-6)
    expect(evaluate('sum(list, other, a)', inputs)).toBe(6 + 6 + 6)
    expect(evaluate('sum(min(list))', inputs)).toBe(6)
    expect(evaluate('sum(list ^ 2)', inputs)).toBe(1 + 4 + 9)
    expect(evaluate('sum(2 ^ list)', inputs)).toBe(2 + 4 + 8)
    expect(evaluate('sum(list ^ other)', inputs)).toBe(1 + 4 + 3)
    expect(evaluate('sum(exp(ln(list)))', inputs)).toBeCloseTo(1 + 2 + 3, 12)
    expect(evaluate('exp(sum(ln(list)))', inputs)).toBeCloseTo(1 * 2 * 3, 12)
  })
})

describe('a formula that is computed again', () => {
  test('has each time its own inputs, and an earlier result where no input has the name', () => {
    const earlier = new Map([
      ['a', 10],
      ['d', 7],
    ])
    expect(evaluate('a + d', { a: 1 }, earlier)).toBe(8)
    expect(evaluate('a + d', { a: 2, d: 3 }, earlier)).toBe(5)
    expect(evaluate('a + d', {}, earlier)).toBe(17)
    expect(() => evaluate('a + d', { a: 1 })).toThrow('nothing is called “d”')
  })

  test('is the same however many others were read in between', () => {
    const before = evaluate('a × 2', inputs)
    for (let index = 0; index < 3000; index++) expect(evaluate(`${index} + c`, inputs)).toBe(index)
    expect(evaluate('a × 2', inputs)).toBe(before)
  })
})

describe('what cannot be computed throws RangeError and says why', () => {
  test.each([
    ['', 'missing'],
    ['   ', 'missing'],
    ['1 +', 'missing'],
    ['× 2', 'missing'],
    ['1 + )', 'missing'],
    ['min()', 'missing'],
    ['(1 + 2', '“)” is missing'],
    ['min(1, 2', '“)” is missing'],
    ['1 2', 'goes on'],
    ['2 a', 'goes on'],
    ['(1))', 'goes on'],
    ['1, 2', 'goes on'],
    ['1 % 2', 'cannot be read at character 2'],
    ['1.5.2', 'cannot be read at character 4'],
    ['$1', 'cannot be read at character 1'],
    ['a + unknown', 'nothing is called “unknown”'],
    ['toString', 'nothing is called “toString”'],
    ['mean(list)', 'there is no function “mean”'],
    ['a(2)', 'there is no function “a”'],
    ['abs(1, 2)', 'there is no function “abs” of 2'],
    ['exp(1, 2)', 'there is no function “exp” of 2'],
    ['ln()', 'missing'],
    ['2 ^', 'missing'],
    ['^ 2', 'missing'],
    ['ln(0)', '0 has no logarithm'],
    ['ln(b)', '-1.5 has no logarithm'],
    ['sum(ln(list − 1))', '0 has no logarithm'],
    ['b ^ 0.5', 'not one finite number'],
    ['c ^ −1', 'not one finite number'],
    ['10 ^ 400', 'not one finite number'],
    ['exp(1000)', 'not one finite number'],
    ['list + short', 'lists of 3 and 2'],
    ['list', 'not one finite number'],
    ['max(list, 2)', 'not one finite number'],
  ])('%j: %s', (formula, why) => {
    expect(() => evaluate(formula, inputs)).toThrow(RangeError)
    expect(() => evaluate(formula, inputs)).toThrow(why)
  })

  test('a result beyond the largest number', () => {
    expect(() => evaluate('huge × huge', Object.freeze({ huge: 1e200 }))).toThrow('not one finite number')
  })

  test.each(['(b ^ 0.5) ^ 0', '1 ÷ exp(1000)', 'min(1, 10 ^ 400)', 'sum(0 × exp(1000 × list))'])(
    'a part that is not finite, though the whole would be: %s',
    (formula) => {
      expect(() => evaluate(formula, inputs)).toThrow('not one finite number')
    },
  )

  const anyText = fc.string({ unit: fc.constantFrom(...'ab1.2 +-×÷^(),minsumabsexpln$'.split('')), maxLength: 24 })

  law('no text whatever does anything else than compute or throw RangeError', [anyText], { numRuns: 500 }, (text) => {
    try {
      expect(evaluate(text, inputs)).toBeTypeOf('number')
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError)
    }
  })
})
