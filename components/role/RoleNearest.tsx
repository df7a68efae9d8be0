import type { Dataset } from '@/data/schema/dataset'
import type { Role } from '@/data/schema/role'
import type { EvidenceByRole } from '@/lib/evidence/by-role'
import { nearRows } from '@/lib/role/nearest'
import { compareRolesHref, roleHref } from '@/lib/site/urls'
import { traitOrigins } from '@/lib/source/provenance'
import { sourcesBehind } from '@/lib/source/published'
import { paySource, postedSource } from '@/lib/source/registry'
import { nearestFinding } from '@/lib/traits/likeness-sentences'
import { nearestTable, neighbors } from '@/lib/traits/nearest'
import { similarityWhy } from '@/lib/traits/whys'
import { DataFigure } from '../figure/DataFigure'
import { roleFiles } from '../figure/files'
import { DataTable } from '../ui/DataTable'
import { RoleMark } from '../ui/RoleMark'
import { SourceChip } from '../ui/SourceChip'
import { WhyFigure } from '../ui/WhyFigure'
import { WhyPanels } from '../ui/WhyPanels'
import { RoleSection } from './RoleSection'

interface RoleNearestProps {
  readonly role: Role
  readonly facts: Pick<Dataset, 'roles' | 'traits'>
  readonly evidence: EvidenceByRole
}

/** The roles nearest to this one in traits, with their pay, each a way to the comparison. */
export function RoleNearest({ role, facts: { roles, traits }, evidence }: RoleNearestProps) {
  const all = neighbors(role, roles, traits)
  const rows = nearRows(all.slice(0, 5), evidence)
  const whys = rows.map((row) => similarityWhy(role, row.role, traits))
  const finding = nearestFinding(role, all)
  return (
    <RoleSection id="nearest" label="Nearest roles" finding={finding}>
      <DataFigure
        title={`Roles nearest to ${role.name} in traits, percent alike`}
        sentence={finding}
        drawing={
          <DataTable
            className="data-table near"
            caption={`Roles nearest to the ${role.name}, with what employers post`}
            heads={[
              'Role',
              { number: 'Alike' },
              <span key="median" className="near-head">
                Posted median <SourceChip id={paySource(postedSource).sourceId} />
              </span>,
              { number: 'Middle half' },
              <span key="compare" className="visually-hidden">
                Compare
              </span>,
            ]}
          >
            {rows.map(({ role: other, alike, median, middleHalf }, index) => (
              <tr key={other.id}>
                <th scope="row">
                  <a className="who" href={roleHref(other.id)}>
                    <RoleMark mark={other.mark} /> {other.shortName}
                  </a>
                </th>
                <td className="number">{whys[index] ? <WhyFigure why={whys[index]}>{alike}</WhyFigure> : alike}</td>
                <td className="number">{median ?? 'hidden'}</td>
                <td className="number">{middleHalf ?? 'too few'}</td>
                <td className="number">
                  <a href={compareRolesHref([role.id, other.id])} aria-label={`Compare with ${other.shortName}`}>
                    Compare
                  </a>
                </td>
              </tr>
            ))}
          </DataTable>
        }
        table={nearestTable(role, all, traits)}
        sources={sourcesBehind(traitOrigins([role, ...all.map((each) => each.role)]))}
        downloads={roleFiles('nearest', [role])}
      />
      <WhyPanels whys={whys} />
    </RoleSection>
  )
}
