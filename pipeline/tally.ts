import type { MarketInput } from '@/data/schema/source'

/** Why a row is dropped whose title no role is read in. */
export const untitledReason = 'title names none of our roles'

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

  /** As the manifest has it, most dropped first. */
  counts(): Pick<MarketInput, 'rows' | 'kept' | 'dropped'> {
    const dropped = [...this.dropped].map(([reason, rows]) => ({ reason, rows }))
    dropped.sort((a, b) => b.rows - a.rows || (a.reason < b.reason ? -1 : 1))
    const rows = dropped.reduce((sum, each) => sum + each.rows, this.kept)
    return { rows, kept: this.kept, dropped }
  }
}
