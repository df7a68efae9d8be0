import type { Role } from '@/data/schema/role'
import { medianSpread } from '@/lib/compare/overview'
import { evidenceKey } from '@/lib/evidence/why'
import type { PostedMedian } from '@/lib/pay/posted'
import { roleHref } from '@/lib/site/urls'
import { paySource, postedSource } from '@/lib/source/registry'
import { formatMonth, formatNumber, formatUsd } from '@/lib/words/format'
import { RoleMark } from '../ui/RoleMark'
import { SourceChip } from '../ui/SourceChip'

interface MoreRolesProps {
  /** Those with a posted median, the highest first. */
  readonly medians: readonly PostedMedian[]
  /** Those without. */
  readonly others: readonly Role[]
  /** The newest month of the posted ranges, YYYY-MM. */
  readonly until: string | null
  /** How many roles there are in all. */
  readonly count: number
}

/** The other roles by what is posted for them, each a way to its page, its median a way to its working. */
export function MoreRoles({ medians, others, until, count }: MoreRolesProps) {
  const more = medians.length + others.length
  return (
    <section className="home-part" aria-labelledby="more-roles">
      <h2 id="more-roles" className="section-label">
        {more} more roles
      </h2>
      <p className="say">{medianSpread(medians)}</p>
      <ul className="home-more">
        {medians.map(({ role, usd, n }) => (
          <li key={role.id}>
            <Name role={role} />
            <a
              href={`${roleHref(role.id)}#${evidenceKey(role, postedSource)}`}
              aria-label={`${formatUsd(usd)}, posted median for ${role.name}`}
            >
              {formatUsd(usd)}
            </a>
            <span className="micro">n={formatNumber(n)}</span>
          </li>
        ))}
        {others.map((role) => (
          <li key={role.id}>
            <Name role={role} />
            <span className="not-stated">too few posted</span>
          </li>
        ))}
      </ul>
      <div className="home-foot">
        <p>
          Median of the midpoints of posted ranges, US, all levels{until && `, to ${formatMonth(until)}`}.{' '}
          <SourceChip id={paySource(postedSource).sourceId} />
        </p>
        <a href="/roles">All {count} roles</a>
      </div>
    </section>
  )
}

function Name({ role }: { role: Role }) {
  return (
    <span className="home-name quiet">
      <RoleMark mark={role.mark} size={14} />
      <a href={roleHref(role.id)}>{role.name}</a>
      <span>{role.tagline}</span>
    </span>
  )
}
