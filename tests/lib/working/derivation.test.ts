import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Derivation, derive, replay, type StepPlan, substitute } from '@/lib/working/derivation'
import { evaluate, type Operands } from '@/lib/working/formula'
import { law } from '../../law'
import { deepFreeze } from '../../roles'

function plan(name: string, formula: string, inputs: Operands = {}): StepPlan {
  return deepFreeze({
    name,
    label: `the ${name}`,
    formula,
    inputs,
    unit: 'share',
    inputUnit: 'usd',
    sources: ['guide'],
  })
}

/** Plans whose later steps use earlier results by name; no divisor can be zero. */
const anyPlans: fc.Arbitrary<readonly StepPlan[]> = fc
  .array(
    fc.record({
      values: fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 5 }),
      n: fc.integer({ min: -20, max: 20 }),
      sign: fc.constantFrom('+', '−', '×'),
      shape: fc.constantFrom(
        'sum(values)',
        'n',
        'sum(max(values, n))',
        'abs(n) ÷ 4',
        'n ^ 2',
        '(−n ^ 3)',
        '(1 + abs(n)) ^ 0.5',
        'ln(1 + abs(n))',
        'exp(n ÷ 20)',
      ),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) =>
    parts.map(({ values, n, sign, shape }, index) =>
      plan(`s${index}`, index === 0 ? shape : `s${index - 1} ${sign} ${shape}`, { values, n }),
    ),
  )

describe('a derivation', () => {
  const shared = plan('shared', 'high − low', { high: 180_000, low: 140_000 })

  test('computes step by step, each with the results before it, and ends with the last', () => {
    const derivation = derive([shared, plan('share', 'shared ÷ width', { width: 50_000 }), plan('left', '1 − share')])
    expect(derivation.steps.map((step) => step.result)).toEqual([40_000, 0.8, 1 - 0.8])
    expect(derivation.result).toBe(1 - 0.8)
    expect(derivation.steps[1]).toMatchObject({
      label: 'the share',
      formula: 'shared ÷ width',
      unit: 'share',
      sources: ['guide'],
    })
  })

  test("a step's own input outranks an earlier result of that name", () => {
    const [, second] = derive([shared, plan('twice', 'shared × 2', { shared: 1 })]).steps
    expect(second?.result).toBe(2)
    expect(second && substitute(second, derive([shared]).steps, String)).toBe('1 × 2')
  })

  test('throws RangeError without steps, on a name used twice, and on what cannot be computed', () => {
    expect(() => derive([])).toThrow(RangeError)
    expect(() => derive([shared, shared])).toThrow('two steps are called “shared”')
    expect(() => derive([plan('later', 'shared'), shared])).toThrow('nothing is called “shared”')
    expect(() => derive([plan('none', '1 ÷ 0')])).toThrow(RangeError)
  })
})

describe('replaying', () => {
  law('gives the result of any derivation', [anyPlans], (plans) => {
    const derivation = deepFreeze(derive(plans))
    expect(replay(derivation)).toBe(derivation.result)
  })

  law(
    'ignores the results that are written down, so a figure that was tampered with is found',
    [anyPlans, fc.integer({ min: 1, max: 9 })],
    (plans, off) => {
      const honest = derive(plans)
      const forged: Derivation = deepFreeze({
        steps: honest.steps.map((step) => ({ ...step, result: step.result + off })),
        result: honest.result + off,
      })
      expect(replay(forged)).toBe(honest.result)
      expect(replay(forged)).not.toBe(forged.result)
    },
  )
})

describe('the formula with its numbers put in', () => {
  const thousands = (value: number) => `${value / 1000}k`

  test('writes each number and keeps the names of lists and functions', () => {
    const inputs = { sharedHigh: 180_000, sharedLow: 140_000, high: 190_000, low: 140_000 }
    const { steps } = derive([plan('share', '(sharedHigh − sharedLow) ÷ (high − low)', inputs)])
    expect(steps.map((step) => substitute(step, [], thousands))).toEqual(['(180k − 140k) ÷ (190k − 140k)'])
    const lists = derive([plan('both', 'sum(min(a, b)) + max(c, 1)', { a: [1, 2], b: [2, 1], c: 3 })])
    expect(lists.steps.map((step) => substitute(step, [], String))).toEqual(['sum(min(a, b)) + max(3, 1)'])
  })

  test('a sum of a few numbers is written out, a longer one is not', () => {
    const few = derive([plan('few', 'week − sum(x)', { week: 100, x: [30, 20] })])
    expect(few.steps.map((step) => substitute(step, [], String))).toEqual(['100 − (30 + 20)'])
    const many = derive([plan('many', 'sum(x)', { x: [1, 2, 3, 4, 5, 6, 7, 8, 9] })])
    expect(many.steps.map((step) => substitute(step, [], String))).toEqual(['sum(x)'])
  })

  test('an input called like a function is no function', () => {
    const { steps } = derive([plan('odd', 'min + min(min, 2)', { min: 5 })])
    expect(steps.map((step) => substitute(step, [], String))).toEqual(['5 + min(5, 2)'])
  })

  test('a negative number raised to a power keeps its value, in brackets', () => {
    const powers = derive([plan('power', '−a ^ 2 + sum(x) ^ 2 + b ^ a', { a: -3, b: 2, x: [-1] })])
    const [written] = powers.steps.map((step) => substitute(step, [], String))
    expect(written).toBe('−(-3) ^ 2 + (-1) ^ 2 + 2 ^ -3')
    expect(evaluate(written ?? '', {})).toBe(powers.result)
    expect(powers.result).toBe(-9 + 1 + 0.125)
  })

  test('the names of exp and ln stay', () => {
    const { steps } = derive([plan('log', 'exp(ln(a) + b)', { a: 2, b: 0 })])
    expect(steps.map((step) => substitute(step, [], String))).toEqual(['exp(ln(2) + 0)'])
  })

  test('each number can have its own unit; an earlier result keeps its step’s', () => {
    const withUnit = (value: number, unit: string) => `${value} ${unit}`
    const first: StepPlan = { ...plan('aged', 'pay + pay', { pay: 5 }), unit: 'usd' }
    const second: StepPlan = {
      ...plan('all', 'aged × factor ^ (age ÷ 12) + sum(x)', { factor: 2, age: 24, x: [1, 2] }),
      inputUnit: { factor: 'ratio', age: 'months', x: 'count' },
    }
    const { steps, result } = derive([first, second])
    const [one, two] = steps
    if (!one || !two) throw new Error('two steps were planned')
    expect(result).toBe(43)
    expect(substitute(two, [one], withUnit)).toBe('10 usd × 2 ratio ^ (24 months ÷ 12) + (1 count + 2 count)')
    expect(() => substitute({ ...two, inputUnit: { factor: 'ratio' } }, [one], withUnit)).toThrow(
      'nothing says what “age” counts',
    )
    expect(() => substitute({ ...two, inputUnit: { factor: 'ratio' } }, [one], withUnit)).toThrow(RangeError)
  })

  // String would write the smallest as 1e-16, which the language does not read.
  const { format } = new Intl.NumberFormat('en-US', { useGrouping: false, maximumSignificantDigits: 21 })

  law('still computes to the result', [anyPlans], (plans) => {
    const { steps } = derive(plans)
    for (const [index, step] of steps.entries()) {
      const written = substitute(step, steps.slice(0, index), (value) => format(value))
      expect(written).not.toMatch(/\b(n|s\d+)\b/)
      // Written out, −0 is 0.
      expect(evaluate(written, step.inputs) + 0).toBe(step.result + 0)
    }
  })
})
