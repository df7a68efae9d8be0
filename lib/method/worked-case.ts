/** A worked case of a method, and how its values are written: to three decimals, or the reason why there is none. */
import type { Answer } from '@/lib/value/absence'
import type { Interval } from '@/lib/value/interval'

/** One figure: `expected` was worked out as `working` says, `actual` is computed; both as they are shown. */
export interface Vector {
  readonly figure: string
  readonly working: string
  readonly expected: string
  readonly actual: string
}

/** The figures that follow from one set of inputs. */
export interface VectorCase {
  readonly given: string
  readonly vectors: readonly Vector[]
}

/** A worked case: what is given, and the figures that follow. */
export function given(inputs: string, ...vectors: readonly Vector[]): VectorCase {
  return { given: inputs, vectors }
}

/** What a figure must be, and how that was worked out. */
export type Expected = readonly [expected: string, working: string]

/** A worked figure from what it must be and what it came out as. */
export function vector(figure: string, [expected, working]: Expected, actual: string): Vector {
  return { figure, working, expected, actual }
}

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
