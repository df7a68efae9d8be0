/** How the figures of a method's worked cases are written: to three decimals, or the reason why there is none. */
import type { Answer } from '@/lib/value/absence'
import type { Interval } from '@/lib/value/interval'

/** What was computed in one case, as it is shown, in the order of the case's figures in data/methods.json. */
export type Figures = readonly string[]

/** A value as `write` puts it, or the reason why there is none, in words: "not defined". */
export function written<T>(answer: Answer<T>, write: (value: T) => string): string {
  return answer.kind === 'known' ? write(answer.value) : answer.reason.replaceAll('-', ' ')
}

/** An interval's two ends, or its one value when they are equal: "0.6–1". */
export function writtenInterval({ min, max }: Interval): string {
  return min === max ? decimals(min) : `${decimals(min)}–${decimals(max)}`
}

/** Numbers in their order, parted by commas: "50, 28, 22". */
export function writtenList(values: readonly number[]): string {
  return values.map(decimals).join(', ')
}

/** A number to three decimals, without zeros at the end: 0.83333 → "0.833". */
export function decimals(value: number): string {
  return String(Number(value.toFixed(3)))
}
