import type { Metadata } from 'next'
import { roleEvidence } from '@/app/evidence'
import { canonical } from '@/app/site-metadata'
import { ChosenBar } from '@/components/roles/ChosenBar'
import { PairSection } from '@/components/roles/PairSection'
import { PostedFigure } from '@/components/roles/PostedFigure'
import { RovingCells } from '@/components/roles/RovingCells'
import '@/components/roles/sheet.css'
import { PageAddress } from '@/components/ui/PageAddress'
import { Sentence } from '@/components/ui/Sentence'
import { ServedOnce } from '@/components/ui/ServedOnce'
import { dataset } from '@/data'
import { choiceRefusal } from '@/lib/compare/choice'
import { postedFinding, postedIndex } from '@/lib/pay/posted'
import { familyFinding } from '@/lib/traits/triangle'

export function generateMetadata(): Metadata {
  return {
    title: 'All roles',
    description: `${postedFinding(postedIndex(dataset.roles, roleEvidence()))} ${familyFinding(dataset.roles, dataset.traits)}`,
    ...canonical('/roles'),
  }
}

export default function Roles() {
  const evidence = roleEvidence()
  const index = postedIndex(dataset.roles, evidence)
  return (
    <div className="page">
      <header className="page-head roles-head">
        <h1>
          <Sentence text={postedFinding(index)} />
        </h1>
        <p className="lead">
          US, all levels. <span className="no-print">{choiceRefusal(0)}</span>
        </p>
      </header>
      <form action="/compare" className="choose-roles">
        <ServedOnce part="index" address="/roles">
          <PostedFigure facts={dataset} evidence={evidence} index={index} />
        </ServedOnce>
        <ChosenBar
          roles={index.rows.map(({ role: { id, name, shortName, mark } }) => ({ id, name, shortName, mark }))}
        />
      </form>
      <RovingCells>
        <ServedOnce part="pairs" address="/roles">
          <PairSection facts={dataset} />
        </ServedOnce>
      </RovingCells>
      <PageAddress>/roles</PageAddress>
    </div>
  )
}
