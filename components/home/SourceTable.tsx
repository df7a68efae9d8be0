import type { Dataset } from '@/data/schema'
import { claimsFrom } from '@/lib/claims'
import { formatNumber } from '@/lib/format'
import { payEvidence } from '@/lib/pay-evidence'
import { describeAsOf } from '@/lib/provenance'

/** What stands behind the figures: each source with how many claims come from it, and its date. */
export function SourceTable({ facts }: { facts: Dataset }) {
  return (
    <section>
      <h2 className="section-label">What stands behind it</h2>
      <table>
        <caption className="visually-hidden">Sources, the claims taken from each, and their dates</caption>
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col" className="number">
              Claims
            </th>
            <th scope="col" className="number">
              As of
            </th>
          </tr>
        </thead>
        <tbody>
          {facts.sources.map((source) => (
            <tr key={source.id}>
              <th scope="row" className="font-normal">
                <a href={`/data#source-${source.id}`}>{source.name}</a>
              </th>
              <td className="number">{formatNumber(claimsFrom(source.id, facts.roles).total)}</td>
              <td className="number">{describeAsOf(source)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note mt-4">
        {payEvidence(facts.roles, facts.sources)} Click any chip or dotted figure to see how it was made.
      </p>
    </section>
  )
}
