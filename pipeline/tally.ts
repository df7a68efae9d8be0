import type { MarketInput } from '@/data/schema/source'
import { type RawFile, sha256 } from './raw-files'

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
