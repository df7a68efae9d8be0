import type { Role } from '@/data/schema/role'
import type { Trait } from '@/data/schema/vocabulary'
import { pairGrid } from '@/lib/traits/pair-grid'
import { formatCountInterval } from '@/lib/words/format'
import { HeatTable } from '../figure/HeatTable'
import { RampKey } from '../figure/RampKey'
import { RoleName } from '../ui/RoleName'
import { WhyFigure } from '../ui/WhyFigure'
import type { Pair } from './PairLine'

interface PairSquareProps {
  readonly roles: readonly Role[]
  readonly traits: readonly Trait[]
  readonly pairs: readonly Pair[]
}

/** Every pair in one square: how alike below the diagonal, how many traits in common above it. */
export function PairSquare({ roles, traits, pairs }: PairSquareProps) {
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
      <p className="figure-key micro">
        <RampKey />
        <span>Below the diagonal, weighted by level; above it, how many traits both hold of those either holds.</span>
      </p>
    </>
  )
}
