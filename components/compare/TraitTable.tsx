import type { Role } from '@/data/schema/role'
import type { Trait } from '@/data/schema/vocabulary'
import { levelOf } from '@/lib/traits/levels'
import { traitKey } from '../figure/TraitPanel'
import { RoleName } from '../ui/RoleName'
import { TraitDots } from '../ui/TraitDots'

/** The traits that the roles hold in one way. */
export interface TraitGrouping {
  readonly heading: string
  readonly traits: readonly Trait[]
  /** Those at one level in all roles, which "differences only" hides. */
  readonly same: readonly Trait[]
}

/** The level of every trait in every role, group by group. */
export function TraitTable({ roles, groups }: { roles: readonly Role[]; groups: readonly TraitGrouping[] }) {
  return (
    <table className="trait-table">
      <caption className="visually-hidden">Trait levels by role: core, regular, occasional, no, or not stated</caption>
      <thead>
        <tr>
          <th scope="col">Trait</th>
          {roles.map((role, index) => (
            <th key={role.id} scope="col" data-column={index + 1}>
              <RoleName role={role} form="short-or-code" />
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <GroupRows key={group.heading} roles={roles} group={group} />
      ))}
    </table>
  )
}

function GroupRows({ roles, group: { heading, traits, same } }: { roles: readonly Role[]; group: TraitGrouping }) {
  return (
    <tbody>
      <tr className="trait-group" data-same={same.length === traits.length ? '' : undefined}>
        <th scope="rowgroup" colSpan={roles.length + 1}>
          {heading} <span>{traits.length}</span>
          {same.length > 0 ? <span className="hidden-count">, {same.length} of them hidden</span> : null}
        </th>
      </tr>
      {traits.map((trait) => (
        <tr key={trait.id} data-same={same.includes(trait) ? '' : undefined}>
          <th scope="row">
            <button type="button" className="why" popoverTarget={traitKey(trait)}>
              {trait.name}
            </button>
          </th>
          {roles.map((role, index) => (
            <td key={role.id} data-column={index + 1}>
              <TraitDots level={levelOf(role, trait)} ink={role.mark.ink} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}
