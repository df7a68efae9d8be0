import type { Role } from '@/data/schema/role'
import type { Trait } from '@/data/schema/vocabulary'
import type { Difference } from '@/lib/traits/levels'
import { capitalize, uncapitalize } from '@/lib/words/format'
import { nameJobs, oneOf, possessive } from '@/lib/words/role-names'
import type { Why } from '@/lib/working/why'
import { PairMarks } from '../ui/RoleMark'
import { WhyFigure } from '../ui/WhyFigure'

/** Two roles with the working of all that is said of them; null where nothing can be computed. */
export interface Pair {
  readonly a: Role
  readonly b: Role
  readonly alike: Why | null
  readonly ofA: Why | null
  readonly ofB: Why | null
  /** The traits in which they are furthest apart. */
  readonly furthest: readonly Difference<Trait>[]
  /** What is core to one and not stated for the other, in a sentence a role. */
  readonly unstated: readonly string[]
}

/** What a pair shares and what sets it apart, in sentences. */
export function PairLine({ pair: { a, b, alike, ofA, ofB, furthest, unstated } }: { pair: Pair }) {
  return (
    <li>
      <PairMarks roles={[a, b]} />
      <div>
        <p>
          {capitalize(nameJobs([a, b]))} are{' '}
          {alike ? (
            <b>
              <WhyFigure why={alike} />
            </b>
          ) : (
            'not comparable: no trait is held by either'
          )}
          {alike ? ' alike in their traits' : ''}.{' '}
          {ofA && ofB ? (
            <>
              {capitalize(oneOf(b))} covers <WhyFigure why={ofA} /> of {possessive(a)} traits; {oneOf(a)} covers{' '}
              <WhyFigure why={ofB} /> of {possessive(b)}.
            </>
          ) : null}
        </p>
        {furthest.length > 0 ? (
          <p className="small muted">
            Furthest apart:{' '}
            {furthest
              .map(
                ({ trait, a: inA, b: inB }) =>
                  `${uncapitalize(trait.name)} (${a.mark.code} ${inA}, ${b.mark.code} ${inB})`,
              )
              .join('; ')}
            .
          </p>
        ) : (
          <p className="small muted">Every trait that both state is at the same level.</p>
        )}
        {unstated.length > 0 ? <p className="small muted">{unstated.join(' ')}</p> : null}
      </div>
    </li>
  )
}
