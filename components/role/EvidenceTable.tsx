import type { Role } from '@/data/schema/role'
import type { MeasuredPay } from '@/lib/evidence/by-role'
import { minimumSentence } from '@/lib/evidence/minimum/share'
import { endsSentence } from '@/lib/evidence/posted/ends'
import { evidenceWhy } from '@/lib/evidence/why'
import { stripMonths } from '@/lib/pay/strip'
import { defaultSalaries, salariesHref } from '@/lib/salaries/address'
import { nounOf, paySource } from '@/lib/source/registry'
import { capitalize, formatNumber, formatUsdRange } from '@/lib/words/format'
import { DataTable } from '../ui/DataTable'
import { SourceChip } from '../ui/SourceChip'
import { WhyFigure } from '../ui/WhyFigure'

/** What each source measured of a role's pay: sample, median with its working, middle half, vintage; or why it is hidden. */
export function EvidenceTable({ role, strips }: { role: Role; strips: readonly MeasuredPay[] }) {
  return (
    <DataTable
      className="data-table evidence-table stacked above-16"
      caption={`Measured pay of the ${role.name}, US, all levels, by source`}
      heads={[
        'Measured, US, all levels',
        { number: 'n' },
        { number: 'Median' },
        { number: 'Middle half' },
        'Reference month',
        <span key="explore" className="visually-hidden">
          Explore
        </span>,
      ]}
    >
      {strips.map((strip) => (
        <StripRow key={strip.source} role={role} strip={strip} />
      ))}
    </DataTable>
  )
}

function StripRow({ role, strip }: { role: Role; strip: MeasuredPay }) {
  const { sourceId, label, measures, vintage } = paySource(strip.source)
  const why = evidenceWhy(role, strip)
  const { p25, p50, p75 } = strip.percentiles
  const minimum = strip.atMinimum && minimumSentence(strip.atMinimum, `these ${nounOf(strip.source)}s`)
  return (
    <tr>
      <th scope="row">
        {label} <SourceChip id={sourceId} />
        <span className="micro">{measures}</span>
        {minimum ? <span className="micro">{minimum}</span> : null}
        {strip.ends ? <span className="micro">{endsSentence(strip.ends)}</span> : null}
        {strip.oneEmployer ? <span className="micro">{strip.oneEmployer}</span> : null}
      </th>
      <td className="number" data-label="n">
        {strip.n.kind === 'known' ? formatNumber(strip.n.value) : <span className="not-stated">not stated</span>}
        {strip.employers.kind === 'known' && strip.employers.value > 0 ? (
          <span className="micro">{formatNumber(strip.employers.value)} employers</span>
        ) : null}
      </td>
      {why && p25.kind === 'known' && p75.kind === 'known' ? (
        <>
          <td className="number" data-label="Median">
            <WhyFigure why={why} />
          </td>
          <td className="number nowrap" data-label="Middle half">
            {formatUsdRange({ lowUsd: p25.value, highUsd: p75.value })}
          </td>
        </>
      ) : (
        <td colSpan={2} className="not-stated" data-label="Median">
          {[p50, p25, p75].flatMap((each) => (each.kind === 'unknown' ? [each.why] : []))[0]}
        </td>
      )}
      <td data-label="Reference month">
        {strip.months ? capitalize(stripMonths(strip) ?? '') : 'none'}
        {vintage && strip.months ? <span className="micro">{vintage.release}</span> : null}
      </td>
      <td>
        <a href={salariesHref({ ...defaultSalaries, roles: [role.id], source: strip.source })}>
          Explore<span className="visually-hidden"> {label}</span>
        </a>
      </td>
    </tr>
  )
}
