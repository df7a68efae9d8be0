import type { Cells } from './cells'

/** Of all pairs of an observation of `a` and one of `b`, how many the first wins and how many tie. */
export function duels(a: Cells, b: Cells): { readonly won: number; readonly ties: number } {
  let [won, ties, below, next] = [0, 0, 0, 0]
  a.usd.forEach((usd, index) => {
    for (; next < b.usd.length && (b.usd[next] as number) < usd; next += 1) below += b.counts[next] as number
    const count = a.counts[index] as number
    won += count * below
    if (b.usd[next] === usd) ties += count * (b.counts[next] as number)
  })
  return { won, ties }
}
