import { memo, useDeferredValue, useEffect, useRef, useState } from 'react'
import type { RowNames } from '@/lib/salaries/table/names'
import type { FirstRows } from '@/lib/salaries/table/order'
import type { ExplorerFacts } from '@/lib/salaries/view'
import { paySource, type SourceId } from '@/lib/source/registry'
import { capitalize } from '@/lib/words/format'
import { useExplorer } from './explorer'
import { FindForm, useFind } from './FindForm'
import { firstRowsHere, loadSalaries } from './live-salaries'
import type { PayTable } from './PayTable'
import { PayTableStill } from './PayTableStill'

interface CellTableProps {
  readonly names: RowNames
  readonly source: SourceId
  /** What the controls ask to be found. */
  readonly asked: string
  /** The first rows as they came with the page, null where its source has none; without them, another address is shown by now. */
  readonly first: FirstRows | null | undefined
  readonly version: string
}

interface Whole {
  readonly Table: typeof PayTable
  readonly facts: ExplorerFacts
}

/** The table of all cells: the first rows as they come with the page, then, once it is near or a control moved, every row. */
export const CellTable = memo(function CellTable({ names, source, asked, first, version }: CellTableProps) {
  const { address, change } = useExplorer()
  const place = useRef<HTMLDivElement>(null)
  const [typed, type] = useFind(asked, change)
  const find = useDeferredValue(typed)
  const [whole, setWhole] = useState<Whole | null>(null)
  const load = () =>
    void Promise.all([import('./PayTable'), loadSalaries(source, version)]).then(
      ([{ PayTable: Table }, { facts }]) => setWhole({ Table, facts }),
      // Where either cannot be fetched, the first rows stay, and their links ask the server.
      () => {},
    )
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is watched once
  useEffect(() => whenNear(place.current, load), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first change is enough
  useEffect(() => {
    if (first === undefined) load()
  }, [first === undefined])
  const { inText, kept } = paySource(source)
  if (kept !== 'cells') {
    return (
      <p ref={place} className="small above-16">
        {capitalize(inText)} publishes percentiles, not observations, so there are no cells to list.
      </p>
    )
  }
  const book = whole?.facts.books.get(source)
  const still = whole === null ? (first ?? firstRowsHere(address)) : null
  return (
    <div ref={place} className="cells above-16">
      <div className="cells-grid">
        <FindForm typed={typed} type={type} />
        {/* Another source is another table: its columns are chosen anew. */}
        {whole && book ? (
          <whole.Table key={book.source} names={names} book={book} find={find} />
        ) : still ? (
          <PayTableStill first={still} />
        ) : null}
        <p className="cells-all micro no-print">
          All cells:{' '}
          <a href={`/api/v1/data/${source}.csv`} download>
            CSV
          </a>{' '}
          <a href={`/api/v1/data/${source}.json`}>JSON</a>
        </p>
      </div>
    </div>
  )
})

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
