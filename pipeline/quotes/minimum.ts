/** The least value of a smooth function of many variables, by L-BFGS (Nocedal and Wright, Numerical Optimization, 7.4 and 7.5). */

export interface Slope {
  readonly value: number
  readonly gradient: Float64Array
}

/** A step that was made: the move, how the slope turned with it, and one by their product. */
interface Made {
  readonly moved: Float64Array
  readonly turned: Float64Array
  readonly scale: number
}

const remembered = 12
/** Of a step's promised fall, the part that it must keep (Armijo). */
const kept = 1e-4
const shortest = 1e-12
const most = 400
const finest = 1e-9

/**
 * Where `slopeOf` is least, searched from `start`: until a step lowers the value by less than `tolerance` of it, a
 * billionth where left out, or for 400 steps.
 * Deterministic. Throws RangeError where the value at `start` is not finite, as of no observation: no step could be judged by it.
 */
export function minimum(
  start: Float64Array,
  slopeOf: (at: Float64Array) => Slope,
  tolerance: number = finest,
): Float64Array {
  let at = start
  let here = slopeOf(at)
  if (!Number.isFinite(here.value)) throw new RangeError(`the search cannot begin where the value is ${here.value}`)
  const history: Made[] = []
  for (let step = 0; step < most; step++) {
    const direction = descent(here.gradient, history)
    const promised = dot(direction, here.gradient)
    if (promised >= 0) return at
    let length = step === 0 ? 1 / Math.max(1, Math.sqrt(-promised)) : 1
    let next = moved(at, direction, length)
    let there = slopeOf(next)
    while (!(there.value <= here.value + kept * length * promised)) {
      length /= 2
      if (length < shortest) return at
      next = moved(at, direction, length)
      there = slopeOf(next)
    }
    remember(history, at, next, here.gradient, there.gradient)
    const fallen = here.value - there.value
    at = next
    here = there
    if (fallen <= tolerance * Math.abs(here.value)) return at
  }
  return at
}

function descent(gradient: Float64Array, history: readonly Made[]) {
  const direction = gradient.map((each) => -each)
  const shares: number[] = []
  for (const { moved: move, turned, scale } of history.toReversed()) {
    const share = scale * dot(move, direction)
    shares.push(share)
    add(direction, turned, -share)
  }
  const last = history.at(-1)
  if (last) {
    const factor = 1 / (last.scale * dot(last.turned, last.turned))
    for (let index = 0; index < direction.length; index++) direction[index] = (direction[index] as number) * factor
  }
  for (const { moved: move, turned, scale } of history)
    add(direction, move, (shares.pop() as number) - scale * dot(turned, direction))
  return direction
}

function remember(history: Made[], from: Float64Array, to: Float64Array, before: Float64Array, after: Float64Array) {
  const move = to.map((each, index) => each - (from[index] as number))
  const turned = after.map((each, index) => each - (before[index] as number))
  const curvature = dot(move, turned)
  if (curvature <= 1e-300) return
  history.push({ moved: move, turned, scale: 1 / curvature })
  if (history.length > remembered) history.shift()
}

function moved(at: Float64Array, direction: Float64Array, length: number): Float64Array {
  const next = at.slice()
  add(next, direction, length)
  return next
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let index = 0; index < to.length; index++) to[index] = (to[index] as number) + times * (what[index] as number)
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let index = 0; index < a.length; index++) sum += (a[index] as number) * (b[index] as number)
  return sum
}
