/** How good predicted percentiles are, judged on what was observed afterwards. */

/**
 * The pinball loss of a predicted percentile for one observation, in the observation's unit: p × (observed − predicted) where it
 * lies above, (1 − p) × (predicted − observed) where below. Least on average for the true percentile (Koenker and Bassett
 * 1978). `p` is a share, 0–1.
 */
export function pinballLoss(observed: number, predicted: number, p: number): number {
  const miss = observed - predicted
  return Math.max(p * miss, (p - 1) * miss)
}

/** A share of observations that a range holds, and its standard error with observations of one cluster taken as dependent. */
export interface Coverage {
  readonly share: number
  readonly error: number
  readonly n: number
  readonly clusters: number
}

/**
 * The share of observations inside a range, 0–1, and its standard error by clusters: √(Σ over clusters of (Σ (inside − share))²) ÷ n,
 * × √(G ÷ (G − 1)) for G clusters. Throws RangeError without observations.
 */
export function coverageOf(observed: readonly { readonly isInside: boolean; readonly cluster: string }[]): Coverage {
  const n = observed.length
  if (n === 0) throw new RangeError('coverage needs an observation')
  const share = observed.filter(({ isInside }) => isInside).length / n
  const sums = new Map<string, number>()
  for (const { isInside, cluster } of observed) sums.set(cluster, (sums.get(cluster) ?? 0) + Number(isInside) - share)
  const squares = [...sums.values()].reduce((sum, each) => sum + each * each, 0)
  const clusters = sums.size
  return { share, error: (Math.sqrt(squares) / n) * Math.sqrt(clusters / Math.max(1, clusters - 1)), n, clusters }
}
