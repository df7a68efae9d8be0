import type { Role } from '@/data/schema/role'
import type { Trait } from '@/data/schema/vocabulary'
import { traitOrigins } from '@/lib/source/provenance'
import { sourcesBehind } from '@/lib/source/published'
import { similarityFinding } from '@/lib/traits/likeness-sentences'
import { pairGrid, pairTable } from '@/lib/traits/pair-grid'
import { countWhy, weighDifferences } from '@/lib/traits/pair-whys'
import { unstatedSentences } from '@/lib/traits/standouts'
import { similarityWhy, traitCoverageWhy } from '@/lib/traits/whys'
import { pairsOf } from '@/lib/value/pairs'
import { formatCountInterval } from '@/lib/words/format'
import { DataFigure } from '../figure/DataFigure'
import { roleFiles } from '../figure/files'
import { HeatTable } from '../figure/HeatTable'
import { RampKey } from '../figure/RampKey'
import { RoleName } from '../ui/RoleName'
import { Section } from '../ui/Section'
import { WhyFigure } from '../ui/WhyFigure'
import { WhyPanels } from '../ui/WhyPanels'
import { type Pair, PairLine } from './PairLine'

interface LikenessSectionProps {
  readonly roles: readonly Role[]
  readonly traits: readonly Trait[]
}

/** How alike each pair is, how much of each role the other covers, and which traits set them apart. */
export function LikenessSection({ roles, traits }: LikenessSectionProps) {
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
      unstated: unstatedSentences(a, b, traits),
    }),
  )
  return (
    <Section id="likeness" label="Likeness" finding={finding}>
      <div className={roles.length > 2 ? 'likeness' : ''}>
        {roles.length > 2 ? (
          <DataFigure
            title="Similarity of each pair in traits, percent"
            sentence={finding}
            drawing={<PairSquare roles={roles} traits={traits} pairs={pairs} />}
            table={pairTable(roles, traits)}
            sources={sourcesBehind(traitOrigins(roles))}
            downloads={roleFiles('pairs', roles)}
          />
        ) : null}
        <ul className={roles.length > 2 ? 'pair-lines' : 'pair-lines above-24'}>
          {pairs.map((pair) => (
            <PairLine key={`${pair.a.id} ${pair.b.id}`} pair={pair} />
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
      />
    </Section>
  )
}

/** Every pair in one square: how alike below the diagonal, how many traits in common above it. */
function PairSquare({ roles, traits, pairs }: LikenessSectionProps & { pairs: readonly Pair[] }) {
  return (
    <>
      <HeatTable
        caption="Below the diagonal: similarity of each pair. Above it: how many traits both hold of those either holds."
        roles={roles}
        grid={pairGrid(roles, traits, 'counts')}
        head={(role) => <RoleName role={role} form="short-or-code" />}
        draw={(cell, row, column) => {
          const pair = pairs.find(({ a, b }) => [a, b].includes(row) && [a, b].includes(column))
          if (cell.kind === 'counts' && pair)
            return (
              <td className="counts small">
                <WhyFigure why={pair.counts}>
                  <span>{formatCountInterval(cell.both)}</span> <span>of {formatCountInterval(cell.either)}</span>
                </WhyFigure>
              </td>
            )
          if (cell.kind !== 'similarity' || !pair?.alike) return null
          return (
            <td className={cell.ramp}>
              <WhyFigure why={pair.alike} />
            </td>
          )
        }}
      />
      <p className="figure-key wrapped micro">
        <RampKey />
        <span>Below the diagonal, weighted by level; above it, how many traits both hold of those either holds.</span>
      </p>
    </>
  )
}
