import type { Role } from '@/data/schema/role'
import type { Trait } from '@/data/schema/vocabulary'
import { type Pair, pairIn } from '@/lib/compare/pairs'
import { traitOrigins } from '@/lib/source/provenance'
import { sourcesBehind } from '@/lib/source/published'
import { similarityFinding } from '@/lib/traits/likeness-sentences'
import { pairGrid, pairTable } from '@/lib/traits/pair-grid'
import { DataFigure } from '../figure/DataFigure'
import { roleFiles } from '../figure/files'
import { HeatTable } from '../figure/HeatTable'
import { RampKey } from '../figure/RampKey'
import { RoleName } from '../ui/RoleName'
import { WhyFigure } from '../ui/WhyFigure'
import { WhyPanels } from '../ui/WhyPanels'
import { Fold } from './Fold'
import { PairLine } from './PairLine'

interface LikenessFoldProps {
  readonly roles: readonly Role[]
  readonly traits: readonly Trait[]
  readonly pairs: readonly Pair[]
}

/** How alike each pair is, how much of each role the other covers, and which traits set them apart. */
export function LikenessFold({ roles, traits, pairs }: LikenessFoldProps) {
  const finding = similarityFinding(roles, traits)
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
function PairSquare({ roles, traits, pairs }: LikenessFoldProps) {
  return (
    <>
      <HeatTable
        caption="Similarity of each pair in traits, percent"
        roles={roles}
        grid={pairGrid(roles, traits)}
        head={(role) => <RoleName role={role} form="code" />}
        draw={(cell, row, column) => {
          // The upper half would say the same again.
          if (cell.kind !== 'similarity') return null
          const { alike } = pairIn(pairs, row, column)
          return <td className={cell.ramp}>{alike ? <WhyFigure why={alike} /> : null}</td>
        }}
      />
      <p className="figure-key wrapped micro">
        <RampKey />
      </p>
    </>
  )
}
