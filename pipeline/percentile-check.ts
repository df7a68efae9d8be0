/** Whether percentiles taken from cells are as near to those of the unrounded wages as METHODS promises. */
import type { CellFile } from '@/data/schema/market'
import type { SourceId } from '@/lib/source/registry'
import { percentile } from '@/lib/value/percentile'
import type { Store } from './store'

const shares = [0.1, 0.25, 0.5, 0.75, 0.9]
const mostOff = 0.005

export interface Deviation {
  readonly source: SourceId
  readonly role: string
  readonly n: number
  /** The largest relative difference of the five percentiles. */
  readonly off: number
}

interface Exact {
  readonly source: SourceId
  readonly role: string
  readonly cents: readonly number[]
}

/** By source and role. Throws when one is further off than 0.5 %, or counts other observations than the rows hold. */
export async function percentileDeviations(store: Store, files: readonly CellFile[]): Promise<Deviation[]> {
  const exact = await store.rows<{ source: SourceId; role: string; cents: number }>(
    `select source, role, cents from
      (select distinct source, role, level, place, year, employer, subject, cents from classified)
    order by source, role, cents`,
  )
  const groups = new Map<string, Exact & { cents: number[] }>()
  for (const { source, role, cents } of exact) {
    const group = groups.get(`${source} ${role}`) ?? { source, role, cents: [] }
    group.cents.push(cents)
    groups.set(`${source} ${role}`, group)
  }
  return [...groups.values()].map((group) => deviationOf(group, files))
}

function deviationOf({ source, role, cents }: Exact, files: readonly CellFile[]): Deviation {
  const cells = files.find((file) => file.source === source)?.cells.filter((cell) => cell.role === role) ?? []
  const rounded = cells
    .flatMap(({ counts }) => counts.flatMap(([usd, n]) => Array<number>(n).fill(usd)))
    .sort((a, b) => a - b)
  if (rounded.length !== cents.length) {
    throw new Error(`${source}, ${role}: the cells hold ${rounded.length} observations, the rows ${cents.length}`)
  }
  const wages = cents.map((each) => each / 100)
  const off = Math.max(...shares.map((share) => Math.abs(percentile(rounded, share) / percentile(wages, share) - 1)))
  if (off > mostOff)
    throw new Error(`${source}, ${role}: a percentile from cells is ${(off * 100).toFixed(3)} % off, over 0.5 %`)
  return { source, role, n: cents.length, off }
}
