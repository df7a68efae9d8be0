import type { MarketInput } from '@/data/schema/source'
import { csvLines } from '@/lib/sheet/csv'
import { openFile } from './open-file'
import { type RawFile, sha256 } from './raw-files'
import { type Columns, type Entry, records } from './records'

/** Why a row is dropped whose title no role is read in. */
export const untitledReason = 'title names none of our roles'

/** The rows of a CSV file. */
export function csvRows<K extends string, O extends string = never>({ name, path }: RawFile, columns: Columns<K, O>) {
  return records(name, csvLines(openFile(path)), columns)
}

/** Reads a CSV file row by row: `take` keeps what it wants of one, or says why it is dropped. Returns what became of all. */
export async function readRows<K extends string>(
  file: RawFile,
  columns: Columns<K>,
  take: (row: Entry<K>) => string | undefined,
): Promise<MarketInput> {
  const tally = new Tally()
  for await (const row of csvRows(file, columns)) {
    const reason = take(row)
    if (reason === undefined) tally.keep()
    else tally.drop(reason)
  }
  return tally.input(file)
}

/** Counts what becomes of a raw file's rows: kept, or dropped for one reason. */
export class Tally {
  private kept = 0
  private readonly dropped = new Map<string, number>()

  keep(rows = 1): void {
    this.kept += rows
  }

  drop(reason: string, rows = 1): void {
    if (rows > 0) this.dropped.set(reason, (this.dropped.get(reason) ?? 0) + rows)
  }

  /** The file's line in the manifest, most dropped first. */
  async input({ path, name, source }: RawFile): Promise<MarketInput> {
    const dropped = [...this.dropped].map(([reason, rows]) => ({ reason, rows }))
    dropped.sort((a, b) => b.rows - a.rows || (a.reason < b.reason ? -1 : 1))
    const rows = dropped.reduce((sum, each) => sum + each.rows, this.kept)
    return { file: name, source, sha256: await sha256(path), rows, kept: this.kept, dropped }
  }
}
