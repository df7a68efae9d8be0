/** Labels in a row that would run into each other, moved apart. */

/**
 * Where labels stand that want to be at `wanted`, rising: at least `gap` apart and between `low` and `high`, moved as little as
 * that takes (least squares; pool adjacent violators). All in one unit. Throws RangeError where they cannot fit.
 */
export function labelPlaces(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const room = high - low - gap * (wanted.length - 1)
  if (room < 0) throw new RangeError(`${wanted.length} labels ${gap} apart do not fit between ${low} and ${high}`)
  // Without their gaps the places must only not fall.
  return notFalling(wanted.map((place, index) => place - index * gap)).map(
    (place, index) => Math.min(low + room, Math.max(low, place)) + index * gap,
  )
}

function notFalling(values: readonly number[]): number[] {
  const pools: { mean: number; count: number }[] = []
  for (const value of values) {
    let pool = { mean: value, count: 1 }
    for (let last = pools.at(-1); last && last.mean > pool.mean; last = pools.at(-1)) {
      const count = last.count + pool.count
      pool = { mean: (last.mean * last.count + pool.mean * pool.count) / count, count }
      pools.pop()
    }
    pools.push(pool)
  }
  return pools.flatMap(({ mean, count }) => Array<number>(count).fill(mean))
}
