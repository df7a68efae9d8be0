import { useState } from 'react'
import type { SalariesView } from '@/lib/salaries/view'
import { formatWholeUsd } from '@/lib/words/format'
import { DataTable } from '../ui/DataTable'

/** The counts behind the figures, written out when they are opened. */
export function Counts({ view }: { view: SalariesView }) {
  const [isOpen, open] = useState(false)
  const shown = view.pays.filter(({ found }) => found?.cells && found.shows !== 'none')
  if (shown.length === 0) return null
  return (
    <details className="twin needs-script" onToggle={(event) => open(event.currentTarget.open)}>
      <summary>Open the counts</summary>
      {isOpen ? <CountTable pays={shown} /> : null}
    </details>
  )
}

function CountTable({ pays }: Pick<SalariesView, 'pays'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard
    <section className="counts" tabIndex={0} aria-label="Counts by wage">
      <DataTable
        caption="How many distinct observations stand at each wage"
        heads={['Role', { number: 'Wage, three digits' }, { number: 'Count' }]}
      >
        {pays.flatMap(({ role, found }) =>
          found?.cells?.usd.map((usd, index) => (
            <tr key={`${role.id} ${usd}`}>
              <td>{role.shortName}</td>
              <td className="number">{formatWholeUsd(usd)}</td>
              <td className="number">{found.cells?.counts[index]}</td>
            </tr>
          )),
        )}
      </DataTable>
    </section>
  )
}
