import { Fragment } from 'react'
import type { Role } from '@/data/schema/role'
import type { Trait } from '@/data/schema/vocabulary'
import { describeGround } from '@/lib/source/published'
import { claimOf } from '@/lib/traits/levels'
import { Panel } from '../ui/Panel'

/** The id of a trait's panel, which is its deep link. */
export function traitKey(trait: Trait): string {
  return `why=trait.${trait.id}`
}

/** A trait's meaning, beside one role what shows that someone has it, and for each role its level with the source or reason. */
export function TraitPanel({ trait, roles }: { trait: Trait; roles: readonly Role[] }) {
  return (
    <Panel id={traitKey(trait)} title={trait.name}>
      <p>{trait.definition}</p>
      {roles.length === 1 ? (
        <p>
          <b>What shows it:</b> {trait.shows}
        </p>
      ) : null}
      <dl>
        {roles.map((role) => {
          const claim = claimOf(role, trait)
          return (
            <Fragment key={role.id}>
              <dt>{role.mark.code}</dt>
              <dd>
                <b>{claim.level === 'not-stated' ? 'not stated' : claim.level}</b> {describeGround(claim)}
              </dd>
            </Fragment>
          )
        })}
      </dl>
      <p className="panel-links wrapped">
        <a href="/data#method-traits">Method</a>
        <a href={`#${traitKey(trait)}`}>Link to this</a>
      </p>
    </Panel>
  )
}
