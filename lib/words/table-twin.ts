import columnHeads from '@/data/columns.json'
import type { Source } from '@/data/schema/source'
import type { Interval } from '@/lib/value/interval'
import type { CsvCell, CsvTable } from './csv'
import { formatCell, formatCountInterval, formatDate, formatMonths, formatShare, formatShareInterval } from './format'

export interface TwinTable {
  readonly columns: readonly TwinColumn[]
  /** Row by row what each column says; null is not stated. */
  readonly rows: readonly (readonly (string | null)[])[]
}

interface TwinColumn {
  readonly head: string
  /** Whether its cells are figures. */
  readonly figures: boolean
}

/** The heads of the columns that hold one value, by their names in a file. */
const heads: Readonly<Record<string, string>> = columnHeads

/** The heads of the ranges that take two columns of a CSV, ending in `_min` and `_max`, and how a range is written. */
const ranges: Readonly<Record<string, readonly [head: string, write: (range: Interval) => string]>> = {
  similarity: ['Alike', formatShareInterval],
  similarity_spread: ['If half of our levels were off by one', formatShareInterval],
  other_covers: ['Role covered by the other', formatShareInterval],
  share_of_a_covered_by_b: ['Role covered by the other', formatShareInterval],
  share_of_b_covered_by_a: ['Other covered by the role', formatShareInterval],
  traits_held_by_both: ['Traits both hold', formatCountInterval],
  traits_held_by_either: ['Traits either holds', formatCountInterval],
}

interface Column extends TwinColumn {
  readonly read: (row: readonly CsvCell[]) => string | null
}

/** A chart's table as people read it: sources by their codes, dates and amounts in words, and why a figure is missing where one is. Throws `RangeError` on a column without a head. */
export function twinTable({ columns, rows, heads: own = {} }: CsvTable, sources: readonly Source[]): TwinTable {
  const shown = columns.flatMap((name, index): Column[] => {
    if (name.endsWith('_max')) return []
    if (name === 'hidden' && rows.every((row) => (row[index] ?? null) === null)) return []
    if (name.endsWith('_min')) return [rangeColumn(name.slice(0, -'_min'.length), index)]
    const head = own[name] ?? heads[name]
    if (head === undefined) throw new RangeError(`the column “${name}” has no head in words`)
    const figures = /^(n|rows|employers)$|_(usd|percent|ratio|width|share)$/.test(name)
    return [{ head, figures, read: (row) => writeCell(name, row[index] ?? null, sources) }]
  })
  return {
    columns: shown.map(({ head, figures }) => ({ head, figures })),
    rows: rows.map((row) => shown.map(({ read }) => read(row))),
  }
}

function rangeColumn(name: string, index: number): Column {
  const range = ranges[name]
  if (range === undefined) throw new RangeError(`the range “${name}” has no head in words`)
  const [head, write] = range
  const read: Column['read'] = (row) => {
    const [min, max] = [row[index], row[index + 1]]
    return typeof min === 'number' && typeof max === 'number' ? write({ min, max }) : null
  }
  return { head, figures: true, read }
}

function writeCell(name: string, cell: CsvCell, sources: readonly Source[]): string | null {
  if (cell === null) return name === 'hidden' ? '' : null
  if (typeof cell === 'number') return name.endsWith('_share') ? formatShare(cell) : formatCell(cell)
  if (name === 'source') return sources.find((source) => source.id === cell)?.code ?? cell
  if (name === 'months') return formatMonths(...(cell.split('/') as [string, string?]))
  return /^\d{4}-\d\d-\d\d$/.test(cell) ? formatDate(cell) : cell
}
