/** Pairs of things. */

/** Every unordered pair of some items, in the given order: n items have n(n−1)/2. */
export function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]))
}
