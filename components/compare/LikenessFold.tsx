import type { Role } from '@/data/schema/role'
import type { Trait } from '@/data/schema/vocabulary'
import { traitOrigins } from '@/lib/source/provenance'
import { sourcesBehind } from '@/lib/source/published'
import { differences } from '@/lib/traits/levels'
import { similarityFinding } from '@/lib/traits/likeness-sentences'
import { pairGrid, pairTable } from '@/lib/traits/pair-grid'
import { unstatedSentences } from '@/lib/traits/standouts'
import { similarityWhy, traitCoverageWhy } from '@/lib/traits/whys'
import { pairsOf } from '@/lib/value/pairs'
import { DataFigure } from '../figure/DataFigure'
import { roleFiles } from '../figure/files'
import { HeatTable } from '../figure/HeatTable'
import { RampKey } from '../figure/RampKey'
import { RoleName } from '../ui/RoleName'
import { WhyFigure } from '../ui/WhyFigure'
import { WhyPanels } from '../ui/WhyPanels'
import { Fold } from './Fold'
import { type Pair, PairLine } from './PairLine'

interface LikenessFoldProps {
  readonly roles: readonly Role[]
  readonly traits: readonly Trait[]
}

/** As many differences as a pair's line names. */
const furthestNamed = 4

/** How alike each pair is, how much of each role the other covers, and which traits set them apart. */
export function LikenessFold({ roles, traits }: LikenessFoldProps) {
  const finding = similarityFinding(roles, traits)
  const pairs = pairsOf(roles).map(
    ([a, b]): Pair => ({
      a,
      b,
      alike: similarityWhy(a, b, traits),
      ofA: traitCoverageWhy(a, b, traits),
      ofB: traitCoverageWhy(b, a, traits),
      furthest: differences(a, b, traits).slice(0, furthestNamed),
      unstated: unstatedSentences(a, b, traits),
    }),
  )
  return (
    <>
      <Fold id="likeness" label="Likeness" finding={finding}>
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
      </Fold>
      {/* Outside the fold: the list beside the traits opens them too. */}
      <WhyPanels whys={pairs.flatMap(({ alike, ofA, ofB }) => [alike, ofA, ofB])} />
    </>
  )
}

/** Every pair in the lower half of a square: how alike. */
function PairSquare({ roles, traits, pairs }: LikenessFoldProps & { pairs: readonly Pair[] }) {
  return (
    <>
      <HeatTable
        caption="Similarity of each pair in traits, percent"
        roles={roles}
        grid={pairGrid(roles, traits, 'counts')}
        head={(role) => <RoleName role={role} form="code" />}
        draw={(cell, row, column) => {
          const pair = pairs.find(({ a, b }) => [a, b].includes(row) && [a, b].includes(column))
          // The upper half would say the same again.
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
      </p>
    </>
  )
}
