import { useState } from 'react'
import { salariesHref } from '@/lib/salaries/address'
import { fixedColumns, type PayColumnId, withFixed } from '@/lib/salaries/table/address'
import type { RowList } from '@/lib/salaries/table/listing'
import { KeptFields } from '../ui/KeptFields'
import { useExplorer } from './explorer'

/** Which columns the table shows; without script a form that the server answers. On a narrow screen there is no room to choose. */
export function ColumnChoice({ choices }: Pick<RowList, 'choices'>) {
  const { address, change } = useExplorer()
  // A box is ticked at once, the columns a moment later.
  const [ticked, tick] = useState(() => shownOf(choices))
  const [said, setSaid] = useState(choices)
  if (choices !== said) {
    setSaid(choices)
    tick(shownOf(choices))
  }
  const toggle = (id: PayColumnId) => {
    const next = ticked.includes(id) ? ticked.filter((each) => each !== id) : [...ticked, id]
    tick(next)
    change({ columns: withFixed(next) })
  }
  return (
    <div className="cells-columns no-print">
      <button type="button" className="button" popoverTarget="cells-columns">
        Columns
      </button>
      <form id="cells-columns" className="panel" popover="auto" action="/salaries" aria-label="Columns of the table">
        <KeptFields href={salariesHref({ ...address, columns: null })} />
        {fixedColumns.map((id) => (
          <input key={id} type="hidden" name="column" value={id} />
        ))}
        {choices.map(({ id, head }) => (
          <label key={id}>
            <input type="checkbox" name="column" value={id} checked={ticked.includes(id)} onChange={() => toggle(id)} />{' '}
            {head}
          </label>
        ))}
        <noscript>
          <button type="submit" className="button">
            Show these
          </button>
        </noscript>
      </form>
    </div>
  )
}

function shownOf(choices: RowList['choices']): readonly PayColumnId[] {
  return choices.flatMap(({ id, isShown }) => (isShown ? [id] : []))
}
