import type { VectorCase } from '@/lib/method/worked-case'
import { Sentence } from '../ui/Sentence'

/** One worked case: what is expected and what came out, side by side. */
export function VectorTable({ title, given, vectors }: VectorCase & { title: string }) {
  return (
    <table className="data-table vectors">
      <caption className="visually-hidden">
        {title}, worked case: {given}
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Sentence text={given} />
          </th>
          <th scope="col" className="number">
            Expected
          </th>
          <th scope="col" className="number">
            Computed
          </th>
        </tr>
      </thead>
      <tbody>
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
      </tbody>
    </table>
  )
}
