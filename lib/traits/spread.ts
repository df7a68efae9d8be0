/**
 * How far a likeness moves if half of our own levels were off by one: a simulation, whose seed is an argument, so that the same
 * roles always give the same answer. Levels that a source states stay; a level that is not stated is drawn anew each time.
 */
import type { Role } from '@/data/schema/role'
import { type Answer, known } from '@/lib/value/absence'
import type { Interval } from '@/lib/value/interval'
import { percentile } from '@/lib/value/percentile'
import { formatShareInterval } from '@/lib/words/format'
import { claimOf, type TraitKey, weightOf } from './levels'
import { similarity } from './similarity'

/** A role as its levels were judged. */
export type Judged = Pick<Role, 'id' | 'traits'>

/** How the simulation is run: pages, downloads and the API share one seed, so that they say the same. */
export const spreadRun = { seed: 2026, draws: 200 } as const

/** Of the draws, the shares that lie below the lower end and below the upper: nine in ten lie between. */
const ends = { min: 0.05, max: 0.95 } as const

/**
 * Between what shares, 0 to 1, the weighted Jaccard similarity moves when half of each role's editorial levels are off by one step,
 * up or down alike (down from core, up from no): nine in ten draws, and the similarity itself, which random steps pull down
 * where it is very high and up where it is very low. Symmetric in the roles, as a role's draws depend on the seed and its id
 * alone. `no-data` where the similarity is. Throws RangeError on a trait without an entry, and unless `draws` is a whole number
 * from 1 up.
 */
export function similaritySpread(
  a: Judged,
  b: Judged,
  traits: readonly TraitKey[],
  { seed, draws }: { readonly seed: number; readonly draws: number } = spreadRun,
): Answer<Interval> {
  if (!Number.isInteger(draws) || draws < 1)
    throw new RangeError(`draws must be a whole number from 1 up, not ${draws}`)
  const exact = similarity(a, b, traits)
  if (exact.kind === 'unknown') return exact
  const weights = (role: Judged) => onceShaken(role, traits, { seed, draws })
  const ratios = ratiosOf(weights(a), weights(b), traits.length)
  if (ratios.length === 0) return exact
  return known({
    min: Math.min(exact.value.min, percentile(ratios, ends.min)),
    max: Math.max(exact.value.max, percentile(ratios, ends.max)),
  })
}

/** The similarity in each draw that is not 0/0, ascending. Plain loops, as pages ask this of dozens of pairs. */
function ratiosOf(first: Int8Array, second: Int8Array, size: number): number[] {
  const ratios: number[] = []
  for (let start = 0; start < first.length; start += size) {
    let [top, bottom] = [0, 0]
    for (let place = start; place < start + size; place++) {
      const [one, other] = [first[place] as number, second[place] as number]
      top += Math.min(one, other)
      bottom += Math.max(one, other)
    }
    if (bottom > 0) ratios.push(top / bottom)
  }
  return ratios.sort((one, other) => one - other)
}

/** The spread in words, to stand after the figure: "45–58% if half of our own levels were off by one". */
export function describeSpread(spread: Interval): string {
  return `${formatShareInterval(spread)} if half of our own levels were off by one`
}

const kept = new WeakMap<object, { readonly run: string; readonly weights: Int8Array }>()

/** The draws of a role, kept with its levels: a page sets it beside several others. */
function onceShaken(
  role: Judged,
  traits: readonly TraitKey[],
  { seed, draws }: { seed: number; draws: number },
): Int8Array {
  const run = [seed, draws, role.id, ...traits.map(({ id }) => id)].join()
  const found = kept.get(role.traits)
  if (found?.run === run) return found.weights
  const weights = shaken(role, traits, seed, draws)
  kept.set(role.traits, { run, weights })
  return weights
}

/** A role's weights in each draw, one draw after another, each by the order of the traits. */
function shaken({ id, traits: claims }: Judged, traits: readonly TraitKey[], seed: number, draws: number): Int8Array {
  const random = chance(seed, id)
  const own = traits.map((trait) => claimOf({ traits: claims }, trait))
  const stated = own.map(({ level }) => (level === 'not-stated' ? null : weightOf(level)))
  const ours = own.flatMap((claim, index) =>
    claim.level !== 'not-stated' && claim.origin.source === 'editorial' ? [index] : [],
  )
  const weights = new Int8Array(draws * traits.length)
  for (let start = 0; start < weights.length; start += traits.length) {
    for (const [index, weight] of stated.entries()) weights[start + index] = weight ?? Math.floor(random() * 4)
    // The first steps of a Fisher–Yates shuffle: half of the list, of an odd one the greater half, each as likely.
    for (let taken = 0; taken < ours.length / 2; taken++) {
      const found = taken + Math.floor(random() * (ours.length - taken))
      const index = ours[found] as number
      ours[found] = ours[taken] as number
      ours[taken] = index
      weights[start + index] = moved(weights[start + index] as number, random)
    }
  }
  return weights
}

function moved(weight: number, random: () => number): number {
  const step = random() < 0.5 ? -1 : 1
  return weight + (weight + step < 0 || weight + step > weightOf('core') ? -step : step)
}

/** Numbers from 0 up to 1 that look random and are the same for the same seed and name: mulberry32, started by FNV-1a. */
function chance(seed: number, name: string): () => number {
  let state = [...name].reduce(
    (hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) as number), 0x01000193),
    seed ^ 0x811c9dc5,
  )
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
