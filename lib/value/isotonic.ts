/** The nearest values that never fall. */

/**
 * Isotonic regression by pooling adjacent violators (Ayer et al. 1955): the non-falling values whose weighted squared distance
 * to `values` is least. Weights are above zero. Values x ≤ y, each by each, stay so under equal weights.
 * Throws RangeError when the lists differ in length or a weight is not above zero.
 */
export function rising(values: readonly number[], weights: readonly number[]): number[] {
  if (values.length !== weights.length) throw new RangeError('each value needs one weight')
  if (weights.some((weight) => !(weight > 0))) throw new RangeError('weights must be above zero')
  const pools: { value: number; weight: number; size: number }[] = []
  for (const [index, value] of values.entries()) {
    let pool = { value, weight: weights[index] as number, size: 1 }
    for (let below = pools.at(-1); below !== undefined && below.value > pool.value; below = pools.at(-1)) {
      const weight = below.weight + pool.weight
      pool = {
        value: (below.value * below.weight + pool.value * pool.weight) / weight,
        weight,
        size: below.size + pool.size,
      }
      pools.pop()
    }
    pools.push(pool)
  }
  return pools.flatMap(({ value, size }) => new Array<number>(size).fill(value))
}
