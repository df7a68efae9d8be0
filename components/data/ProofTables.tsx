import type { ProofScore, QuoteProof } from '@/data/schema/quote-proof'
import { proofLines } from '@/lib/method/proof'
import { namePredictor, percentOf } from '@/lib/method/proof-words'
import { paySource, type SourceId } from '@/lib/source/registry'
import { formatNumber, formatRatio, formatWholeUsd } from '@/lib/words/format'
import { DataTable } from '../ui/DataTable'

/** The quote beside the simple ways, a table a source; every distinct observation counts once. */
export function ProofTables({ proof }: { proof: QuoteProof }) {
  return proof.sources.map(({ source, n }) => <ProofTable key={source} proof={proof} source={source} n={n} />)
}

const heads = {
  loss: 'Mean loss a year',
  ratio: 'Against the best',
  roleLoss: 'Mean of the roles',
  roleRatio: 'Of roles, against the best',
  wide: 'P10–P90 holds',
  middle: 'P25–P75 holds',
} as const

function ProofTable({ proof, source, n }: { proof: QuoteProof; source: SourceId; n: number }) {
  return (
    <DataTable
      className="data-table proof-table stacked above-24"
      caption={`${paySource(source).label}, ${formatNumber(n)} distinct observations`}
      captioned
      heads={['Foretold by', ...Object.values(heads).map((number) => ({ number }))]}
    >
      {proofLines(proof, source, 'distinct').map(({ predictor, loss, ratio, roleLoss, roleRatio, wide, middle }) => (
        <tr key={predictor}>
          <th scope="row">{namePredictor(predictor, source)}</th>
          <td className="number" data-label={heads.loss}>
            {formatWholeUsd(loss)}
          </td>
          <td className="number" data-label={heads.ratio}>
            {formatRatio(ratio)}
          </td>
          <td className="number" data-label={heads.roleLoss}>
            {formatWholeUsd(roleLoss)}
          </td>
          <td className="number" data-label={heads.roleRatio}>
            {formatRatio(roleRatio)}
          </td>
          <Held label={heads.wide} held={wide} />
          <Held label={heads.middle} held={middle} />
        </tr>
      ))}
    </DataTable>
  )
}

function Held({ label, held: { share, error } }: { label: string; held: ProofScore['wide'] }) {
  return (
    <td className="number" data-label={label}>
      {percentOf(share)} <span className="muted">±{percentOf(error)}</span>
    </td>
  )
}
