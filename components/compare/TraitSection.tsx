import type { Role } from '@/data/schema/role'
import type { Trait } from '@/data/schema/vocabulary'
import type { CompareAddress } from '@/lib/compare/address'
import { traitOrigins } from '@/lib/source/provenance'
import { sourcesBehind } from '@/lib/source/published'
import { apart } from '@/lib/traits/apart'
import { levelOf } from '@/lib/traits/levels'
import { traitsFinding } from '@/lib/traits/standouts'
import { formatPlural, uncapitalize } from '@/lib/words/format'
import { DataFigure } from '../figure/DataFigure'
import { roleFiles } from '../figure/files'
import { TraitPanel, traitKey } from '../figure/TraitPanel'
import { PlainSection } from '../ui/PlainSection'
import { RoleName } from '../ui/RoleName'
import { Sentence } from '../ui/Sentence'
import { TraitDots } from '../ui/TraitDots'
import { DifferencesSwitch } from './CompareLink'
import { LikenessAside } from './LikenessAside'

/** As many differences as are read at one go; the rest fold. */
const firstShown = 8

interface TraitSectionProps {
  readonly view: CompareAddress
  readonly roles: readonly Role[]
  readonly traits: readonly Trait[]
  /** Rows elsewhere on the page in which all say the same. */
  readonly sameElsewhere: number
}

/** What sets the roles apart, the greatest difference first; where they are alike folds. */
export function TraitSection({ view, roles, traits, sameElsewhere }: TraitSectionProps) {
  const { differences, alike, untold, absent } = apart(roles, traits)
  const finding = traitsFinding(roles, traits)
  const rest = differences.slice(firstShown)
  const hidden = `${formatPlural(alike.length + sameElsewhere, 'row')} hidden: the same, or nearly so`
  return (
    <PlainSection id="traits" label="What sets them apart">
      <p className="say">
        <Sentence text={finding} />
      </p>
      <div className="apart">
        <DataFigure
          title="Trait levels"
          sentence={finding}
          drawing={
            <>
              <TraitTable caption="The greatest differences" roles={roles} traits={differences.slice(0, firstShown)} />
              <TraitFold label={`more difference${rest.length === 1 ? '' : 's'}`} roles={roles} traits={rest} />
              <TraitFold label="alike, or nearly" roles={roles} traits={alike} same />
              <TraitFold label="not stated for some" roles={roles} traits={untold} />
            </>
          }
          table="drawn"
          sources={sourcesBehind(traitOrigins(roles))}
          downloads={roleFiles('traits', roles)}
          legend={
            <>
              <p className="row above-8">
                <DifferencesSwitch view={view} hidden={hidden} />
              </p>
              {absent.length > 0 ? (
                <p className="micro above-8">
                  {absent.length} of {traits.length} traits are part of none of these roles. The CSV has them.
                </p>
              ) : null}
            </>
          }
        />
        <LikenessAside roles={roles} traits={traits} />
      </div>
      {[...differences, ...alike, ...untold].map((trait) => (
        <TraitPanel key={trait.id} trait={trait} roles={roles} />
      ))}
    </PlainSection>
  )
}

interface TraitTableProps {
  readonly caption: string
  readonly roles: readonly Role[]
  readonly traits: readonly Trait[]
}

/** The level of each trait in each role. On a phone a row is the trait's name over one word a role. */
function TraitTable({ caption, roles, traits }: TraitTableProps) {
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

function TraitFold({ label, roles, traits, same = false }: TraitFoldProps) {
  if (traits.length === 0) return null
  const named = traits.slice(0, 3).map(({ name }, index) => (index === 0 ? name : uncapitalize(name)))
  return (
    <details className="fold trait-rest" data-same={same ? '' : undefined}>
      <summary>
        <b>
          {traits.length} {label}
        </b>{' '}
        {named.join(', ')}
        {traits.length > named.length ? ' …' : ''}
      </summary>
      <TraitTable caption={`${traits.length} ${label}`} roles={roles} traits={traits} />
    </details>
  )
}
