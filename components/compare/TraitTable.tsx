import type { Role } from '@/data/schema/role'
import type { Trait } from '@/data/schema/vocabulary'
import { levelOf } from '@/lib/traits/levels'
import { formatFirst } from '@/lib/words/format'
import { traitKey } from '../figure/TraitPanel'
import { RoleName } from '../ui/RoleName'
import { TraitDots } from '../ui/TraitDots'

interface TraitTableProps {
  readonly caption: string
  readonly roles: readonly Role[]
  readonly traits: readonly Trait[]
}

/** The level of each trait in each role. On a phone a row is the trait's name over one word a role. */
export function TraitTable({ caption, roles, traits }: TraitTableProps) {
  return (
    <table className="trait-table" role="table">
      <caption className="visually-hidden">
        {caption}: trait levels by role, core, regular, occasional, no, or not stated
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            Trait
          </th>
          {roles.map((role, index) => (
            <th key={role.id} scope="col" role="columnheader" data-column={index + 1}>
              <RoleName role={role} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {traits.map((trait) => (
          <tr key={trait.id} role="row">
            <th scope="row" role="rowheader">
              <button type="button" className="why" popoverTarget={traitKey(trait)}>
                {trait.name}
              </button>
            </th>
            {roles.map((role, index) => (
              <td
                key={role.id}
                role="cell"
                data-column={index + 1}
                data-code={role.mark.code}
                data-core={levelOf(role, trait) === 'core' ? '' : undefined}
              >
                <TraitDots level={levelOf(role, trait)} ink={role.mark.ink} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface TraitFoldProps extends Omit<TraitTableProps, 'caption'> {
  readonly label: string
  readonly same?: boolean
}

export function TraitFold({ label, roles, traits, same = false }: TraitFoldProps) {
  if (traits.length === 0) return null
  return (
    <details className="fold trait-rest" data-same={same ? '' : undefined}>
      <summary>
        <b>
          {traits.length} {label}
        </b>{' '}
        {formatFirst(traits.map(({ name }) => name))}
      </summary>
      <TraitTable caption={`${traits.length} ${label}`} roles={roles} traits={traits} />
    </details>
  )
}
