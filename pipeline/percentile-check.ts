/** Whether percentiles taken from cells are as near to those of the unrounded wages as METHODS promises. */

import type { CellFile } from '@/data/schema/market'
import type { SourceId } from '@/lib/source/registry'
import { grouped } from '@/lib/value/grouped'
import { percentile } from '@/lib/value/percentile'
import { percentileShares } from '@/lib/value/percentiles'
import type { Store } from './store'

const mostOff = 0.005

export interface Deviation {
  readonly source: SourceId
  readonly role: string
  readonly n: number
  /** The largest relative difference of the five percentiles. */
  readonly off: number
}

interface Exact extends Pick<Deviation, 'source' | 'role'> {
  readonly cents: number
}

/** By source and role. Throws when one is further off than 0.5 %, or counts other observations than the rows hold. */
export async function percentileDeviations(store: Store, files: readonly CellFile[]): Promise<Deviation[]> {
  const exact = await store.rows<Exact>(
    `select source, role, cents from
      (select distinct source, role, level, place, year, employer, subject, cents from classified)
    order by source, role, cents`,
  )
  return [...grouped(exact, ({ source, role }) => `${source} ${role}`).values()].map((group) =>
    deviationOf(group, files),
  )
}

function deviationOf(rows: readonly [Exact, ...Exact[]], files: readonly CellFile[]): Deviation {
  const [{ source, role }] = rows
  const cents = rows.map((row) => row.cents)
  const cells = files.find((file) => file.source === source)?.cells.filter((cell) => cell.role === role) ?? []
  const rounded = cells
    .flatMap(({ counts }) => counts.flatMap(([usd, n]) => Array<number>(n).fill(usd)))
    .sort((a, b) => a - b)
  if (rounded.length !== cents.length) {
    throw new Error(`${source}, ${role}: the cells hold ${rounded.length} observations, the rows ${cents.length}`)
  }
  const wages = cents.map((each) => each / 100)
  const off = Math.max(
    ...Object.values(percentileShares).map((share) =>
      Math.abs(percentile(rounded, share) / percentile(wages, share) - 1),
    ),
  )
  if (off > mostOff)
    throw new Error(`${source}, ${role}: a percentile from cells is ${(off * 100).toFixed(3)} % off, over 0.5 %`)
  return { source, role, n: cents.length, off }
}
