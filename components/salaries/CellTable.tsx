import { useDeferredValue, useEffect, useRef, useState } from 'react'
import type { RowNames } from '@/lib/pay-names'
import type { FirstRows } from '@/lib/pay-order'
import type { ExplorerFacts } from '@/lib/salaries-view'
import { FindForm, useFind } from './FindForm'
import { loadSalaries } from './live-salaries'
import type { PayTable } from './PayTable'
import { PayTableStill } from './PayTableStill'

interface CellTableProps {
  readonly names: RowNames
  readonly first: FirstRows
  readonly version: string
}

interface Whole {
  readonly Table: typeof PayTable
  readonly facts: ExplorerFacts
}

/** The table of all cells: the first rows as they come with the page, then, once it is near, every row. */
export function CellTable({ names, first, version }: CellTableProps) {
  const place = useRef<HTMLDivElement>(null)
  const [typed, type] = useFind()
  const find = useDeferredValue(typed)
  const [whole, setWhole] = useState<Whole | null>(null)
  // Where either cannot be fetched, the first rows stay, and their links ask the server.
  const load = () =>
    void Promise.all([import('./PayTable'), loadSalaries(version)]).then(
      ([{ PayTable: Table }, { facts }]) => setWhole({ Table, facts }),
      () => {},
    )
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is watched once
  useEffect(() => whenNear(place.current, load), [])
  const book = whole?.facts.books.get(first.source)
  return (
    <div ref={place} className="cells">
      <div className="cells-grid">
        <FindForm typed={typed} type={type} />
        {/* Another source is another table: its columns are chosen anew. */}
        {whole && book ? (
          <whole.Table key={book.source} names={names} book={book} find={find} />
        ) : (
          <PayTableStill first={first} />
        )}
        <p className="cells-all">
          All cells:{' '}
          <a href={`/api/v1/data/${first.source}.csv`} download>
            CSV
          </a>{' '}
          <a href={`/api/v1/data/${first.source}.json`}>JSON</a>
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
    { rootMargin: '200px 0px' },
  )
  watcher.observe(element)
  return () => watcher.disconnect()
}
