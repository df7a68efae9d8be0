/** The words of the arithmetic language that formulas are written in. */

const tokenPattern = /\s*(?:(\d+(?:\.\d+)?)|([A-Za-z][A-Za-z0-9]*)|([-+*/^−×÷(),]))/y

/** A number, a name or a sign; × and ÷ are written * and /. */
export type Token =
  | { kind: 'number'; value: number }
  | { kind: 'name'; value: string }
  | { kind: 'sign'; value: string }

const signs: Record<string, string> = { '−': '-', '×': '*', '÷': '/' }

/** The tokens of a formula, in their order. Throws `RangeError` on a character that is none. */
export function tokenize(formula: string): Token[] {
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
