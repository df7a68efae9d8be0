import { bridgeLines, startSentence } from '@/lib/quote/explorer/bridge'
import { defaultSalaries, salariesHref } from '@/lib/salaries/address'
import { paySource } from '@/lib/source/registry'
import { capitalize } from '@/lib/words/format'
import { DataTable } from '../ui/DataTable'
import { PlainSection } from '../ui/PlainSection'
import type { QuoteScene } from './scene'

/** Why the median of the quote is not the one that the explorer shows: each step between them, which multiply out. */
export function BridgeSection({ view: { address, answer, bridge } }: Pick<QuoteScene, 'view'>) {
  if (bridge === null || answer.kind !== 'percentiles') return null
  const { role, level, place, basis, asOf } = address
  const shown = { ...defaultSalaries, roles: [role], level, place, source: basis }
  return (
    <PlainSection id="bridge" label="From Salaries to this quote">
      {bridge.kind === 'unknown' ? (
        <p>{bridge.why}</p>
      ) : (
        <DataTable
          className="bridge"
          caption="The steps from the median on Salaries to the median of this quote"
          heads={['Step', { number: 'Change' }, { number: 'Median' }]}
        >
          {bridgeLines(bridge.value, { basis, asOf }).map(({ words, change, amount }) => (
            <tr key={words}>
              <th scope="row">{capitalize(words)}</th>
              <td className="number">{change}</td>
              <td className="number">{amount}</td>
            </tr>
          ))}
        </DataTable>
      )}
      {bridge.kind === 'known' ? <p className="small">{startSentence(bridge.value, answer)}</p> : null}
      <p className="small above-6 no-print">
        <a href={salariesHref(shown)}>See it on Salaries</a> <span className="micro">{paySource(basis).scope}</span>
      </p>
    </PlainSection>
  )
}
