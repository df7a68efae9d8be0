/**
 * A small arithmetic language, so that the formula a reader sees is the one that is computed.
 * Numbers and lists of numbers; + − × ÷ and brackets; sum, count, min, max, abs. Lists combine element by element.
 */

export type Operand = number | readonly number[]
export type Operands = Readonly<Record<string, Operand>>

const tokenPattern = /\s*(?:(\d+(?:\.\d+)?)|([A-Za-z][A-Za-z0-9]*)|([-+*/−×÷(),]))/y

type Token = { kind: 'number'; value: number } | { kind: 'name'; value: string } | { kind: 'sign'; value: string }

const signs: Record<string, string> = { '−': '-', '×': '*', '÷': '/' }

/**
 * The value of a formula for its inputs, unrounded. Throws `RangeError` on a syntax error, an unknown name,
 * lists of different lengths, a division by zero, or a result that is not one finite number.
 */
export function evaluate(formula: string, inputs: Operands): number {
  const value = new Reading(tokenize(formula), inputs).whole()
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new RangeError(`“${formula}” is not one finite number`)
  return value
}

function tokenize(formula: string): Token[] {
  const tokens: Token[] = []
  tokenPattern.lastIndex = 0
  while (tokenPattern.lastIndex < formula.trimEnd().length) {
    const at = tokenPattern.lastIndex
    const [match, digits, name, sign] = tokenPattern.exec(formula) ?? []
    if (match === undefined) throw new RangeError(`“${formula}” cannot be read at character ${at + 1}`)
    if (digits !== undefined) tokens.push({ kind: 'number', value: Number(digits) })
    else if (name !== undefined) tokens.push({ kind: 'name', value: name })
    else if (sign !== undefined) tokens.push({ kind: 'sign', value: signs[sign] ?? sign })
  }
  return tokens
}

const operators: Record<string, (a: number, b: number) => number> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => {
    if (b === 0) throw new RangeError('division by zero')
    return a / b
  },
}

class Reading {
  private position = 0

  constructor(
    private readonly tokens: readonly Token[],
    private readonly inputs: Operands,
  ) {}

  whole(): Operand {
    const value = this.sum()
    if (this.position < this.tokens.length) throw new RangeError('the formula goes on after its end')
    return value
  }

  private sum(): Operand {
    return this.chain(['+', '-'], () => this.product())
  }

  private product(): Operand {
    return this.chain(['*', '/'], () => this.unary())
  }

  private chain(allowed: readonly string[], operand: () => Operand): Operand {
    let value = operand()
    for (let sign = this.take(allowed); sign !== undefined; sign = this.take(allowed)) {
      value = combine(value, operand(), operators[sign] as (a: number, b: number) => number)
    }
    return value
  }

  private unary(): Operand {
    return this.take(['-']) === undefined ? this.primary() : combine(0, this.unary(), (a, b) => a - b)
  }

  private primary(): Operand {
    const token = this.tokens[this.position++]
    if (token?.kind === 'number') return token.value
    if (token?.kind === 'name') return this.take(['(']) === undefined ? this.input(token.value) : this.call(token.value)
    if (token?.value === '(') {
      const value = this.sum()
      this.expect(')')
      return value
    }
    throw new RangeError('a number, a name or a bracket is missing')
  }

  private input(name: string): Operand {
    if (!Object.hasOwn(this.inputs, name)) throw new RangeError(`nothing is called “${name}”`)
    return this.inputs[name] as Operand
  }

  private call(name: string): Operand {
    const values = [this.sum()]
    while (this.take([',']) !== undefined) values.push(this.sum())
    this.expect(')')
    return apply(name, values)
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

function apply(name: string, values: readonly Operand[]): Operand {
  const [first, ...rest] = values as [Operand, ...Operand[]]
  if (name === 'sum') return values.flat().reduce((total, value) => total + value, 0)
  if (name === 'count') return values.flat().length
  if (name === 'abs' && rest.length === 0) return combine(first, 0, (a) => Math.abs(a))
  if (name === 'min' || name === 'max') return rest.reduce((value, next) => combine(value, next, Math[name]), first)
  throw new RangeError(`there is no function “${name}” of ${values.length}`)
}

function combine(a: Operand, b: Operand, operator: (a: number, b: number) => number): Operand {
  if (typeof a === 'number' && typeof b === 'number') return operator(a, b)
  const length = typeof a === 'number' ? (b as readonly number[]).length : a.length
  if (typeof a !== 'number' && typeof b !== 'number' && a.length !== b.length) {
    throw new RangeError(`lists of ${a.length} and ${b.length} cannot be combined`)
  }
  return Array.from({ length }, (_, index) => operator(item(a, index), item(b, index)))
}

function item(operand: Operand, index: number): number {
  return typeof operand === 'number' ? operand : (operand[index] as number)
}
