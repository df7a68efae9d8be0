import type { Dataset } from '@/data/schema/dataset'
import type { EvidenceByRole, MeasuredPay } from '@/lib/evidence/by-role'
import { measuredMedian } from '@/lib/pay/measured'
import { describeScope } from '@/lib/pay/scope'
import { sampleSizes } from '@/lib/pay/strip'
import { nearestGroup, neighbors } from '@/lib/traits/nearest'
import { formatUsdRange } from '@/lib/words/format'
import { MeasuredFigure } from '../figure/MeasuredFigure'
import { Chip } from '../ui/Chip'
import { DataTable } from '../ui/DataTable'
import { NearestNames, RoleName } from '../ui/RoleName'

/** Every role with what it is for, its published pay or a measured median, how much is measured of it, and the role nearest to it. */
export function RoleIndex({ facts, evidence }: { facts: Dataset; evidence: EvidenceByRole }) {
  return (
    <DataTable
      className="role-index stacked"
      caption="All roles: focus, pay, nearest role"
      heads={['Role', 'Focus', 'Pay', 'Nearest in traits']}
    >
      {facts.roles.map((role) => {
        const nearest = nearestGroup(neighbors(role, facts.roles, facts.traits))
        return (
          <tr key={role.id}>
            <th scope="row">
              <RoleName role={role} linked form="full" />
            </th>
            <td>{role.focus.value}</td>
            <td data-label="Pay">
              {role.bands.length === 0 ? (
                <Measured strips={evidence[role.id] ?? []} />
              ) : (
                <>
                  <MeasuredFirst strips={evidence[role.id] ?? []} />
                  {role.bands.map((band) => (
                    <span key={band.levels.join()} className="inline item">
                      <span className="nowrap">{formatUsdRange(band)}</span>{' '}
                      <span className="micro nowrap">{describeScope(band, facts.ladder.steps)}</span>{' '}
                      <Chip origin={band.origin} />
                    </span>
                  ))}
                </>
              )}
              {evidence[role.id] ? (
                <span className="role-measured">Measured, n: {sampleSizes(evidence[role.id] ?? [])}</span>
              ) : null}
            </td>
            <td data-label="Nearest">
              <NearestNames roles={nearest.map((each) => each.role)} />
            </td>
          </tr>
        )
      })}
    </DataTable>
  )
}

/** The median of the first source that shows one, ahead of a role's published bands. */
function MeasuredFirst({ strips }: { strips: readonly MeasuredPay[] }) {
  const median = measuredMedian(strips)
  return median === null ? null : (
    <span className="inline item">
      <MeasuredFigure median={median} />
    </span>
  )
}

function Measured({ strips }: { strips: readonly MeasuredPay[] }) {
  const median = measuredMedian(strips)
  if (median === null) return <span className="not-stated">no published band; too few measured for a median</span>
  return (
    <span className="inline item">
      <span className="micro">No published band;</span> <MeasuredFigure median={median} />
    </span>
  )
}
