/** Which observations are taken away from which cells, and which cells at once. */
import { createHash } from 'node:crypto'
import { grouped } from '@/lib/value/grouped'
import type { Identified } from '../identity'
import type { Observation } from '../observations'
import type { ThinCell } from './cells'

/** A cell with all but `kept` of its observations taken away, which are the `rest`. */
export interface Cut {
  readonly cell: ThinCell
  readonly kept: number
  readonly rest: readonly Identified[]
}

/** To how many observations cells are cut, and from how many on. */
const sizes: readonly (readonly [kept: number, from: number])[] = [
  [0, 20],
  [3, 20],
  [7, 20],
  [15, 40],
  [40, 80],
]

/** Every cut of some cells. Which observations are kept hangs on the seed; those kept of a deeper cut are among those of a lighter one. */
export function cutsOf(cells: readonly ThinCell[], seed: number): Cut[] {
  return cells.flatMap((cell) => {
    const drawn = [...cell.members]
      .map((member) => ({ member, lot: lot(seed, cell.where, member.identity) }))
      .sort((a, b) => (a.lot < b.lot ? -1 : 1))
      .map(({ member }) => member)
    return sizes.flatMap(([kept, from]) => (drawn.length < from ? [] : [{ cell, kept, rest: drawn.slice(kept) }]))
  })
}

function lot(seed: number, where: string, identity: string): string {
  return createHash('sha256')
    .update(JSON.stringify([seed, where, identity]))
    .digest('hex')
}

/** How many cells are cut at once: of the country and of remote work, where each is much of its role and level, fewer. */
const most = { country: 4, remote: 4, state: 16, area: 16 } as const
/** The part of all observations that is taken away at once, and of a role at a level by more than one cut. */
const [mostGone, mostOfOne] = [0.08, 0.15] as const

/**
 * Cuts that are tried on one fit, since none moves what is said of another by more than a little: all of one kind of place and one
 * size; of the country and of remote work no two of one role or level, elsewhere several of a role and level only where they are a
 * small part of it. What a place alone does is known from its many other cells.
 */
export function batchesOf(cuts: readonly Cut[], observations: readonly Pick<Observation, 'role' | 'level'>[]): Cut[][] {
  const sizes = new Map([...grouped(observations, roleLevel)].map(([key, own]) => [key, own.length]))
  const batches: Cut[][] = []
  for (const cut of cuts) {
    const open = batches.find((batch) => fits([...batch, cut], observations.length, sizes))
    if (open === undefined) batches.push([cut])
    else open.push(cut)
  }
  return batches
}

const roleLevel = ({ role, level }: Pick<Observation, 'role' | 'level'>) => `${role} ${level}`
const goneIn = (cuts: readonly Cut[]) => cuts.reduce((sum, { rest }) => sum + rest.length, 0)

/** Whether some cuts, the last of them new, can be tried at once. */
function fits(cuts: readonly Cut[], observations: number, sizes: ReadonlyMap<string, number>): boolean {
  const [{ kept, cell }] = cuts as [Cut]
  const cells = cuts.map((each) => each.cell)
  if (cuts.some((each) => each.kept !== kept || each.cell.place !== cell.place)) return false
  if (cuts.length > most[cell.place] || goneIn(cuts) > mostGone * observations) return false
  if (cell.place === 'country' || cell.place === 'remote') {
    const areApart = (of: (each: ThinCell) => string) => new Set(cells.map(of)).size === cells.length
    return areApart(({ role }) => role) && areApart(({ level }) => level)
  }
  return [...grouped(cuts, (each) => roleLevel(each.cell))].every(
    ([key, own]) => own.length === 1 || goneIn(own) <= mostOfOne * (sizes.get(key) ?? 0),
  )
}
