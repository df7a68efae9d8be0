import type { Role } from '@/data/schema/role'
import type { Trait } from '@/data/schema/vocabulary'
import type { CompareAddress } from '@/lib/compare/address'
import type { Pair } from '@/lib/compare/pairs'
import { traitOrigins } from '@/lib/source/provenance'
import { sourcesBehind } from '@/lib/source/published'
import { apart } from '@/lib/traits/apart'
import { traitsFinding } from '@/lib/traits/standouts'
import { formatPlural } from '@/lib/words/format'
import { DataFigure } from '../figure/DataFigure'
import { roleFiles } from '../figure/files'
import { TraitPanel } from '../figure/TraitPanel'
import { PlainSection } from '../ui/PlainSection'
import { Sentence } from '../ui/Sentence'
import { DifferencesSwitch } from './CompareLink'
import { LikenessAside } from './LikenessAside'
import { TraitFold, TraitTable } from './TraitTable'

/** As many differences as are read at one go; the rest fold. */
const firstShown = 8

interface TraitSectionProps {
  readonly view: CompareAddress
  readonly roles: readonly Role[]
  readonly traits: readonly Trait[]
  readonly pairs: readonly Pair[]
  /** Rows elsewhere on the page in which all say the same. */
  readonly sameElsewhere: number
}

/** What sets the roles apart, the greatest difference first; where they are alike folds. */
export function TraitSection({ view, roles, traits, pairs, sameElsewhere }: TraitSectionProps) {
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
        <LikenessAside roles={roles} traits={traits} pairs={pairs} />
      </div>
      {[...differences, ...alike, ...untold].map((trait) => (
        <TraitPanel key={trait.id} trait={trait} roles={roles} />
      ))}
    </PlainSection>
  )
}
