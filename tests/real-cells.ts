/** The committed cells of one source, for the tests that read them. */
import { market } from '@/data'
import type { CellFile } from '@/data/schema/market'

export function realCells(source: string): CellFile {
  const file = market().cells[source]
  if (file === undefined) throw new RangeError(`the market facts hold no cells of ${source}`)
  return file
}
