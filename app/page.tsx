import type { Metadata } from 'next'
import Link from 'next/link'
import { evidenceAge, roleEvidence } from '@/app/evidence'
import { shared } from '@/app/site-metadata'
import { RoleTable } from '@/components/home/RoleTable'
import { SearchBox } from '@/components/home/SearchBox'
import { SourceTable } from '@/components/home/SourceTable'
import '@/components/home/sheet.css'
import { OriginPanels } from '@/components/ui/Chip'
import { PageAddress } from '@/components/ui/PageAddress'
import { RoleName } from '@/components/ui/RoleName'
import { Sentence } from '@/components/ui/Sentence'
import { Still } from '@/components/ui/Still'
import { dataset, defaultRoleIds } from '@/data'
import { homeTitle } from '@/lib/compare/sentences'
import { compareRolesHref, figureHref } from '@/lib/site/urls'
import { knownOrigins } from '@/lib/source/provenance'
import { nameJobs } from '@/lib/words/role-names'

const leading = dataset.roles.filter((role) => defaultRoleIds.includes(role.id))
const others = dataset.roles.filter((role) => !leading.includes(role))
const [headline, contrast] = homeTitle(leading)

export const metadata: Metadata = shared({
  path: '/',
  title: 'Rolescope',
  description: `${headline} ${contrast}`,
  picture: { path: figureHref('pay', defaultRoleIds, 'png'), alt: headline },
})

export default function Home() {
  return (
    <div className="page">
      <div className="page-head hero">
        <h1>
          <Sentence text={headline} />
          <br />
          {contrast}
        </h1>
        <div>
          <p className="lead">
            What {nameJobs(leading)} do, what is published and measured of their pay, and where every figure comes from.
          </p>
          <SearchBox names={dataset.roles.map((role) => role.name)} />
          <p className="small above-8">
            Or{' '}
            <Link href="/quote" prefetch={false}>
              quote a pay range
            </Link>{' '}
            for a role, a level and a place.
          </p>
          <p className="micro above-8 narrow-only">{evidenceAge()}</p>
        </div>
      </div>
      <Still>
        <RoleTable roles={leading} facts={dataset} evidence={roleEvidence()} />
      </Still>
      <Still className="home-more">
        <section>
          <h2 className="section-label">{others.length} more roles</h2>
          <ul className="home-others">
            {others.map((role) => (
              <li key={role.id}>
                <RoleName role={role} linked form="full" />
                <span className="muted">{role.tagline}</span>
                <Link
                  href={compareRolesHref([leading[0]?.id ?? role.id, role.id])}
                  prefetch={false}
                  aria-label={`Compare ${role.shortName} with ${leading[0]?.shortName}`}
                >
                  compare
                </Link>
              </li>
            ))}
          </ul>
          <p className="above-12 no-print">
            <Link href="/roles" prefetch={false}>
              See how alike all {dataset.roles.length} are
            </Link>
          </p>
        </section>
        <SourceTable facts={dataset} />
      </Still>
      <PageAddress>/</PageAddress>
      <OriginPanels
        origins={knownOrigins([...leading.flatMap((role) => role.bands), ...leading.map((role) => role.weeksToHire)])}
      />
    </div>
  )
}
