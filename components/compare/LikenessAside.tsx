import type { Role } from '@/data/schema/role'
import type { Trait } from '@/data/schema/vocabulary'
import { rankedPairs } from '@/lib/traits/pair-grid'
import { similaritySpread } from '@/lib/traits/spread'
import { similarityWhy } from '@/lib/traits/whys'
import { formatShareInterval } from '@/lib/words/format'
import { PairMarks } from '../ui/RoleMark'
import { WhyFigure } from '../ui/WhyFigure'

/** How alike each pair is in traits, the closest first. */
export function LikenessAside({ roles, traits }: { roles: readonly Role[]; traits: readonly Trait[] }) {
  return (
    <aside className="alike-pairs" aria-labelledby="alike-pairs">
      <h3 id="alike-pairs">How alike</h3>
      <ul>
        {rankedPairs(roles, traits).map(([a, b]) => {
          const why = similarityWhy(a, b, traits)
          const spread = similaritySpread(a, b, traits)
          return (
            <li key={`${a.id} ${b.id}`}>
              <PairMarks roles={[a, b]} />
              <span>
                {a.shortName}, {b.shortName}
              </span>
              {why ? <WhyFigure why={why} /> : <span className="not-stated">not comparable</span>}
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
