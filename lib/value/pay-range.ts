/** A published low and high of yearly pay, in whole US dollars; low < high. A `Band` of the dataset is one. */
export interface PayRange {
  readonly lowUsd: number
  readonly highUsd: number
}
