import type { Dataset } from '@/data/schema/dataset'
import type { Role } from '@/data/schema/role'
import { compareRolesHref } from '@/lib/site/urls'
import { traitOrigins } from '@/lib/source/provenance'
import { sourcesBehind } from '@/lib/source/published'
import { similarityFinding } from '@/lib/traits/likeness-sentences'
import { neighbors } from '@/lib/traits/nearest'
import { type PairCell, pairGrid, pairTable } from '@/lib/traits/pair-grid'
import { formatShareInterval } from '@/lib/words/format'
import { whyKey } from '@/lib/working/why'
import { DataFigure } from '../figure/DataFigure'
import { roleFiles } from '../figure/files'
import { HeatTable } from '../figure/HeatTable'
import { RampKey } from '../figure/RampKey'
import { RoleMark } from '../ui/RoleMark'
import { RoleName } from '../ui/RoleName'

/** Every pair of roles in one square, each cell a way to the comparison; on a narrow screen one list a role. */
export function RoleGrid({ facts }: { facts: Pick<Dataset, 'roles' | 'traits'> }) {
  const { roles, traits } = facts
  return (
    <DataFigure
      title="Similarity of every pair of roles in traits, weighted by level, percent"
      sentence={similarityFinding(roles, traits)}
      drawing={
        <>
          <HeatTable
            caption="Similarity of each pair, percent; a range where a level is not stated"
            roles={roles}
            grid={pairGrid(roles, traits, 'mirror')}
            className="heat-wide"
            head={(role) => <RoleName role={role} linked />}
            draw={similarityCell}
          />
          <NarrowGrid roles={roles} traits={traits} />
          <p className="figure-key wrapped micro">
            <RampKey />
          </p>
        </>
      }
      table={pairTable(roles, traits)}
      sources={sourcesBehind(traitOrigins(roles))}
      downloads={roleFiles('pairs', [])}
    />
  )
}

function similarityCell(cell: PairCell, row: Role, column: Role) {
  if (cell.kind !== 'similarity') return null
  const value = formatShareInterval(cell.value)
  return (
    <td className={cell.ramp}>
      <a href={workingHref(row, column)} aria-label={`${row.shortName} and ${column.shortName}: ${value} alike`}>
        {value.replace('%', '')}
      </a>
    </td>
  )
}

/** The comparison of a pair, opened at the working of its similarity: as a page of its own, since a router follows no #. */
function workingHref(a: Role, b: Role): string {
  return `${compareRolesHref([a.id, b.id])}#${whyKey('similarity', a, b)}`
}

/** The same values where thirteen columns do not fit: one list a role, nearest first. */
function NarrowGrid({ roles, traits }: Pick<Dataset, 'roles' | 'traits'>) {
  return (
    <div className="heat-narrow narrow-only no-print">
      {roles.map((role) => (
        <details key={role.id}>
          <summary className="plus-fold one-line">
            <RoleName role={role} form="full" />
          </summary>
          <ul>
            {neighbors(role, roles, traits).map((other) => (
              <li key={other.role.id} className="one-line">
                <a href={workingHref(role, other.role)}>
                  <RoleMark mark={other.role.mark} /> {other.role.name}
                </a>
                <b>{formatShareInterval(other.alike)}</b>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  )
}
