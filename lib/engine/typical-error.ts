/** Which kind a quote is of, by how many observations its cell holds, and what is known of the error of a kind that few cells tried. */
import type { QuoteError } from '@/data/schema/quote'
import { rising } from '@/lib/value/isotonic'

/** How many observations the cell of a quote holds: those of its role, level and place. */
export type CountClass = QuoteError['n']

/** The classes of counts, from none up. */
export const countClasses: readonly CountClass[] = ['0', '1-4', '5-9', '10-29', '30+']

/** The fewest observations of each class. */
export const leastOfClass: Readonly<Record<CountClass, number>> = { '0': 0, '1-4': 1, '5-9': 5, '10-29': 10, '30+': 30 }

/** The class of a cell that holds `n` observations. Throws RangeError unless `n` is a whole number from 0. */
export function countClass(n: number): CountClass {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`a cell cannot hold ${n} observations`)
  return countClasses.findLast((each) => n >= leastOfClass[each]) as CountClass
}

/** From how many cells on a kind's error is its own. */
export const enoughCells = 8

/** What some cells say of quotes: the median miss, the miss that four in five stay within (shares, 0 and up), and how many cells. */
export type Measured = Pick<QuoteError, 'usual' | 'fourInFive' | 'cells'>

/** What is known of the error of one kind: the figures, the class that they were measured in, and what they are to this kind. */
export interface BoundedError extends Measured {
  readonly from: CountClass
  readonly bound: QuoteError['bound']
}

/**
 * What some cells say by class of counts, so that no class of more observations misses by more than one of fewer: a cell that holds more
 * is known better, and what a few dozen cells say otherwise is chance. Neighboring classes that say so are taken together,
 * weighted by their cells (isotonic regression); classes of under eight cells stay as they are.
 */
export function settledErrors(
  measured: Readonly<Partial<Record<CountClass, Measured>>>,
): Partial<Record<CountClass, Measured>> {
  const held = countClasses.flatMap((n) => {
    const own = measured[n]
    return own !== undefined && own.cells >= enoughCells ? [{ n, own }] : []
  })
  const weights = held.map(({ own }) => own.cells)
  const falling = (values: readonly number[]) =>
    rising(
      values.map((value) => -value),
      weights,
    ).map((value) => -value)
  const usual = falling(held.map(({ own }) => own.usual))
  const fourInFive = falling(held.map(({ own }) => own.fourInFive))
  const settled = held.map(({ n, own }, index) => {
    const figures = {
      usual: toThousandth(usual[index] as number),
      fourInFive: toThousandth(fourInFive[index] as number),
    }
    return [n, { ...own, ...figures }] as const
  })
  return { ...measured, ...Object.fromEntries(settled) }
}

function toThousandth(share: number): number {
  return Math.round(share * 1000) / 1000
}

/**
 * The error of the quotes of one source and kind of place whose cells are of class `n`: of eight cells or more their own; else that
 * of the next class of fewer observations which has eight, as an upper bound, since a cell that holds more is known better; else their
 * own cells' ('thin'), or where they have none those of the next class of fewer that has any. Null where no cell of so few
 * was tried: such a quote is not tested.
 */
export function boundedError(
  measured: Readonly<Partial<Record<CountClass, Measured>>>,
  n: CountClass,
): BoundedError | null {
  const tried = countClasses
    .slice(0, countClasses.indexOf(n) + 1)
    .toReversed()
    .flatMap((from) => {
      const own = measured[from]
      return own !== undefined && own.cells > 0 ? [{ ...own, from }] : []
    })
  const enough = tried.find(({ cells }) => cells >= enoughCells)
  if (enough !== undefined) return { ...enough, bound: enough.from === n ? 'own' : 'fewer' }
  const [nearest] = tried
  return nearest === undefined ? null : { ...nearest, bound: 'thin' }
}
