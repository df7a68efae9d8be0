import { rowCounts } from '@/lib/salaries/table/address'
import type { RowList } from '@/lib/salaries/table/listing'
import { formatNumber } from '@/lib/words/format'
import { ChoiceLink, useExplorer } from './explorer'

/** Which rows are in view of how many, the ones before and after, and more of them at once; nothing where all are in view. */
export function RowPager({ list: { from, of, rows } }: { list: Pick<RowList, 'from' | 'of' | 'rows'> }) {
  const { most } = useExplorer().address
  if (of <= rowCounts[0]) return null
  const to = from + rows.length - 1
  const [few, many] = rowCounts
  const left = of - to
  return (
    <nav className="row-pager wrapped small no-print" aria-label="Rows in view">
      <span>
        Rows {formatNumber(from)}–{formatNumber(to)} of {formatNumber(of)}
      </span>
      {from > 1 ? (
        <ChoiceLink part={{ from: Math.max(1, from - most) }}>Previous {Math.min(most, from - 1)}</ChoiceLink>
      ) : null}
      {left > 0 ? <ChoiceLink part={{ from: to + 1 }}>Next {Math.min(most, left)}</ChoiceLink> : null}
      {most === few ? (
        <ChoiceLink part={{ most: many }}>{of <= many ? `Show all ${of}` : `Show ${many} at a time`}</ChoiceLink>
      ) : (
        <ChoiceLink part={{ most: few }}>Show {few} at a time</ChoiceLink>
      )}
    </nav>
  )
}
