/** What changed between two releases' answers to one ask, step by step. */
import { inputUnitOf, type Step, type Unit } from '@/lib/working/derivation'
import type { Quote, QuoteAnswer } from './answer'

/** An input or result that differs; null where that release's derivation does not have it. Unrounded. */
export interface ChangedFigure {
  /** The step's name for its result, with the input's name for an input: "center", "center.place". */
  readonly name: string
  readonly label: string
  readonly before: number | null
  readonly after: number | null
  readonly unit: Unit
}

export interface QuoteChange {
  /** Whether both give the same figures and grade, or lack a quote for the same reason. */
  readonly same: boolean
  /** In the order of the derivation, the older release's own figures first. */
  readonly steps: readonly ChangedFigure[]
}

/**
 * Every figure that differs between an older release's answer and a newer one's, the observations behind the cell first; none for
 * an answer beside itself. A list of inputs differs number by number.
 */
export function quoteChange(before: QuoteAnswer, now: QuoteAnswer): QuoteChange {
  const [old, fresh] = [figuresOf(before), figuresOf(now)]
  const names = [...[...old.keys()].filter((name) => !fresh.has(name)), ...fresh.keys()]
  const steps = names.flatMap((name) => {
    const [was, is] = [old.get(name), fresh.get(name)]
    const figure = is ?? was
    if (figure === undefined || was?.value === is?.value) return []
    return [{ name, label: figure.label, before: was?.value ?? null, after: is?.value ?? null, unit: figure.unit }]
  })
  return { same: steps.length === 0 && gradeOf(before) === gradeOf(now) && lackOf(before) === lackOf(now), steps }
}

interface Figure {
  readonly label: string
  readonly value: number
  readonly unit: Unit
}

function figuresOf(answer: QuoteAnswer): Map<string, Figure> {
  if (answer.kind === 'percentiles')
    return new Map([...cellFigures(answer), ...answer.derivation.steps.flatMap(figuresIn)])
  if (answer.kind === 'band')
    return new Map([
      ['low', { label: 'Low of the band', value: answer.lowUsd, unit: 'usd' }],
      ['high', { label: 'High of the band', value: answer.highUsd, unit: 'usd' }],
    ])
  return new Map()
}

function cellFigures({ cell }: Quote): [string, Figure][] {
  const count = (name: string, label: string, value: number | null): [string, Figure][] =>
    value === null ? [] : [[name, { label, value, unit: 'count' }]]
  return [...count('n', 'Exact matches', cell.n), ...count('employers', 'Employers behind them', cell.employers)]
}

function figuresIn(step: Step): [string, Figure][] {
  const { name, label, inputs, unit, result } = step
  const given = Object.entries(inputs).flatMap(([input, value]): [string, Figure][] => {
    const figure = (each: number, which = ''): Figure => ({
      label: `${label}: ${input}${which}`,
      value: each,
      unit: inputUnitOf(step, input),
    })
    if (typeof value === 'number') return [[`${name}.${input}`, figure(value)]]
    return value.map((each, index) => [
      `${name}.${input}.${index + 1}`,
      figure(each, `, ${index + 1} of ${value.length}`),
    ])
  })
  return [...given, [name, { label, value: result, unit }]]
}

function gradeOf(answer: QuoteAnswer): string | null {
  return answer.kind === 'percentiles' ? answer.grade.overall : null
}

/** A lack is made in one place of few fields, so equal lacks are written alike. */
function lackOf(answer: QuoteAnswer): string | null {
  return answer.kind === 'unknown' ? JSON.stringify(answer.lack) : null
}
