/** Pay in brief: for each role one lane, its published band above one source’s strip, whose figure stands over it. */
import type { Role } from '@/data/schema/role'
import type { LadderStep } from '@/data/schema/vocabulary'
import type { Lane, Plot, PlotMark } from '@/lib/drawing/plot'
import type { EvidenceByRole } from '@/lib/evidence/by-role'
import type { SourceId } from '@/lib/source/registry'
import { quartilesOf } from '@/lib/value/percentiles'
import { payPlot } from './figure'
import { comparedScope, sameScope } from './scope'

/** Pixels from a lane’s top: the baseline of the figure, and where the strip begins. */
const figureBase = 43
const stripTop = 48
/** What a strip’s own lane leaves free above its tick. */
const airOverTick = 3
/** Nearer to an end of the axis than this, as a share of it, a figure begins or ends at its median. */
const nearEnd = 0.2

/**
 * The plot of some roles’ bands of the scope that most of them have, with the middle half of what one source measured, a line
 * however few they are; null where there is neither.
 */
export function briefPlot(
  roles: readonly Role[],
  steps: readonly LadderStep[],
  evidence: EvidenceByRole,
  source: SourceId,
): Plot | null {
  const scope = comparedScope(roles)
  const held = roles.map((role) => ({
    ...role,
    bands: role.bands.filter((band) => scope !== null && sameScope(band, scope)),
  }))
  const measured = roles.map(({ id }) => {
    const strips = (evidence[id] ?? []).filter((strip) => strip.source === source)
    return [id, strips.map((strip) => (quartilesOf(strip) ? { ...strip, drawing: 'line' as const } : strip))] as const
  })
  const plot = payPlot(held, steps, Object.fromEntries(measured))
  return plot && { ...plot, lanes: roles.flatMap(({ id }) => briefLane(id, plot)) }
}

function briefLane(id: string, { lanes }: Plot): Lane[] {
  const band = lanes.find(({ role }) => role?.id === id)
  const strip = lanes.find((lane) => lane.strip?.roleId === id)
  if (band === undefined || strip === undefined) return band ? [band] : []
  const down = stripTop - airOverTick
  return [
    {
      ...band,
      heightPx: strip.heightPx + down,
      marks: [...band.marks, ...strip.marks.map((mark) => lowered(mark, down, strip))],
      says: `${band.says} ${strip.says}`,
    },
  ]
}

function lowered(mark: PlotMark, down: number, { marks, label, strip }: Lane): PlotMark {
  if (mark.kind !== 'text') return { ...mark, y: mark.y + down }
  const median = marks.find(({ kind }) => kind === 'tick')?.x
  if (median === undefined) return { ...mark, y: figureBase, text: `${label}: ${mark.text}` }
  const anchor = median < nearEnd ? 'start' : median > 1 - nearEnd ? 'end' : 'middle'
  const text = [mark.text, ...(strip?.sample ?? [])].join(', ')
  return { ...mark, x: median, dx: 0, y: figureBase, anchor, text }
}
