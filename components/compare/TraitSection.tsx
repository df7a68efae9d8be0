import type { Role } from '@/data/schema/role'
import type { Trait } from '@/data/schema/vocabulary'
import { traitOrigins } from '@/lib/source/provenance'
import { sourcesBehind } from '@/lib/source/published'
import { isSame, levelOf, type Placement, partition } from '@/lib/traits/levels'
import { traitsFinding } from '@/lib/traits/standouts'
import { capitalize, formatCount } from '@/lib/words/format'
import { nameAll } from '@/lib/words/role-names'
import { DataFigure } from '../figure/DataFigure'
import { roleFiles } from '../figure/files'
import { TraitPanel, traitKey } from '../figure/TraitPanel'
import { RoleName } from '../ui/RoleName'
import { Section } from '../ui/Section'
import { TraitDots } from '../ui/TraitDots'

/** What each role does, knows and thinks: shared by all, by some, by one, or not to be told. */
export function TraitSection({ roles, traits }: { roles: readonly Role[]; traits: readonly Trait[] }) {
  const { groups, absent } = groupTraits(roles, traits)
  const finding = traitsFinding(roles, traits)
  return (
    <Section id="traits" label="Traits" finding={finding}>
      <DataFigure
        title="Trait levels"
        sentence={finding}
        drawing={<TraitTable roles={roles} groups={groups} />}
        table="drawn"
        sources={sourcesBehind(traitOrigins(roles))}
        downloads={roleFiles('traits', roles)}
      />
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
          <TraitPanel key={trait.id} trait={trait} roles={roles} />
        ))}
    </Section>
  )
}

/** The traits by who holds them, groups without any left out; and how many traits none of the roles holds. */
function groupTraits(roles: readonly Role[], traits: readonly Trait[]): { groups: TraitGrouping[]; absent: number } {
  const placements = partition(roles, traits)
  const headings: [Placement<Trait>['kind'], string][] = [
    ['shared', capitalize(nameAll(roles.length))],
    ['partly', roles.length === 3 ? 'Two of three' : `Some of the ${formatCount(roles.length)}`],
    ['only', 'Only here'],
    ['not-comparable', 'Cannot be compared: a level is not stated'],
  ]
  const groups = headings.map(([kind, heading]) => {
    const held = traits.filter((_, index) => placements[index]?.kind === kind)
    return { heading, traits: held, same: held.filter((trait) => isSame(roles, trait)) }
  })
  return {
    groups: groups.filter((group) => group.traits.length > 0),
    absent: placements.filter((each) => each.kind === 'none').length,
  }
}

/** The traits that the roles hold in one way. */
interface TraitGrouping {
  readonly heading: string
  readonly traits: readonly Trait[]
  /** Those at one level in all roles, which "differences only" hides. */
  readonly same: readonly Trait[]
}

/** The level of every trait in every role, group by group. */
function TraitTable({ roles, groups }: { roles: readonly Role[]; groups: readonly TraitGrouping[] }) {
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
