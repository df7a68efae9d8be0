import type { Role } from '@/data/schema/role'
import type { LadderStep } from '@/data/schema/vocabulary'
import { sharedRange } from '@/lib/pay/bands'
import { comparedBands } from '@/lib/pay/scope'
import { sharedPayWhy } from '@/lib/pay/whys'
import { capitalize, formatCount, formatUsdRange } from '@/lib/words/format'
import { nameAll, possessive } from '@/lib/words/role-names'
import type { Why } from '@/lib/working/why'
import { WhyFigure } from '../ui/WhyFigure'

interface SharedShare {
  readonly role: Role
  readonly why: Why
}

/** What part of each band all the bands share, each part with its working. */
export function sharedShares(roles: readonly Role[], steps: readonly LadderStep[]): SharedShare[] {
  const compared = comparedBands(roles)
  return compared.flatMap((each): SharedShare[] => {
    const why = sharedPayWhy(each, compared, steps)
    return why ? [{ role: each.role, why }] : []
  })
}

/** The pay that the compared bands share, and its part of each; nothing where they share none. */
export function SharedPay({ roles, shares }: { roles: readonly Role[]; shares: readonly SharedShare[] }) {
  const shared = sharedRange(comparedBands(roles).map(({ band }) => band))
  if (shared === null) return null
  const whose =
    shares.length === roles.length
      ? `${nameAll(shares.length)} bands`
      : `the ${formatCount(shares.length)} bands compared`
  return (
    <>
      <svg className="inline" width="22" height="10" aria-hidden="true">
        <rect width="22" height="10" className="fill-hatch" />
      </svg>{' '}
      {capitalize(whose)} share <span className="nowrap">{formatUsdRange(shared)}</span>:{' '}
      {shares.map(({ role, why }, index) => (
        <span key={role.id}>
          {index === 0 ? '' : index === shares.length - 1 ? ' and ' : ', '}
          <WhyFigure why={why} /> of {possessive(role)} band
        </span>
      ))}
      .
    </>
  )
}
