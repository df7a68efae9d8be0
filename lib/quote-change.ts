/** What changed between two releases' answers to one ask, step by step. */
import type { Answer } from './absence'
import type { Step, Unit } from './derivation'
import { formatUsd, formatUsdRange } from './format'
import type { GuideQuote, Quote, QuoteAnswer } from './quote-answer'

/** An input or result that differs; null where that release's derivation does not have it. Unrounded. */
export interface ChangedFigure {
  /** The step's name for its result, with the input's name for an input: "centre", "centre.place". */
  readonly name: string
  readonly label: string
  readonly before: number | null
  readonly after: number | null
  readonly unit: Unit
}

export interface QuoteChange {
  readonly same: boolean
  readonly sentence: string
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
  const same = steps.length === 0 && before.kind === now.kind && gradeOf(before) === gradeOf(now)
  return { same, sentence: changeSentence(before, now, same, steps.length > 0), steps }
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
  const count = (name: string, label: string, answer: Answer<number>): [string, Figure][] =>
    answer.kind === 'known' ? [[name, { label, value: answer.value, unit: 'count' }]] : []
  return [
    ...count('n', 'Observations in the cell', cell.n),
    ...count('employers', 'Employers in the cell', cell.employers),
  ]
}

function figuresIn({ name, label, inputs, inputUnit, unit, result }: Step): [string, Figure][] {
  const unitOf = (input: string) => (typeof inputUnit === 'string' ? inputUnit : (inputUnit[input] ?? unit))
  const given = Object.entries(inputs).flatMap(([input, value]): [string, Figure][] => {
    const figure = (each: number, which = ''): Figure => ({
      label: `${label}: ${input}${which}`,
      value: each,
      unit: unitOf(input),
    })
    if (typeof value === 'number') return [[`${name}.${input}`, figure(value)]]
    return value.map((each, index) => [
      `${name}.${input}.${index + 1}`,
      figure(each, `, ${index + 1} of ${value.length}`),
    ])
  })
  return [...given, [name, { label, value: result, unit }]]
}

function changeSentence(before: QuoteAnswer, now: QuoteAnswer, same: boolean, hasSteps: boolean): string {
  if (same) return 'The present release says the same.'
  if (before.kind === 'unknown' || now.kind === 'unknown') return absentSentence(before, now)
  const ends = `Then ${saysOf(before)}, now ${saysOf(now)}.`
  const grades =
    gradeOf(before) === gradeOf(now)
      ? ''
      : ` The grade was ${gradeOf(before) ?? 'none'} and is ${gradeOf(now) ?? 'none'}.`
  if (hasSteps && shownAlike(before, now))
    return `To the nearest $1k the two releases say the same: ${saysOf(now)}.${grades}`
  return `${ends}${grades}`
}

function absentSentence(before: QuoteAnswer, now: QuoteAnswer): string {
  if (before.kind !== 'unknown' && now.kind === 'unknown')
    return `Then ${saysOf(before)}; the present release has no such quote. ${now.why}`
  if (before.kind === 'unknown' && now.kind !== 'unknown')
    return `Then there was no such quote; the present release says ${saysOf(now)}. ${before.why}`
  return 'Neither release has such a quote.'
}

function saysOf(answer: Quote | GuideQuote): string {
  if (answer.kind === 'band') return `a band of ${formatUsdRange(answer)}`
  const { p25, p50, p75 } = answer.percentiles
  if (p25.kind === 'unknown' || p50.kind === 'unknown' || p75.kind === 'unknown') return 'no middle half'
  return `${formatUsdRange({ lowUsd: p25.value, highUsd: p75.value })} with a median of ${formatUsd(p50.value)}`
}

function shownAlike(before: Quote | GuideQuote, now: Quote | GuideQuote): boolean {
  return saysOf(before) === saysOf(now)
}

function gradeOf(answer: QuoteAnswer): string | null {
  return answer.kind === 'percentiles' ? answer.grade.overall : null
}
