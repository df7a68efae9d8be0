import { type ComponentType, useRef, useState } from 'react'
import { salariesHref } from '@/lib/salaries/address'
import { fixedColumns, type PayColumnId, withFixed } from '@/lib/salaries/table/address'
import type { RowList } from '@/lib/salaries/table/listing'
import { KeptFields } from '../ui/KeptFields'
import { ColumnBoxes } from './ColumnBoxes'
import type { ColumnTableProps } from './ColumnTable'
import { useExplorer } from './explorer'

/** Which columns the table shows; without script a form that the server answers. On a narrow screen there is no room to choose. */
export function ColumnChoice({ list }: { list: RowList }) {
  const { address, change } = useExplorer()
  const isOpen = useRef(false)
  const [Table, setTable] = useState<ComponentType<ColumnTableProps> | null>(null)
  // Where it cannot be fetched, or while the boxes that came with the page are open, they stay: none is replaced under a pointer.
  const load = () =>
    void import('./ColumnTable').then(
      ({ ColumnTable }) => isOpen.current || setTable(() => ColumnTable),
      () => {},
    )
  const choose = (shown: readonly PayColumnId[]) => change({ columns: withFixed(shown) })
  return (
    <div className="cells-columns no-print">
      <button type="button" className="button" popoverTarget="cells-columns" onPointerEnter={load} onFocus={load}>
        Columns
      </button>
      <form
        onBeforeToggle={({ newState }) => {
          isOpen.current = newState === 'open'
        }}
        id="cells-columns"
        className="panel"
        popover="auto"
        action="/salaries"
        aria-label="Columns of the table"
      >
        <KeptFields href={salariesHref({ ...address, columns: null })} />
        {fixedColumns.map((id) => (
          <input key={id} type="hidden" name="column" value={id} />
        ))}
        {Table ? <Table list={list} choose={choose} /> : <StillBoxes list={list} choose={choose} />}
        <noscript>
          <button type="submit" className="button">
            Show these
          </button>
        </noscript>
      </form>
    </div>
  )
}

/** The boxes as they come with the page: each is ticked at once, and what the address answers has the last word. */
function StillBoxes({ list: { choices }, choose }: ColumnTableProps) {
  const [shown, setShown] = useState(() => shownOf(choices))
  const [said, setSaid] = useState(choices)
  if (choices !== said) {
    setSaid(choices)
    setShown(shownOf(choices))
  }
  const toggle = (id: PayColumnId) => {
    const next = choices.map((each) => each.id).filter((each) => shown.includes(each) === (each !== id))
    setShown(next)
    choose(next)
  }
  return <ColumnBoxes choices={choices} isShown={(id) => shown.includes(id)} toggle={toggle} />
}

function shownOf(choices: RowList['choices']): readonly PayColumnId[] {
  return choices.filter(({ isShown }) => isShown).map(({ id }) => id)
}
