import type { Metadata } from 'next'
import { roleEvidence } from '@/app/evidence'
import { canonical } from '@/app/site-metadata'
import { RoleGrid } from '@/components/roles/RoleGrid'
import { RoleIndex } from '@/components/roles/RoleIndex'
import '@/components/roles/sheet.css'
import { OriginPanels } from '@/components/ui/Chip'
import { PageAddress } from '@/components/ui/PageAddress'
import { Section } from '@/components/ui/Section'
import { dataset } from '@/data'
import { knownOrigins } from '@/lib/source/provenance'
import { similarityFinding } from '@/lib/traits/likeness-sentences'

const finding = similarityFinding(dataset.roles, dataset.traits)

export const metadata: Metadata = {
  title: 'All roles',
  description: `${dataset.roles.length} software roles and how alike each pair is. ${finding}`,
  ...canonical('/roles'),
}

export default function Roles() {
  return (
    <div className="page">
      <header className="page-head">
        <h1>
          {dataset.roles.length} roles, each described in the same {dataset.traits.length} traits.
        </h1>
      </header>
      <Section id="index" label="Roles">
        <RoleIndex facts={dataset} evidence={roleEvidence()} />
      </Section>
      <Section id="grid" label="How alike each pair is" finding={finding}>
        <RoleGrid facts={dataset} />
      </Section>
      <OriginPanels origins={knownOrigins(dataset.roles.flatMap((role) => role.bands))} />
      <PageAddress>/roles</PageAddress>
    </div>
  )
}
