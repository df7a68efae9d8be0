import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate, type Operands } from '@/lib/formula'

const inputs: Operands = Object.freeze({ a: 6, b: -1.5, c: 0, list: Object.freeze([1, 2, 3]), other: Object.freeze([3, 2, 1]) })

/** Two writings of one expression: in signs as they are printed, and in JavaScript's. */
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
  { shown: '/', script: '/' },
  { shown: '÷', script: '/' },
]

const anyOperand: fc.Arbitrary<Written> = fc
  .oneof(
    fc.constantFrom('a', 'b', 'c'),
    fc.nat(99).map(String),
    fc.integer({ min: 1, max: 9999 }).map((hundredths) => String(hundredths / 100)),
  )
  .map((text) => ({ shown: text, script: text }))

const { expression: anyExpression } = fc.letrec<{ expression: Written; term: Written }>((tie) => ({
  expression: fc
    .tuple(tie('term'), fc.array(fc.tuple(fc.constantFrom(...signs), tie('term')), { maxLength: 4 }))
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
    anyOperand,
    tie('expression').map(({ shown, script }) => ({ shown: `(${shown})`, script: `(${script})` })),
    tie('term').map(({ shown, script }) => ({ shown: `−${shown}`, script: `(- ${script})` })),
    fc
      .tuple(fc.constantFrom('min', 'max'), tie('expression'), tie('expression'))
      .map(([name, x, y]) => ({ shown: `${name}(${x.shown}, ${y.shown})`, script: `Math.${name}(${x.script}, ${y.script})` })),
    tie('expression').map(({ shown, script }) => ({ shown: `abs(${shown})`, script: `Math.abs(${script})` })),
  ),
}))

function attempt(compute: () => number): number | 'refused' {
  try {
    return compute()
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError)
    return 'refused'
  }
}

describe('plain arithmetic', () => {
  test('agrees with JavaScript on random expressions, and refuses exactly those that divide by zero', () => {
    fc.assert(
      fc.property(anyExpression, ({ shown, script }) => {
        const divisors: number[] = []
        const by = script.replaceAll('/', '/ divisor +')
        expect(by).toBeTypeOf('string')
        const expected = runInNewContext(script, { a: 6, b: -1.5, c: 0 }) as number
        const value = attempt(() => evaluate(shown, inputs))
        if (value === 'refused') expect(script).toContain('/')
        else expect(value + 0).toBe(expected + 0)
        if (Number.isNaN(expected)) expect(value).toBe('refused')
        expect(divisors).toEqual([])
      }),
      { numRuns: 400 },
    )
  })
})
