/**
 * Penalised quantile regression with crossed groups: each observation's predicted median, and the four logarithmic gaps
 * between its predicted percentiles, are sums of what its groups add. What a group adds is held towards nothing by a penalty, so
 * that a group of few observations leans on the others that its observations belong to, and one of many speaks for itself.
 *
 * The loss is the pinball loss of the five percentiles (Koenker and Bassett 1978) in dollars, its corner rounded off within
 * $500 so that it has a slope everywhere. Gaps are exponentials, so percentiles cannot cross.
 */
import { minimum, type Slope } from './minimum'

/** One kind of group: which one each observation is in, how many there are, and how strongly each is held towards nothing. */
export interface Grouping {
  readonly of: Int32Array
  readonly size: number
  /** One for all of them, or of each its own. */
  readonly medianPenalty: number | Float64Array
  readonly gapPenalty: number
}

export interface Fitting {
  readonly wages: Float64Array
  /** How much each observation counts; each 1 where left out. */
  readonly weights?: Float64Array | undefined
  readonly groupings: readonly Grouping[]
  /** What is given of each observation before its groups: the logarithm of the median, and of the four gaps. */
  readonly given: readonly Float64Array[]
  /** Whether a constant of each of the five is fitted too. */
  readonly hasBase: boolean
  /** Where to search from: what was found on observations much like these. From the middle of all wages where left out. */
  readonly start?: Fitted | undefined
}

export interface Fitted {
  /** The five constants: the logarithm of the median, then of each gap. */
  readonly base: readonly number[]
  /** For each grouping, five values a group, in a row. */
  readonly effects: readonly Float64Array[]
}

const parts = 5
const unit = 100_000
const corner = 0.005
/** From a start that is near: a step that lowers the loss by less than this part of it is the last. */
const nearTolerance = 1e-7

export function fitted(fitting: Fitting): Fitted {
  const { groupings } = fitting
  const { starts, length } = places(groupings)
  const found = minimum(startOf(fitting, starts, length), slopeAt(fitting), fitting.start && nearTolerance)
  return {
    base: [...found.slice(0, parts)],
    effects: groupings.map(({ size }, g) => found.slice(starts[g], (starts[g] as number) + size * parts)),
  }
}

function startOf({ wages, hasBase, start }: Fitting, starts: readonly number[], length: number): Float64Array {
  const at = new Float64Array(length)
  if (start) {
    at.set(start.base)
    for (const [g, values] of start.effects.entries()) at.set(values, starts[g])
  } else if (hasBase) {
    at[0] = Math.log(middle(wages))
    for (let part = 1; part < parts; part++) at[part] = Math.log(0.17)
  }
  return at
}

/** Where each grouping's values begin among the variables, after the five constants. */
function places(groupings: readonly Grouping[]): { readonly starts: readonly number[]; readonly length: number } {
  const starts: number[] = []
  let length = parts
  for (const { size } of groupings) {
    starts.push(length)
    length += size * parts
  }
  return { starts, length }
}

/** What is minimized: the mean loss and the penalties ÷ all weights, with its gradient, of the five constants and then all groups' values. */
export function slopeAt({ wages, weights, groupings, given, hasBase }: Fitting): (at: Float64Array) => Slope {
  const n = wages.length
  const all = weights?.reduce((sum, each) => sum + each, 0) ?? n
  const { starts, length } = places(groupings)
  const total = new Float64Array(parts)
  const slope = new Float64Array(parts)
  return (at) => {
    const gradient = new Float64Array(length)
    let value = 0
    for (let i = 0; i < n; i++) {
      for (let part = 0; part < parts; part++)
        total[part] = (at[part] as number) + ((given[part] as Float64Array)[i] as number)
      for (let g = 0; g < groupings.length; g++) {
        const from = (starts[g] as number) + ((groupings[g] as Grouping).of[i] as number) * parts
        for (let part = 0; part < parts; part++) total[part] = (total[part] as number) + (at[from + part] as number)
      }
      const loss = lossOf((wages[i] as number) / unit, total, slope)
      const weight = weights === undefined ? 1 : (weights[i] as number)
      value += weight * loss
      for (let part = 0; part < parts; part++) slope[part] = weight * (slope[part] as number)
      if (hasBase)
        for (let part = 0; part < parts; part++) gradient[part] = (gradient[part] as number) + (slope[part] as number)
      for (let g = 0; g < groupings.length; g++) {
        const from = (starts[g] as number) + ((groupings[g] as Grouping).of[i] as number) * parts
        for (let part = 0; part < parts; part++)
          gradient[from + part] = (gradient[from + part] as number) + (slope[part] as number)
      }
    }
    for (const [g, grouping] of groupings.entries()) value += held(grouping, starts[g] as number, at, gradient)
    for (let index = 0; index < length; index++) gradient[index] = (gradient[index] as number) / all
    return { value: value / all, gradient }
  }
}

/** The penalty of a grouping's values, whose slope is added to `gradient`. */
function held({ size, medianPenalty, gapPenalty }: Grouping, from: number, at: Float64Array, gradient: Float64Array) {
  let value = 0
  for (let index = 0; index < size * parts; index++) {
    const own = typeof medianPenalty === 'number' ? medianPenalty : (medianPenalty[index / parts] as number)
    const penalty = index % parts === 0 ? own : gapPenalty
    const effect = at[from + index] as number
    value += penalty * effect * effect
    gradient[from + index] = (gradient[from + index] as number) + 2 * penalty * effect
  }
  return value
}

/** The rounded pinball loss of one wage under five predicted percentiles, and into `slope` how it changes with the median and gaps. */
function lossOf(wage: number, total: Float64Array, slope: Float64Array): number {
  // Written out: it runs some hundred million times a fit.
  const median = total[0] as number
  const tail = Math.exp(total[1] as number)
  const low = Math.exp(total[2] as number)
  const high = Math.exp(total[3] as number)
  const top = Math.exp(total[4] as number)
  const p50 = Math.exp(median) / unit
  const p25 = p50 * Math.exp(-low)
  const p10 = p25 * Math.exp(-tail)
  const p75 = p50 * Math.exp(high)
  const p90 = p75 * Math.exp(top)
  const pull10 = pull(wage - p10, -0.4) * p10
  const pull25 = pull(wage - p25, -0.25) * p25
  const pull50 = pull(wage - p50, 0) * p50
  const pull75 = pull(wage - p75, 0.25) * p75
  const pull90 = pull(wage - p90, 0.4) * p90
  slope[0] = pull10 + pull25 + pull50 + pull75 + pull90
  slope[1] = -pull10 * tail
  slope[2] = -(pull10 + pull25) * low
  slope[3] = (pull75 + pull90) * high
  slope[4] = pull90 * top
  return (
    loss(wage - p10, -0.4) +
    loss(wage - p25, -0.25) +
    loss(wage - p50, 0) +
    loss(wage - p75, 0.25) +
    loss(wage - p90, 0.4)
  )
}

/** The rounded pinball loss of a miss; `lean` is the percentile's share less a half. */
function loss(miss: number, lean: number): number {
  const size = Math.abs(miss)
  return 0.5 * (size < corner ? (miss * miss) / (2 * corner) + corner / 2 : size) + lean * miss
}

/** How the loss of a miss changes with the predicted amount. */
function pull(miss: number, lean: number): number {
  return -(0.5 * (Math.abs(miss) < corner ? miss / corner : Math.sign(miss)) + lean)
}

function middle(wages: Float64Array): number {
  return wages.toSorted()[Math.floor(wages.length / 2)] as number
}
