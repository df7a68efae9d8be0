/** What changed between two releases' answers to one ask, step by step. */
import type { Answer } from '@/lib/value/absence'
import { formatUsd, formatUsdRange } from '@/lib/words/format'
import type { Step, Unit } from '@/lib/working/derivation'
import { type Quote, type QuoteAnswer, quartilesOf } from './answer'

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
  const same = steps.length === 0 && gradeOf(before) === gradeOf(now) && whyOf(before) === whyOf(now)
  return { same, sentence: changeSentence(before, now, same), steps }
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

function changeSentence(before: QuoteAnswer, now: QuoteAnswer, same: boolean): string {
  if (same) return 'The present release says the same.'
  const [was, is] = [whyOf(before), whyOf(now)]
  if (was !== null && is !== null) return `Neither release has a quote. The reason was: ${was} It is now: ${is}`
  const whys = [was, is].filter((why) => why !== null)
  const grades =
    before.kind === 'percentiles' && now.kind === 'percentiles' && gradeOf(before) !== gradeOf(now)
      ? [`The grade was ${gradeOf(before)} and is ${gradeOf(now)}.`]
      : []
  const said =
    saysOf(before) === saysOf(now)
      ? `To the nearest $1k both releases say ${saysOf(now)}.`
      : `Then ${saysOf(before)}, now ${saysOf(now)}.`
  return [said, ...whys, ...grades].join(' ')
}

function saysOf(answer: QuoteAnswer): string {
  if (answer.kind === 'unknown') return 'no quote'
  if (answer.kind === 'band') return `a band of ${formatUsdRange(answer)}`
  const quartiles = quartilesOf(answer)
  if (quartiles.kind === 'unknown') return 'no middle half'
  const { p25, p50, p75 } = quartiles.value
  return `${formatUsdRange({ lowUsd: p25, highUsd: p75 })} with a median of ${formatUsd(p50)}`
}

function whyOf(answer: QuoteAnswer): string | null {
  return answer.kind === 'unknown' ? answer.why : null
}

function gradeOf(answer: QuoteAnswer): string | null {
  return answer.kind === 'percentiles' ? answer.grade.overall : null
}
