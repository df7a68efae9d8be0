import type { Role } from '@/data/schema/role'
import type { Source } from '@/data/schema/source'
import type { MeasuredPay } from '@/lib/evidence/by-role'
import { evidenceWhy } from '@/lib/evidence/why'
import { defaultSalaries, salariesHref } from '@/lib/salaries/address'
import { paySource } from '@/lib/source/registry'
import { formatMonths, formatNumber, formatUsdRange } from '@/lib/words/format'
import { SourceChip } from '../ui/SourceChip'
import { WhyFigure } from '../ui/WhyFigure'

interface EvidenceTableProps {
  readonly role: Role
  readonly strips: readonly MeasuredPay[]
  readonly sources: readonly Source[]
}

/** What each source measured of a role's pay: sample, median with its working, middle half, vintage; or why it is hidden. */
export function EvidenceTable({ role, strips, sources }: EvidenceTableProps) {
  return (
    <table className="data-table evidence-table stacked above-16">
      <caption className="visually-hidden">Measured pay of the {role.name}, US, all levels, by source</caption>
      <thead>
        <tr>
          <th scope="col">Measured, US, all levels</th>
          <th scope="col" className="number">
            n
          </th>
          <th scope="col" className="number">
            Median
          </th>
          <th scope="col" className="number">
            Middle half
          </th>
          <th scope="col">Reference month</th>
          <th scope="col">
            <span className="visually-hidden">Explore</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {strips.map((strip) => (
          <StripRow key={strip.source} role={role} strip={strip} sources={sources} />
        ))}
      </tbody>
    </table>
  )
}

function StripRow({ role, strip, sources }: { role: Role; strip: MeasuredPay; sources: readonly Source[] }) {
  const { sourceId, label, measures } = paySource(strip.source)
  const why = evidenceWhy(role, strip)
  const { p25, p50, p75 } = strip.percentiles
  return (
    <tr>
      <th scope="row">
        {label} <SourceChip id={sourceId} sources={sources} />
        <span className="micro">{measures}</span>
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
      <td data-label="Reference month">{strip.months ? formatMonths(...strip.months) : 'none'}</td>
      <td>
        <a href={salariesHref({ ...defaultSalaries, roles: [role.id], source: strip.source })}>
          Explore<span className="visually-hidden"> {label}</span>
        </a>
      </td>
    </tr>
  )
}
