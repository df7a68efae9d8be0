/** How a shown figure was reached: ordered steps, each computed by the formula it prints, that replay to the figure. */
import { evaluate, type Operands } from './formula'

/** What a number counts: it decides how it is written, never its value. A `log` is the natural logarithm of dollars a year. */
export type Unit = 'usd' | 'share' | 'weight' | 'percent' | 'count' | 'months' | 'ratio'

export interface StepPlan {
  /** The name later steps use for this step's result. */
  readonly name: string
  readonly label: string
  readonly formula: string
  readonly inputs: Operands
  readonly unit: Unit
  /** What the numbers of the formula count: all of them, or each input by its name. Results of earlier steps then keep their unit. */
  readonly inputUnit: Unit | Readonly<Record<string, Unit>>
  readonly sources: readonly string[]
}
export interface Step extends StepPlan {
  readonly result: number
}
export interface Derivation {
  readonly steps: readonly Step[]
  readonly result: number
}

/**
 * Computes the steps in order; each may use the results of earlier ones by name. The last result is the derivation's.
 * `before` are steps that are computed already, to go on from. Unrounded. Throws `RangeError` without steps, when a name is used twice, or when a formula cannot be computed.
 */
export function derive(plans: readonly StepPlan[], before: readonly Step[] = []): Derivation {
  const results = new Map(before.map(({ name, result }) => [name, result]))
  const made = plans.map((plan) => {
    if (results.has(plan.name)) throw new RangeError(`two steps are called “${plan.name}”`)
    const result = evaluate(plan.formula, plan.inputs, results)
    results.set(plan.name, result)
    const { name, label, formula, inputs, unit, inputUnit, sources } = plan
    return { name, label, formula, inputs, unit, inputUnit, sources, result }
  })
  const steps = [...before, ...made]
  const last = steps.at(-1)
  if (last === undefined) throw new RangeError('a derivation needs a step')
  return { steps, result: last.result }
}

/** Recomputes a derivation from its formulas and inputs alone; equal to `derivation.result` unless it was tampered with. */
export function replay(derivation: Derivation): number {
  return derive(derivation.steps).result
}

const writtenOut = 8

/**
 * A step's formula with the numbers put in: "(180000 − 140000) ÷ 50000". A sum of a few is written out; names of longer
 * lists and of functions stay. A negative number that is raised to a power stands in brackets.
 * `earlier` are the steps before it; `format` writes a number of a unit. Throws `RangeError` where no unit is given for a number.
 */
export function substitute(
  step: Step,
  earlier: readonly Step[],
  format: (value: number, unit: Unit) => string,
): string {
  const operands: Operands = {
    ...Object.fromEntries(earlier.map(({ name, result }) => [name, result])),
    ...step.inputs,
  }
  return step.formula.replace(
    /sum\(([A-Za-z][A-Za-z0-9]*)\)|[A-Za-z][A-Za-z0-9]*\b(?!\()(?=(\s*\^)?)/g,
    (text, summed?: string, power?: string) => {
      const name = summed ?? text
      const value = operands[name]
      const write = (number: number) => format(number, unitOf(name, step, earlier))
      if (summed === undefined) {
        if (typeof value !== 'number') return text
        return power !== undefined && value < 0 ? `(${write(value)})` : write(value)
      }
      return Array.isArray(value) && value.length > 0 && value.length <= writtenOut
        ? `(${value.map(write).join(' + ')})`
        : text
    },
  )
}

/** What an input of a step counts: its own unit, or the result’s where the step names one for all or none for it. */
export function inputUnitOf({ inputUnit, unit }: Step, input: string): Unit {
  return typeof inputUnit === 'string' ? inputUnit : (inputUnit[input] ?? unit)
}

function unitOf(name: string, { inputs, inputUnit }: Step, earlier: readonly Step[]): Unit {
  if (typeof inputUnit === 'string') return inputUnit
  const unit = Object.hasOwn(inputs, name) ? inputUnit[name] : earlier.find((step) => step.name === name)?.unit
  if (unit === undefined) throw new RangeError(`nothing says what “${name}” counts`)
  return unit
}
