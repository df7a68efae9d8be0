import type { Role } from '@/data/schema/role'
import type { Trait, TraitGroup } from '@/data/schema/vocabulary'
import { traitOrigins } from '@/lib/source/provenance'
import { describeGround, sourcesBehind } from '@/lib/source/published'
import { claimOf } from '@/lib/traits/levels'
import { traitsFinding } from '@/lib/traits/standouts'
import { FigureFoot } from '../figure/DataFigure'
import { roleFiles } from '../figure/files'
import { TraitDots } from '../ui/TraitDots'
import { RoleSection } from './RoleSection'

interface RoleTraitsProps {
  readonly role: Role
  readonly traits: readonly Trait[]
  readonly traitGroups: readonly TraitGroup[]
}

/** Every trait of the vocabulary with this role's level and where the level comes from. */
export function RoleTraits({ role, traits, traitGroups }: RoleTraitsProps) {
  return (
    <RoleSection folded id="traits" label="Traits" finding={traitsFinding([role], traits)}>
      {traitGroups.map((group) => (
        <details key={group.id} className="trait-fold" open={group.id === 'responsibilities'}>
          <summary>
            <h3>{group.name}</h3>
          </summary>
          <table className="role-traits stacked">
            <caption className="visually-hidden">
              {group.name} of the {role.name}
            </caption>
            <thead className="visually-hidden">
              <tr>
                <th scope="col">Trait</th>
                <th scope="col">Level</th>
                <th scope="col">Where the level comes from</th>
              </tr>
            </thead>
            <tbody>
              {traits
                .filter((trait) => trait.group === group.id)
                .map((trait) => {
                  const claim = claimOf(role, trait)
                  return (
                    <tr key={trait.id} id={`trait-${trait.id}`}>
                      <th scope="row">
                        {trait.name}
                        <span className="micro muted line">{trait.definition}</span>
                      </th>
                      <td>
                        <TraitDots level={claim.level} ink={role.mark.ink} />
                      </td>
                      <td>{describeGround(claim)}</td>
                    </tr>
                  )
                })}
            </tbody>
          </table>
        </details>
      ))}
      <FigureFoot
        title={`Traits of the ${role.name}`}
        sources={sourcesBehind(traitOrigins([role]))}
        downloads={roleFiles('traits', [role])}
      />
    </RoleSection>
  )
}
