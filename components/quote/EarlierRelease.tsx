import { changeSentence } from '@/lib/quote/changes'
import { writeExactly } from '@/lib/working/step-words'
import { DataTable } from '../ui/DataTable'
import { QuoteLink } from './QuoteLink'
import type { QuoteScene } from './scene'

/** Over a quote of an earlier release: what today’s says, and every input and result that differs. */
export function EarlierRelease({ view, dataVersion }: Pick<QuoteScene, 'view' | 'dataVersion'>) {
  const { answer, change, now, address } = view
  if (change === null || now === null) return null
  return (
    <section className="earlier" aria-labelledby="earlier-label">
      <h2 id="earlier-label" className="section-label">
        A quote of an earlier release, {dataVersion}
      </h2>
      <p className="say">{changeSentence(answer, now, change)}</p>
      <p className="small above-6 no-print">
        <QuoteLink address={address} patch={{ version: null }}>
          Show today’s
        </QuoteLink>
      </p>
      {change.steps.length > 0 ? (
        <details>
          <summary>What changed, step by step ({change.steps.length})</summary>
          <DataTable
            className="changes"
            caption="Every figure that differs between the releases"
            heads={['Figure', { number: 'Then' }, { number: 'Now' }]}
          >
            {change.steps.map(({ name, label, before, after, unit }) => (
              <tr key={name}>
                <th scope="row">{label}</th>
                <td className="number">{before === null ? 'none' : writeExactly(before, unit)}</td>
                <td className="number">{after === null ? 'none' : writeExactly(after, unit)}</td>
              </tr>
            ))}
          </DataTable>
        </details>
      ) : null}
    </section>
  )
}
