import type { PayRow } from '@/lib/salaries/table/rows'
import { payTableCsv } from '@/lib/salaries/table/words'
import type { SourceId } from '@/lib/source/registry'

/** Saves the rows found, in their order, as a file made in the browser. */
export function SaveRows({ rows, source }: { rows: readonly PayRow[]; source: SourceId }) {
  return (
    <button type="button" onClick={() => save(rows, source)}>
      CSV of these rows
    </button>
  )
}

async function save(rows: readonly PayRow[], source: SourceId): Promise<void> {
  const { formatCsv } = await import('@/lib/words/csv')
  const href = URL.createObjectURL(new Blob([formatCsv(payTableCsv(rows, source))], { type: 'text/csv' }))
  const link = Object.assign(document.createElement('a'), { href, download: `rolescope-${source}-rows.csv` })
  link.click()
  URL.revokeObjectURL(href)
}
