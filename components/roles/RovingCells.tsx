'use client'
import { type ReactNode, useEffect, useRef } from 'react'

/** Makes the links of a table inside it one stop for Tab, among which the arrows, Home and End move. */
export function RovingCells({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = box.current
    if (element === null) return undefined
    const arrange = () => {
      const table = element.querySelector('table[data-roving]')
      if (table === null || table.getAttribute('role') === 'grid') return
      table.setAttribute('role', 'grid')
      for (const [index, link] of cellLinks(table).entries()) link.tabIndex = index === 0 ? 0 : -1
    }
    arrange()
    const stop = new AbortController()
    element.addEventListener('keydown', move, { signal: stop.signal })
    // Reached by a link within the site, the table comes later.
    const watch = new MutationObserver(arrange)
    watch.observe(element, { childList: true, subtree: true })
    return () => {
      stop.abort()
      watch.disconnect()
    }
  }, [])
  return <div ref={box}>{children}</div>
}

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
}

function move(event: KeyboardEvent) {
  const cell = event.target instanceof Element ? event.target.closest<HTMLTableCellElement>('[data-roving] td') : null
  const row = cell?.parentElement
  if (cell === null || !(row instanceof HTMLTableRowElement)) return
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const next = nextCell(event.key, row, cell)
  if (next === undefined) return
  event.preventDefault()
  const link = next?.querySelector<HTMLElement>('a')
  const table = cell.closest('table')
  if (!link || table === null) return
  for (const each of cellLinks(table)) each.tabIndex = each === link ? 0 : -1
  link.focus()
}

/** Where a key leads; null past the edge, undefined for a key that moves nothing. */
function nextCell(key: string, row: HTMLTableRowElement, cell: HTMLTableCellElement): Element | null | undefined {
  if (key === 'Home') return row.querySelector('td')
  if (key === 'End') return row.lastElementChild
  const step = steps[key]
  if (step === undefined) return undefined
  const body = row.parentElement as HTMLTableSectionElement
  const [down, right] = step
  const at = body.rows[row.sectionRowIndex + down]?.cells[cell.cellIndex + right]
  return at?.tagName === 'TD' ? at : null
}

function cellLinks(table: Element): HTMLElement[] {
  return [...table.querySelectorAll<HTMLElement>('tbody td a')]
}
