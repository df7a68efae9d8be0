import type { QuoteError } from '@/data/schema/quote'
import { errorKinds, untestedKinds } from '@/lib/method/error-kinds'
import { countHeads, describeMiss, namePlaceKind } from '@/lib/method/error-words'
import { paySource } from '@/lib/source/registry'
import { DataTable } from '../ui/DataTable'

/** How far quotes of each kind usually miss, the worst first; then the kinds that were never tested. */
export function ErrorTable({ errors }: { readonly errors: readonly QuoteError[] }) {
  return (
    <DataTable
      className="data-table proof-table error-table stacked above-24"
      caption="How far quotes miss the middle of the market: usually, then four times in five. By how many exact matches (same role, level and place) they have."
      captioned
      heads={['Quotes from, for', ...countHeads.map((number) => ({ number }))]}
    >
      {errorKinds(errors).map(({ source, place, byCount }) => (
        <tr key={`${source} ${place}`}>
          <th scope="row">
            {paySource(source).label}, {namePlaceKind(place)}
          </th>
          {byCount.map((error, index) => (
            <td key={countHeads[index]} className="number" data-label={countHeads[index]}>
              {describeMiss(error)}
            </td>
          ))}
        </tr>
      ))}
      {untestedKinds(errors).map(({ source, place }) => (
        <tr key={`${source} ${place}`}>
          <th scope="row">
            {paySource(source).label}, {place === null ? 'any place' : namePlaceKind(place)}
          </th>
          {countHeads.map((head) => (
            <td key={head} className="number muted" data-label={head}>
              Not tested
            </td>
          ))}
        </tr>
      ))}
    </DataTable>
  )
}
