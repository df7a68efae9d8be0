/** What changes in a brief when it is written for another role. */
import type { Part } from './lines'

/** The lines of one part that only one of two briefs has. */
export interface PartDifference {
  readonly id: string
  readonly label: string
  readonly only: readonly [first: readonly string[], second: readonly string[]]
}

/** The parts in which two briefs differ, in their order; the lines of each that the other does not have. */
export function differenceOf(first: readonly Part[], second: readonly Part[]): PartDifference[] {
  const ids = [...new Set([...first, ...second].map(({ id }) => id))]
  return ids.flatMap((id) => {
    const [a, b] = [first, second].map((parts) => parts.find((part) => part.id === id))
    const without = (one: Part | undefined, other: Part | undefined) =>
      (one?.lines ?? []).filter((line) => !other?.lines.includes(line))
    const only = [without(a, b), without(b, a)] as const
    return only[0].length + only[1].length === 0 ? [] : [{ id, label: (a ?? b)?.label ?? id, only }]
  })
}
