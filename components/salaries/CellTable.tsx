import { useDeferredValue, useEffect, useRef, useState } from 'react'
import type { EvidenceBook } from '@/lib/evidence'
import type { RowNames } from '@/lib/pay-names'
import { FindForm, useFind } from './FindForm'
import type { PayTable } from './PayTable'
import { PayTableStill } from './PayTableStill'

interface CellTableProps {
  readonly names: RowNames
  readonly book: EvidenceBook
}

/** The table of all cells: the first rows as they come with the page, then, once it is near, every row. */
export function CellTable({ names, book }: CellTableProps) {
  const place = useRef<HTMLDivElement>(null)
  const [typed, type] = useFind()
  const find = useDeferredValue(typed)
  const [Table, setTable] = useState<typeof PayTable | null>(null)
  const load = () => void import('./PayTable').then((loaded) => setTable(() => loaded.PayTable))
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is watched once
  useEffect(() => whenNear(place.current, load), [])
  return (
    <div ref={place} className="cells">
      <div className="cells-grid">
        <FindForm typed={typed} type={type} />
        {/* Another source is another table: its columns are chosen anew. */}
        {Table ? (
          <Table key={book.source} names={names} book={book} find={find} />
        ) : (
          <PayTableStill names={names} book={book} />
        )}
        <p className="cells-all">
          All cells:{' '}
          <a href={`/api/v1/data/${book.source}.csv`} download>
            CSV
          </a>{' '}
          <a href={`/api/v1/data/${book.source}.json`}>JSON</a>
        </p>
      </div>
    </div>
  )
}

/** Runs once when an element is less than a screen or so away. */
function whenNear(element: Element | null, run: () => void): (() => void) | undefined {
  if (element === null) return undefined
  const watcher = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return
      watcher.disconnect()
      run()
    },
    { rootMargin: '600px 0px' },
  )
  watcher.observe(element)
  return () => watcher.disconnect()
}
