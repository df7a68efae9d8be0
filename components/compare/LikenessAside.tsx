import type { Role } from '@/data/schema/role'
import type { Trait } from '@/data/schema/vocabulary'
import { type Pair, pairIn } from '@/lib/compare/pairs'
import { rankedPairs } from '@/lib/traits/pair-grid'
import { similaritySpread } from '@/lib/traits/spread'
import { formatShareInterval } from '@/lib/words/format'
import { PairMarks } from '../ui/RoleMark'
import { WhyFigure } from '../ui/WhyFigure'

interface LikenessAsideProps {
  readonly roles: readonly Role[]
  readonly traits: readonly Trait[]
  readonly pairs: readonly Pair[]
}

/** How alike each pair is in traits, the closest first. */
export function LikenessAside({ roles, traits, pairs }: LikenessAsideProps) {
  return (
    <aside className="alike-pairs" aria-labelledby="alike-pairs">
      <h3 id="alike-pairs">How alike</h3>
      <ul>
        {rankedPairs(roles, traits).map(([a, b]) => {
          const { alike } = pairIn(pairs, a, b)
          const spread = similaritySpread(a, b, traits)
          return (
            <li key={`${a.id} ${b.id}`}>
              <PairMarks roles={[a, b]} />
              <span>
                {a.shortName}, {b.shortName}
              </span>
              {alike ? <WhyFigure why={alike} /> : <span className="not-stated">not comparable</span>}
              {spread.kind === 'known' ? (
                <span className="micro spread">{formatShareInterval(spread.value)}</span>
              ) : null}
            </li>
          )
        })}
      </ul>
      <p className="micro">
        Shared traits by level; a span covers levels that are not stated. Below it, where it would lie if half of our
        own levels were off by one.
      </p>
    </aside>
  )
}
