import type { QuoteError } from '@/data/schema/quote'
import { errorKinds, untestedKinds } from '@/lib/method/error-kinds'
import { countHeads, describeMiss, nameKind } from '@/lib/method/error-words'
import { DataTable } from '../ui/DataTable'

/** How far quotes of each kind usually miss, the worst first; then the kinds that were never tested. */
export function ErrorTable({ errors }: { readonly errors: readonly QuoteError[] }) {
  return (
    <DataTable
      className="data-table proof-table error-table stacked above-24"
      caption="How far quotes miss the middle of the market, usually and four times in five, by number of exact matches (same role, level and place)"
      captioned
      heads={['Quotes from, for', ...countHeads.map((number) => ({ number }))]}
    >
      {errorKinds(errors).map(({ source, place, byCount }) => (
        <tr key={`${source} ${place}`}>
          <th scope="row">{nameKind({ source, place })}</th>
          {byCount.map((error, index) => (
            <td key={countHeads[index]} className="number" data-label={countHeads[index]}>
              {error === null ? 'Not tested' : <Miss {...describeMiss(error)} />}
            </td>
          ))}
        </tr>
      ))}
      {untestedKinds(errors).map(({ source, place }) => (
        <tr key={`${source} ${place}`}>
          <th scope="row">{nameKind({ source, place })}</th>
          <td colSpan={countHeads.length} className="muted">
            Not tested
          </td>
        </tr>
      ))}
    </DataTable>
  )
}

function Miss({ usual, fourInFive }: ReturnType<typeof describeMiss>) {
  return (
    <span>
      {usual} <span className="error-most muted">{fourInFive}</span>
    </span>
  )
}
