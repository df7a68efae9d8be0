import type { Pair } from '@/lib/compare/pairs'
import { capitalize, uncapitalize } from '@/lib/words/format'
import { nameJobs, oneOf, possessive } from '@/lib/words/role-names'
import { PairMarks } from '../ui/RoleMark'
import { WhyFigure } from '../ui/WhyFigure'

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
