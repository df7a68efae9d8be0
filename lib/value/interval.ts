/** All values from `min` to `max`, both included; `min` ≤ `max`, in whatever unit its maker names. */
export interface Interval {
  readonly min: number
  readonly max: number
}

/** Whether the interval is one single value. */
export function isPoint({ min, max }: Interval): boolean {
  return min === max
}

/** Whether `value` lies in the interval, its ends included; NaN lies in none. */
export function contains({ min, max }: Interval, value: number): boolean {
  return min <= value && value <= max
}
