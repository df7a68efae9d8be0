import type { Role } from '@/data/schema/role'
import type { Source } from '@/data/schema/source'
import type { Trait } from '@/data/schema/vocabulary'
import { similarityFinding } from '@/lib/traits/likeness-sentences'
import { pairTable } from '@/lib/traits/pair-grid'
import { countWhy, weighDifferences } from '@/lib/traits/pair-whys'
import { similarityWhy, traitCoverageWhy } from '@/lib/traits/whys'
import { pairsOf } from '@/lib/value/pairs'
import { DataFigure } from '../figure/DataFigure'
import { roleFiles } from '../figure/files'
import { Section } from '../ui/Section'
import { WhyPanels } from '../ui/WhyFigure'
import { type Pair, PairLine } from './PairLine'
import { PairSquare } from './PairSquare'

interface LikenessSectionProps {
  readonly roles: readonly Role[]
  readonly traits: readonly Trait[]
  readonly sources: readonly Source[]
}

/** How alike each pair is, how much of each role the other covers, and which traits set them apart. */
export function LikenessSection({ roles, traits, sources }: LikenessSectionProps) {
  const finding = similarityFinding(roles, traits)
  const pairs = pairsOf(roles).map(
    ([a, b]): Pair => ({
      a,
      b,
      alike: similarityWhy(a, b, traits),
      ofA: traitCoverageWhy(a, b, traits),
      ofB: traitCoverageWhy(b, a, traits),
      counts: countWhy(a, b, traits),
      apart: weighDifferences(a, b, traits, 4),
    }),
  )
  return (
    <Section id="likeness" label="Likeness" finding={finding}>
      <div className={roles.length > 2 ? 'likeness' : ''}>
        {roles.length > 2 ? (
          <DataFigure
            title="Similarity of each pair in traits, per cent"
            sentence={finding}
            drawing={<PairSquare roles={roles} traits={traits} pairs={pairs} />}
            table={pairTable(roles, traits)}
            sources={sources.filter((source) => pairs.some(({ alike }) => alike?.sources.includes(source.id)))}
            downloads={roleFiles('pairs', roles)}
          />
        ) : null}
        <ul className="pair-lines">
          {pairs.map((pair) => (
            <PairLine key={`${pair.a.id} ${pair.b.id}`} pair={pair} traits={traits} />
          ))}
        </ul>
      </div>
      <WhyPanels
        whys={pairs.flatMap(({ alike, ofA, ofB, counts, apart }) => [
          alike,
          ofA,
          ofB,
          roles.length > 2 ? counts : null,
          apart?.why,
        ])}
        sources={sources}
      />
    </Section>
  )
}
