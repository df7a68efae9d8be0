/**
 * A small arithmetic language, so that the formula a reader sees is the one that is computed.
 * Numbers and lists of numbers; + − × ÷ ^ and brackets; sum, count, min, max, abs, round, sqrt, exp, ln. Lists combine element by element.
 * A power binds tightest and from right to left: −2^2 = −4, 2^3^2 = 512.
 */
import { type Token, tokenize } from './tokens'

export type Operand = number | readonly number[]
export type Operands = Readonly<Record<string, Operand>>

/** A formula that is read: its value for what its names stand for. */
type Reckoning = (named: (name: string) => Operand) => Operand

/** Formulas are few and computed often; the bound is for those that a test makes up. */
const mostKept = 1000
const readings = new Map<string, Reckoning>()

/**
 * The value of a formula for its inputs, and for `earlier` results where no input has the name, unrounded. Throws `RangeError`
 * on a syntax error, an unknown name, lists of different lengths, a division by zero, the logarithm of what is not above 0, or
 * anything, result or part, that is not finite: a root of a negative number, a power beyond the largest number.
 */
export function evaluate(formula: string, inputs: Operands, earlier?: ReadonlyMap<string, number>): number {
  const value = readingOf(formula)((name) => {
    const operand = Object.hasOwn(inputs, name) ? inputs[name] : earlier?.get(name)
    if (operand === undefined) throw new RangeError(`nothing is called “${name}”`)
    return operand
  })
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new RangeError(`“${formula}” is not one finite number`)
  return value
}

function readingOf(formula: string): Reckoning {
  const kept = readings.get(formula)
  if (kept !== undefined) return kept
  const reading = new Reading(tokenize(formula)).whole()
  if (readings.size >= mostKept) readings.clear()
  readings.set(formula, reading)
  return reading
}

type Operator = (a: number, b: number) => number

const operators: Record<string, Operator> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => {
    if (b === 0) throw new RangeError('division by zero')
    return a / b
  },
  '^': (a, b) => a ** b,
}

/** How tightly an operator binds; a minus before its one operand lies between products and powers. */
const binding: Readonly<Record<string, number>> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 }
const minus = 3

class Reading {
  private position = 0

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Reckoning {
    const value = this.expression()
    if (this.position < this.tokens.length) throw new RangeError('the formula goes on after its end')
    return value
  }

  /** What stands here as far as operators bind at least so tightly: from left to right, powers from right to left. */
  private expression(least = 1): Reckoning {
    const allowed = Object.keys(operators).filter((sign) => (binding[sign] ?? 0) >= least)
    let value = this.operand()
    for (let sign = this.take(allowed); sign !== undefined; sign = this.take(allowed)) {
      const tighter = sign === '^' ? minus : (binding[sign] ?? 0) + 1
      value = combined(value, this.expression(tighter), operators[sign] as Operator)
    }
    return value
  }

  private operand(): Reckoning {
    return this.take(['-']) === undefined
      ? this.primary()
      : combined(() => 0, this.expression(minus), operators['-'] as Operator)
  }

  private primary(): Reckoning {
    const token = this.tokens[this.position++]
    if (token?.kind === 'number') return () => token.value
    if (token?.kind === 'name') {
      return this.take(['(']) === undefined ? (named) => named(token.value) : this.call(token.value)
    }
    if (token?.value === '(') {
      const value = this.expression()
      this.expect(')')
      return value
    }
    throw new RangeError('a number, a name or a bracket is missing')
  }

  private call(name: string): Reckoning {
    const values = [this.expression()]
    while (this.take([',']) !== undefined) values.push(this.expression())
    this.expect(')')
    return (named) =>
      apply(
        name,
        values.map((value) => value(named)),
      )
  }

  private take(allowed: readonly string[]): string | undefined {
    const token = this.tokens[this.position]
    if (token?.kind !== 'sign' || !allowed.includes(token.value)) return undefined
    this.position += 1
    return token.value
  }

  private expect(sign: string): void {
    if (this.take([sign]) === undefined) throw new RangeError(`“${sign}” is missing`)
  }
}

function combined(a: Reckoning, b: Reckoning, operator: Operator): Reckoning {
  return (named) => combine(a(named), b(named), operator)
}

const functions: Record<string, (value: number) => number> = {
  abs: Math.abs,
  exp: Math.exp,
  round: Math.round,
  sqrt: Math.sqrt,
  ln: (value) => {
    if (!(value > 0)) throw new RangeError(`${value} has no logarithm: it is not above 0`)
    return Math.log(value)
  },
}

function apply(name: string, values: readonly Operand[]): Operand {
  const [first, ...rest] = values as [Operand, ...Operand[]]
  if (name === 'sum') return summed(values)
  if (name === 'count') return values.flat().length
  const single = Object.hasOwn(functions, name) && rest.length === 0 ? functions[name] : undefined
  if (single) return combine(first, 0, single)
  if (name === 'min' || name === 'max') return rest.reduce((value, next) => combine(value, next, Math[name]), first)
  throw new RangeError(`there is no function “${name}” of ${values.length}`)
}

function summed(values: readonly Operand[]): number {
  let total = 0
  for (const value of values) {
    if (typeof value === 'number') total += value
    else for (const each of value) total += each
  }
  return total
}

function combine(a: Operand, b: Operand, operator: Operator): Operand {
  if (typeof a === 'number' && typeof b === 'number') return finite(operator(a, b))
  const length = typeof a === 'number' ? (b as readonly number[]).length : a.length
  if (typeof a !== 'number' && typeof b !== 'number' && a.length !== b.length) {
    throw new RangeError(`lists of ${a.length} and ${b.length} cannot be combined`)
  }
  const made: number[] = []
  for (let index = 0; index < length; index += 1) made.push(finite(operator(item(a, index), item(b, index))))
  return made
}

/** Stops at the part that is not finite: later parts could hide it, since anything to the power 0 is 1. */
function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError('a part of the formula is not one finite number')
  return value
}

function item(operand: Operand, index: number): number {
  return typeof operand === 'number' ? operand : (operand[index] as number)
}
