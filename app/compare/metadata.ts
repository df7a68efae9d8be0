import type { Metadata } from 'next'
import { roleEvidence } from '@/app/evidence'
import { shared } from '@/app/site-metadata'
import { dataset } from '@/data'
import type { ReadCompare } from '@/lib/compare/address'
import { compareTitle } from '@/lib/compare/decision'
import { payFinding } from '@/lib/pay/sentences'
import { compareRolesHref, figureHref } from '@/lib/site/urls'
import { similarityFinding } from '@/lib/traits/likeness-sentences'
import { nameRoles } from '@/lib/words/role-names'

/** A comparison's title, summary and share picture. */
export function compareMetadata({ address, ignored }: ReadCompare): Metadata {
  const roles = address.roles.flatMap((id) => dataset.roles.find((role) => role.id === id) ?? [])
  if (roles.length < 2)
    return {
      title: 'Compare roles',
      description: 'Choose two to five software roles to compare.',
      robots: { index: false },
    }
  const title = `Compare ${nameRoles(roles)}`
  const picture = roles.some((role) => role.bands.length > 0) ? 'pay' : 'pairs'
  const description = compareTitle(roles)
  return {
    title,
    description,
    ...shared({
      path: compareRolesHref(address.roles),
      title,
      description,
      picture: {
        path: figureHref(picture, address.roles, 'png'),
        alt:
          picture === 'pay'
            ? payFinding(roles, dataset.ladder.steps, roleEvidence())
            : similarityFinding(roles, dataset.traits),
      },
    }),
    ...(ignored.length > 0 ? { robots: { index: false } } : {}),
  }
}
