import { useDeferredValue, useEffect, useRef, useState } from 'react'
import type { FirstTable } from '@/lib/pay-first-rows'
import type { ExplorerFacts } from '@/lib/salaries-view'
import { useExplorer } from './explorer'
import { FindForm, useFind } from './FindForm'
import { loadSalaries } from './live-salaries'
import type { PayTable } from './PayTable'
import { PayTableStill } from './PayTableStill'

interface CellTableProps {
  /** Null where the address names a source without cells. */
  readonly first: FirstTable | null
  readonly dataVersion: string
}

/** The table of all cells: the first rows as they come with the page, then, once it is near, every row. */
export function CellTable({ first, dataVersion }: CellTableProps) {
  const { source } = useExplorer().address
  const place = useRef<HTMLDivElement>(null)
  const [typed, type] = useFind()
  const find = useDeferredValue(typed)
  const live = useLive(place, dataVersion)
  const book = live?.facts.books.get(source)
  return (
    <div ref={place} className="cells">
      {source === 'occupation' ? (
        <p>The occupation survey publishes percentiles alone, without the wages behind them, so it has no cells.</p>
      ) : (
        <div className="cells-grid">
          <FindForm typed={typed} type={type} />
          {live && book ? (
            // Another source is another table: its columns are chosen anew.
            <live.Table key={source} names={live.facts.data} book={book} find={find} />
          ) : first?.source === source ? (
            <PayTableStill first={first} />
          ) : (
            <div className="cells-scroll" aria-busy="true" />
          )}
          <p className="cells-all">
            All cells:{' '}
            <a href={`/api/v1/data/${source}.csv`} download>
              CSV
            </a>{' '}
            <a href={`/api/v1/data/${source}.json`}>JSON</a>
          </p>
        </div>
      )}
    </div>
  )
}

interface Live {
  readonly Table: typeof PayTable
  readonly facts: ExplorerFacts
}

/** The table with its data, fetched once the place of it is less than a screen or so away. */
function useLive(place: { readonly current: Element | null }, dataVersion: string): Live | null {
  const [live, setLive] = useState<Live | null>(null)
  useEffect(() => {
    let isHere = true
    const load = async () => {
      const [{ PayTable: Table }, { facts }] = await Promise.all([import('./PayTable'), loadSalaries(dataVersion)])
      if (isHere) setLive({ Table, facts })
    }
    // Where it cannot be fetched the first rows stay, whose links and form ask the server.
    const stop = whenNear(place.current, () => void load().catch(() => {}))
    return () => {
      isHere = false
      stop()
    }
  }, [place, dataVersion])
  return live
}

function whenNear(element: Element | null, act: () => void): () => void {
  const watcher = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return
      watcher.disconnect()
      act()
    },
    { rootMargin: '600px 0px' },
  )
  if (element) watcher.observe(element)
  return () => watcher.disconnect()
}
