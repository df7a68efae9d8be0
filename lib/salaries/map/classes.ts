/** The classes of a map: where a list of whole numbers is cut so that its groups can be told apart by shade. */
import { percentile } from '@/lib/value/percentile'

/** One class: whole numbers from `from` up to but without `below`; null where it is open. `step` is its place on the ramp, 1–5. */
export interface MapClass {
  readonly from: number | null
  readonly below: number | null
  readonly label: string
  readonly step: number
}

const wanted = 5
/** Cut points are multiples of one of these, the roundest first. */
const roundings = [10, 5, 2, 1]

/**
 * Five classes of about equal size: cut at the fifths of the values (type 7) rounded to the roundest step that still leaves five
 * classes with a value in each, so that a small change of the data seldom moves a cut. Equal values always share a class; few
 * or tied values give fewer classes, and none give none.
 * Values are whole numbers in any unit, in any order. Throws RangeError on others.
 */
export function mapClasses(values: readonly number[]): MapClass[] {
  const wrong = values.find((value) => !Number.isSafeInteger(value))
  if (wrong !== undefined) throw new RangeError(`a map’s classes are cut between whole numbers, not at ${wrong}`)
  if (values.length === 0) return []
  const sorted = values.toSorted((a, b) => a - b)
  const cuts = roundings
    .map((step) => cutsOf(sorted, step))
    .reduce((best, next) => (next.length > best.length ? next : best))
  return [null, ...cuts].map((from, index) => {
    const below = cuts[index] ?? null
    return { from, below, label: labelOf(from, below, sorted), step: rampStep(index, cuts.length + 1) }
  })
}

/** The fifths, rounded; those that would leave an empty class before them are dropped. */
function cutsOf(sorted: readonly number[], step: number): number[] {
  const cuts: number[] = []
  for (let fifth = 1; fifth < wanted; fifth += 1) {
    const cut = Math.round(percentile(sorted, fifth / wanted) / step) * step
    const last = cuts.at(-1) ?? Number.NEGATIVE_INFINITY
    const isReached = (sorted.at(-1) as number) >= cut
    if (isReached && sorted.some((value) => value >= last && value < cut)) cuts.push(cut)
  }
  return cuts
}

function labelOf(from: number | null, below: number | null, sorted: readonly number[]): string {
  if (from === null && below === null) return rangeLabel(sorted[0] as number, sorted.at(-1) as number)
  if (from === null) return `under ${below}`
  return below === null ? `${from}+` : rangeLabel(from, below - 1)
}

function rangeLabel(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`
}

/** Fewer classes are spread over the ramp: one takes its middle, two the second step and the fourth. */
function rampStep(index: number, count: number): number {
  return Math.round(((index + 0.5) * wanted) / count + 0.5)
}

/** The class that a whole number lies in, by index; null where there are no classes. */
export function classOf(value: number, classes: readonly MapClass[]): number | null {
  const index = classes.findIndex(({ below }) => below === null || value < below)
  return index === -1 ? null : index
}
