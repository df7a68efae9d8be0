/** Cells and marginals out of the classified rows, by the one SQL text that any engine runs. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CellFile, Marginal, TitleLevel, WrittenCellFile } from '@/data/schema/market'
import type { SourceId } from '@/lib/source/registry'
import { grouped } from '@/lib/value/grouped'
import type { Counted } from './counted'
import { minimums } from './minimums'

const sqlText = (name: string) => readFileSync(join(process.cwd(), 'pipeline', name), 'utf8')
export const classifiedSql = () => sqlText('classified.sql')
export const cellsSql = () => sqlText('cells.sql')

type Cell = CellFile['cells'][number]

/** One source's file, in an order of its own: engines sort text each in their way. */
export function cellFile(
  source: SourceId,
  rows: readonly Counted[],
  referenceMonth: (year: number) => string,
): CellFile {
  const own = rows.filter((row) => row.source === source).sort(inOrder)
  const counted = own.filter(({ kind }) => kind === 'cell')
  const minimumOf = minimums(counted)
  const years = [...new Set(counted.map(({ year }) => year))].sort((a, b) => a - b)
  return {
    source,
    years: years.map((year) => ({ year, referenceMonth: referenceMonth(year) })),
    cells: cellsIn(counted),
    marginals: own
      .filter(({ kind }) => kind === 'marginal')
      .map((marginal) => {
        const { role, level, place, year, n, filed, employers, largest } = marginal
        const minimum = minimumOf(marginal)
        return {
          role,
          level,
          place,
          year: year || ('all' as const),
          n,
          rows: filed,
          employers: employers || null,
          largest,
          ...(minimum && { atMinimum: minimum }),
        }
      }),
  }
}

/** A file as it is written: the marginals of one role, level and place in a row. */
export function writtenCells({ marginals, ...file }: CellFile): WrittenCellFile {
  const places = grouped(marginals, ({ role, level, place }) => `${role} ${level} ${place}`)
  return {
    ...file,
    marginals: [...places.values()].map((each): [string, Marginal['level'], string, WrittenMarginal[]] => {
      const [{ role, level, place }] = each
      return [role, level, place, each.map(writtenMarginal)]
    }),
  }
}

type WrittenMarginal = [...counted: [number | 'all', number, number, number | null, number | null], recorded?: Recorded]
type Recorded = Pick<Marginal, 'month' | 'ends' | 'atMinimum' | 'published'>

function writtenMarginal({ year, n, rows, employers, largest, ...marginal }: Marginal): WrittenMarginal {
  const { month, ends, atMinimum, published } = marginal
  const recorded: Recorded = {
    ...(month && { month }),
    ...(ends && { ends }),
    ...(atMinimum && { atMinimum }),
    ...(published && { published }),
  }
  return Object.keys(recorded).length === 0
    ? [year, n, rows, employers, largest]
    : [year, n, rows, employers, largest, recorded]
}

const levelOrder = ['junior', 'mid', 'senior', 'staff', 'unstated', 'all']

type Ordered = Pick<Counted, 'role' | 'level' | 'place'> & {
  readonly year: number | 'all'
  readonly usd?: number | null
}

/** By role, level, place and year, all years first, then by amount. */
export function inOrder(a: Ordered, b: Ordered): number {
  return (
    compare(a.role, b.role) ||
    levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level) ||
    compare(a.place, b.place) ||
    (Number(a.year) || 0) - (Number(b.year) || 0) ||
    (a.usd ?? 0) - (b.usd ?? 0)
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function cellsIn(rows: readonly Counted[]): Cell[] {
  const groups = new Map<string, Cell>()
  for (const { role, level, place, year, usd, n, filed } of rows) {
    const key = `${role} ${level} ${place} ${year}`
    const group = groups.get(key) ?? { role, level: level as TitleLevel, place, year, rows: 0, counts: [] }
    groups.set(key, { ...group, rows: group.rows + filed, counts: [...group.counts, [usd as number, n]] })
  }
  return [...groups.values()]
}
