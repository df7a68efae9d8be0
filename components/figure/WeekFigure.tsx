import type { Role } from '@/data/schema/role'
import { knownOrigins } from '@/lib/source/provenance'
import { sourcesBehind } from '@/lib/source/published'
import { weekPlot, weekTable } from '@/lib/week/figure'
import { weekFinding } from '@/lib/week/sentence'
import { DataFigure } from './DataFigure'
import { roleFiles } from './files'
import { PlotDrawing } from './PlotDrawing'

/** The weeks of the roles whose week is stated; nothing where none is. */
export function WeekFigure({ title, roles }: { title: string; roles: readonly Role[] }) {
  const plot = weekPlot(roles)
  if (plot === null) return null
  return (
    <DataFigure
      title={title}
      sentence={weekFinding(roles)}
      drawing={<PlotDrawing plot={plot} label="Share of the week" ruled />}
      table={weekTable(roles)}
      sources={sourcesBehind(knownOrigins(roles.map((role) => role.workMix)))}
      downloads={roleFiles('week', roles)}
    />
  )
}
