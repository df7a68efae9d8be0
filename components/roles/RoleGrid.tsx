import type { Dataset, Role } from '@/data/schema'
import { formatShareInterval } from '@/lib/format'
import { similarityFinding } from '@/lib/likeness-sentences'
import { neighbors } from '@/lib/nearest-figure'
import { type PairCell, pairGrid, pairTable } from '@/lib/pair-grid'
import { sourcesBehind, traitOrigins } from '@/lib/provenance'
import { compareRolesHref } from '@/lib/urls'
import { whyKey } from '@/lib/why'
import { DataFigure } from '../figure/DataFigure'
import { HeatTable } from '../figure/HeatTable'
import { RampKey } from '../figure/RampKey'
import { RoleMark } from '../ui/RoleMark'
import { RoleName } from '../ui/RoleName'

/** Every pair of roles in one square, each cell a way to the comparison; on a narrow screen one list a role. */
export function RoleGrid({ facts }: { facts: Dataset }) {
  const { roles, traits } = facts
  return (
    <DataFigure
      title="Similarity of every pair of roles in traits, weighted by level, per cent"
      sentence={similarityFinding(roles, traits)}
      drawing={
        <>
          <HeatTable
            caption="Similarity of each pair, per cent; a range where a level is not stated"
            roles={roles}
            grid={pairGrid(roles, traits, 'mirror')}
            className="heat-wide"
            head={(role) => <RoleName role={role} linked />}
            draw={similarityCell}
          />
          <NarrowGrid facts={facts} />
          <p className="figure-key micro">
            <RampKey />
          </p>
        </>
      }
      table={pairTable(roles, traits)}
      sources={sourcesBehind(traitOrigins(roles), facts.sources)}
      download={{ kind: 'pairs', roles: [] }}
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
function NarrowGrid({ facts: { roles, traits } }: { facts: Dataset }) {
  return (
    <div className="heat-narrow narrow-only no-print">
      {roles.map((role) => (
        <details key={role.id}>
          <summary>
            <RoleName role={role} form="full" />
          </summary>
          <ul>
            {neighbors(role, roles, traits).map((other) => (
              <li key={other.role.id}>
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
