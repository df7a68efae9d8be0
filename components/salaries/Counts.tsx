import { useState } from 'react'
import { countTable } from '@/lib/salaries/tables'
import type { SalariesView } from '@/lib/salaries/view'
import { DataTable } from '../ui/DataTable'

/** The counts behind the figures, written out when they are opened. */
export function Counts({ view }: { view: SalariesView }) {
  const [isOpen, open] = useState(false)
  const shown = view.pays.filter(({ found }) => found !== null && found.shows !== 'none')
  if (shown.length === 0) return null
  return (
    <details className="twin needs-script" onToggle={(event) => open(event.currentTarget.open)}>
      <summary>Open the counts</summary>
      {isOpen ? <CountTable view={{ ...view, pays: shown }} /> : null}
    </details>
  )
}

function CountTable({ view }: { view: SalariesView }) {
  const { rows } = countTable(view)
  const names = new Map(view.pays.map(({ role }) => [role.id, role.shortName]))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard
    <section className="counts" tabIndex={0} aria-label="Counts by wage">
      <DataTable
        caption="How many distinct observations stand at each wage"
        heads={['Role', { number: 'Wage, three digits' }, { number: 'Count' }]}
      >
        {rows.map(([role, , , , , usd, count]) => (
          <tr key={`${role} ${usd}`}>
            <td>{names.get(String(role))}</td>
            <td className="number">${Number(usd).toLocaleString('en-US')}</td>
            <td className="number">{count}</td>
          </tr>
        ))}
      </DataTable>
    </section>
  )
}
