import type { SideQuote } from '@/lib/quote/beside/view'
import { sideRows } from '@/lib/quote/beside/words'

/** The quotes in figures, a column each. */
export function SideTable({ quotes }: { quotes: readonly SideQuote[] }) {
  return (
    <table className="side-table">
      <caption className="visually-hidden">The quotes in figures</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">What</span>
          </th>
          {quotes.map(({ name }) => (
            <th key={name} scope="col" className="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sideRows(quotes).map(({ head, note, cells }) => (
          <tr key={head}>
            <th scope="row">
              {head}
              {note === '' ? null : <span className="side-note micro">{note}</span>}
            </th>
            {cells.map((cell, index) => (
              <td key={quotes[index]?.name} className="number">
                {cell.figure ?? <span className="muted">none</span>}
                {cell.note === '' ? null : <span className="side-note micro">{cell.note}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
