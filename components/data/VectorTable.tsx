import type { VectorCase } from '@/lib/method/worked'
import { DataTable } from '../ui/DataTable'
import { Sentence } from '../ui/Sentence'

/** One worked case: what is expected and what came out, side by side. */
export function VectorTable({ title, given, vectors }: VectorCase & { title: string }) {
  return (
    <DataTable
      className="data-table vectors"
      caption={`${title}, worked case: ${given}`}
      heads={[<Sentence key="given" text={given} />, { number: 'Expected' }, { number: 'Computed' }]}
    >
      {vectors.map(({ figure, working, expected, actual }) => (
        <tr key={figure}>
          <th scope="row">
            {figure} <span className="micro muted line">{working}</span>
          </th>
          <td className="number">{expected}</td>
          <td className="number">
            <b>{actual}</b>
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
