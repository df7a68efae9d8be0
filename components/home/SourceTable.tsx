import type { Dataset } from '@/data/schema/dataset'
import { payEvidence } from '@/lib/pay/sentences'
import { describeSize, sizeOf } from '@/lib/source/claims'
import { describeAsOf } from '@/lib/source/provenance'
import { DataTable } from '../ui/DataTable'

/** What stands behind the figures: each source with how many claims or rows come from it, and its date. */
export function SourceTable({ facts }: { facts: Pick<Dataset, 'sources' | 'roles' | 'manifest'> }) {
  return (
    <section>
      <h2 className="section-label">What stands behind it</h2>
      <DataTable
        caption="Sources, how much is used of each, and their dates"
        heads={['Source', { number: 'What is used of it' }, { number: 'As of' }]}
      >
        {facts.sources.map((source) => (
          <tr key={source.id}>
            <th scope="row">
              <a href={`/data#source-${source.id}`}>{source.name}</a>
            </th>
            <td className="number">{describeSize(sizeOf(source.id, facts))}</td>
            <td className="number">{describeAsOf(source)}</td>
          </tr>
        ))}
      </DataTable>
      <p className="note above-16">
        {payEvidence(facts.roles, facts.sources)} What was measured has its sample and month beside it. Click any chip
        or dotted figure to see how it was made.
      </p>
    </section>
  )
}
