import type { Metadata } from 'next'
import { evidenceUntil, madeFrom, roleEvidence } from '@/app/evidence'
import { shared } from '@/app/site-metadata'
import { DecideDoor } from '@/components/home/DecideDoor'
import { MoreRoles } from '@/components/home/MoreRoles'
import { PayDoor } from '@/components/home/PayDoor'
import { RoleTable } from '@/components/home/RoleTable'
import { SearchDoor } from '@/components/home/SearchDoor'
import '@/components/home/sheet.css'
import { PageAddress } from '@/components/ui/PageAddress'
import { Still } from '@/components/ui/Still'
import { dataset, defaultRoleIds } from '@/data'
import { overviewFinding } from '@/lib/compare/overview'
import { postedMedians } from '@/lib/pay/posted'
import { defaultQuote } from '@/lib/quote/address'
import { examples } from '@/lib/search/examples'
import { figureHref } from '@/lib/site/urls'
import { postedSource } from '@/lib/source/registry'

const { roles, ladder } = dataset
const leading = roles.filter((role) => defaultRoleIds.includes(role.id))
const others = roles.filter((role) => !leading.includes(role))
/** The commonest, in the order of the doors. */
const doorSymptoms = ['slow-servers', 'outages', 'releases', 'figures', 'defects'].flatMap(
  (id) => dataset.symptoms.find((symptom) => symptom.id === id) ?? [],
)
const names = roles.map((role) => role.name)
const headline = 'Which role to open, and what to pay.'
const lead = `Compare ${roles.length} software roles, with US pay ranges and the evidence behind each.`

export function generateMetadata(): Metadata {
  const finding = overviewFinding(leading, roleEvidence())
  return shared({
    path: '/',
    title: 'Rolescope',
    description: `${headline} ${lead}`,
    picture: { path: figureHref('pay', defaultRoleIds, 'png'), alt: finding },
  })
}

export default function Home() {
  const evidence = roleEvidence()
  const medians = postedMedians(others, evidence)
  return (
    <div className="page">
      <header className="home-top">
        <h1>{headline}</h1>
        <p className="lead">{lead} For hiring managers, recruiters and engineers.</p>
      </header>
      <div className="doors no-print">
        <DecideDoor symptoms={doorSymptoms} count={dataset.symptoms.length} />
        <PayDoor names={names} namesVersion={dataset.manifest.dataVersion} level={defaultQuote.level} />
        <SearchDoor names={names} examples={examples} />
      </div>
      <Still>
        <RoleTable roles={leading} steps={ladder.steps} evidence={evidence} />
        <MoreRoles
          medians={medians}
          others={others.filter((role) => !medians.some((found) => found.role === role))}
          until={evidenceUntil(postedSource)}
          count={roles.length}
        />
        <p className="home-part home-sources">
          {madeFrom()} <a href="/data#sources">See each one</a>
        </p>
      </Still>
      <PageAddress>/</PageAddress>
    </div>
  )
}
