import type { QuoteProof } from '@/data/schema/quote-proof'
import { describeLess, nameTrial, type TrialRow, trialRows, whyUntried } from '@/lib/method/proof-trials'
import { namePredictor, percentOf, simplerWays } from '@/lib/method/proof-words'
import { paySource } from '@/lib/source/registry'
import { formatNumber } from '@/lib/words/format'
import { DataTable } from '../ui/DataTable'

const heldHead = 'P10–P90 holds'

/** By how much less the quotes of one source missed what was kept aside than each of four simpler ways; what could not be tried says so. */
export function TrialTable({ proof, source, n }: { readonly proof: QuoteProof } & QuoteProof['sources'][number]) {
  const heads = simplerWays.map((predictor) => namePredictor(predictor, source))
  return (
    <DataTable
      className="data-table proof-table stacked above-24"
      caption={`${paySource(source).label}, ${formatNumber(n)} distinct observations: how much less the quote misses than percentiles by`}
      captioned
      heads={['Kept aside', ...[...heads, heldHead].map((number) => ({ number }))]}
    >
      {trialRows(proof, source).map((row) => (
        <tr key={row.id}>
          <th scope="row">{nameTrial(row.id, row.trial?.year, proof.folds)}</th>
          {row.trial === null ? <Untried row={row} columns={heads.length + 1} /> : <Tried row={row} heads={heads} />}
        </tr>
      ))}
    </DataTable>
  )
}

function Tried({ row: { ratios, wide }, heads }: { readonly row: TrialRow; readonly heads: readonly string[] }) {
  return (
    <>
      {simplerWays.map((predictor, index) => (
        <td key={predictor} className="number" data-label={heads[index]}>
          {describeLess(ratios[predictor])}
        </td>
      ))}
      <td className="number" data-label={heldHead}>
        {wide === null ? '' : percentOf(wide.share)}{' '}
        <span className="muted">±{wide === null ? '' : percentOf(wide.error)}</span>
      </td>
    </>
  )
}

function Untried({ row, columns }: { readonly row: TrialRow; readonly columns: number }) {
  return (
    <td colSpan={columns} className="muted">
      {whyUntried(row.id)}
    </td>
  )
}
