/** A value that may be missing: no figure is ever null, zero or empty for want of data, and every absence says why. */

/**
 * Why a figure cannot be given: nothing observed, too little observed, the source is silent, the definition does not
 * apply to these inputs, no figure of its kind was ever held against what turned out, or an input lies outside what is possible.
 */
export type AbsenceReason = 'no-data' | 'small-sample' | 'not-stated' | 'not-defined' | 'not-tested' | 'out-of-range'

/** An absent value, with its reason as a code and in words that a page can print as they stand. */
export interface Unknown {
  readonly kind: 'unknown'
  readonly reason: AbsenceReason
  readonly why: string
}

/** A present value. */
export interface Known<T> {
  readonly kind: 'known'
  readonly value: T
}

/** A value, or the reason why there is none. */
export type Answer<T> = Known<T> | Unknown

/** The answer that holds `value`. */
export function known<T>(value: T): Known<T> {
  return { kind: 'known', value }
}

/** The answer that no value can be given; `why` is one or more whole sentences for a reader. */
export function unknown(reason: AbsenceReason, why: string): Unknown {
  return { kind: 'unknown', reason, why }
}

/** The value of an answer where there is one, else null. */
export function valueOrNull<T>(answer: Answer<T>): T | null {
  return answer.kind === 'known' ? answer.value : null
}
