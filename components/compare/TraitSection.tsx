import type { Dataset, Role } from '@/data/schema'
import { capitalize, formatCount } from '@/lib/format'
import { sourcesBehind, traitOrigins } from '@/lib/provenance'
import { nameAll } from '@/lib/role-names'
import { traitsFinding } from '@/lib/trait-sentence'
import { isSame, levelsOf, type Placement, partition } from '@/lib/traits'
import { FigureFoot } from '../figure/DataFigure'
import { TraitPanel, traitKey } from '../figure/TraitPanel'
import { RoleName } from '../ui/RoleName'
import { Section } from '../ui/Section'
import { TraitDots } from '../ui/TraitDots'

type Kind = Placement['kind']

/** What each role does, knows and thinks: shared by all, by some, by one, or not to be told. */
export function TraitSection({ roles, facts }: { roles: readonly Role[]; facts: Dataset }) {
  const { traits, sources } = facts
  const levels = roles.map(levelsOf)
  const placements = partition(
    levels,
    traits.map((trait) => trait.id),
  )
  const absent = placements.filter((each) => each.kind === 'none').length
  const headings: [Kind, string][] = [
    ['shared', capitalize(nameAll(roles.length))],
    ['partly', roles.length === 3 ? 'Two of three' : `Some of the ${formatCount(roles.length)}`],
    ['only', 'Only here'],
    ['not-comparable', 'Cannot be compared: a level is not stated'],
  ]
  const groups = headings
    .map(([kind, heading]) => {
      const held = traits.filter((_, index) => placements[index]?.kind === kind)
      return { heading, traits: held, same: held.filter((trait) => isSame(levels, trait.id)).length }
    })
    .filter((group) => group.traits.length > 0)
  const finding = traitsFinding(roles, traits)
  return (
    <Section id="traits" label="Traits" finding={finding}>
      <figure aria-label={`Trait levels of ${nameAll(roles.length)} roles. ${finding}`}>
        <table className="trait-table">
          <caption className="visually-hidden">
            Trait levels by role: core, regular, occasional, no, or not stated
          </caption>
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
            <tbody key={group.heading}>
              <tr className="trait-group" data-same={group.same === group.traits.length ? '' : undefined}>
                <th scope="rowgroup" colSpan={roles.length + 1}>
                  {group.heading} <span>{group.traits.length}</span>
                  {group.same > 0 ? <span className="hidden-count">, {group.same} of them hidden</span> : null}
                </th>
              </tr>
              {group.traits.map((trait) => (
                <tr key={trait.id} data-same={isSame(levels, trait.id) ? '' : undefined}>
                  <th scope="row">
                    <button type="button" className="why" popoverTarget={traitKey(trait)}>
                      {trait.name}
                    </button>
                  </th>
                  {roles.map((role, index) => (
                    <td key={role.id} data-column={index + 1}>
                      <TraitDots level={role.traits[trait.id]?.level ?? 'not-stated'} ink={role.mark.ink} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
        <figcaption>
          <FigureFoot
            title="Trait levels"
            sources={sourcesBehind(traitOrigins(roles), sources)}
            download={{ kind: 'traits', roles: roles.map((role) => role.id) }}
          />
        </figcaption>
      </figure>
      <p className="note above-16">
        Levels are ours: our reading of the section named, or our judgment with its reason.
        <span className="no-print"> Open a trait to see which.</span>
      </p>
      {absent > 0 ? (
        <p className="micro above-12">
          {absent} of {traits.length} traits are part of none of these roles and are left out above; the CSV has them.
        </p>
      ) : null}
      {groups
        .flatMap((group) => group.traits)
        .map((trait) => (
          <TraitPanel key={trait.id} trait={trait} roles={roles} facts={facts} />
        ))}
    </Section>
  )
}
