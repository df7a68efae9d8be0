/** How much of each role's pay its range held, drawn: the share, two standard errors to either side, the share meant. */

import type { QuoteProof } from '@/data/schema/quote-proof'
import type { Role } from '@/data/schema/role'
import { type Axis, baselineDrop, type Lane, type Plot, type PlotMark, placeOn } from '@/lib/drawing/plot'
import type { SourceId } from '@/lib/source/registry'
import { formatNumber } from '@/lib/words/format'
import { allowedErrors, type JudgedRole, judgedRoles, meantShare, worstFirst } from './proof'
import { percentOf } from './proof-words'

const low = 0.4
const axis: Axis = {
  low,
  high: 1,
  ticks: [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map((share) => ({
    at: (share - low) / (1 - low),
    label: percentOf(share),
  })),
}
const heightPx = 30

/** A lane for each role of a source that has enough observations to be judged, the worst first; null where none has. */
export function coveragePlot(proof: QuoteProof, source: SourceId, roles: readonly Role[]): Plot | null {
  const lanes = worstFirst(judgedRoles(proof, source)).flatMap((judged) => {
    const role = roles.find(({ id }) => id === judged.role)
    return judged.isJudged && role ? [laneOf(role, judged)] : []
  })
  return lanes.length === 0 ? null : { axis, lanes, shade: null }
}

function laneOf(role: Role, { n, wide: { share, error }, isOff }: JudgedRole): Lane {
  const [from, to] = [share - allowedErrors * error, share + allowedErrors * error]
  const at = (value: number) => placeOn(axis, Math.min(1, Math.max(low, value)))
  const marks: PlotMark[] = [
    { kind: 'rect', x: at(meantShare) - 0.001, width: 0.002, y: 0, height: heightPx, paint: 'seq-4' },
    { kind: 'rect', x: at(from), width: at(to) - at(from), y: 12, height: 6, paint: { role: role.mark.ink } },
    { kind: 'tick', x: at(share), y: 7, height: 16 },
    {
      kind: 'text',
      x: at(from),
      dx: -7,
      y: heightPx / 2 + baselineDrop,
      anchor: 'end',
      text: percentOf(share),
      tone: 'value',
    },
  ]
  const off = isOff ? ', more than two standard errors off' : ''
  return {
    key: role.id,
    label: role.shortName,
    role: { id: role.id, mark: role.mark },
    heightPx,
    marks,
    says: `${role.name}: the range holds ${percentOf(share)} of ${formatNumber(n)}, give or take ${percentOf(allowedErrors * error)}${off}.`,
  }
}
