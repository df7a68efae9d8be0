/** Least squares by normal equations, some of whose unknowns are held towards nothing. */

/** left × unknowns = right; `left` row by row. The unknowns from `held` on are penalized. */
export interface Equations {
  readonly size: number
  readonly held: number
  readonly left: Float64Array
  readonly right: Float64Array
}

/** Some equations added up, one taken away. All are of one size. */
export function summed(some: readonly Equations[], without?: Equations): Equations {
  const [first] = some
  if (first === undefined) throw new RangeError('no equations')
  const total = (of: (each: Equations) => Float64Array) =>
    of(first).map((_, index) => {
      const sum = some.reduce((all, each) => all + (of(each)[index] as number), 0)
      return without === undefined ? sum : sum - (of(without)[index] as number)
    })
  return { ...first, left: total(({ left }) => left), right: total(({ right }) => right) }
}

/** What keeps an unknown that nothing is said of at nothing; far below what rounding moves. */
const leastPenalty = 1e-6

/** The unknowns, under a penalty on those that are held, by Gaussian elimination: the left side is symmetric and positive. */
export function solved({ size, held, left, right }: Equations, penalty: number): Float64Array {
  const a = left.slice()
  const b = right.slice()
  const at = (row: number, column: number) => a[row * size + column] as number
  for (let index = 0; index < size; index++)
    a[index * size + index] = at(index, index) + (index < held ? leastPenalty : penalty)
  for (let pivot = 0; pivot < size; pivot++)
    for (let row = pivot + 1; row < size; row++) {
      const factor = at(row, pivot) / at(pivot, pivot)
      if (factor === 0) continue
      for (let column = pivot; column < size; column++)
        a[row * size + column] = at(row, column) - factor * at(pivot, column)
      b[row] = (b[row] as number) - factor * (b[pivot] as number)
    }
  const found = new Float64Array(size)
  for (let row = size - 1; row >= 0; row--) {
    let rest = b[row] as number
    for (let column = row + 1; column < size; column++) rest -= at(row, column) * (found[column] as number)
    found[row] = rest / at(row, row)
  }
  return found
}
