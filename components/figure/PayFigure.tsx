import type { Role } from '@/data/schema/role'
import type { LadderStep } from '@/data/schema/vocabulary'
import type { Plot } from '@/lib/drawing/plot'
import { type EvidenceByRole, paySourcesBehind } from '@/lib/evidence/by-role'
import { payTable } from '@/lib/pay/figure'
import { drawnEvidence } from '@/lib/pay/measured-table'
import { DataFigure } from './DataFigure'
import { roleFiles } from './files'
import { PayKey } from './PayKey'
import { PlotDrawing } from './PlotDrawing'

interface PayFigureProps {
  readonly plot: Plot
  readonly title: string
  readonly sentence: string
  readonly roles: readonly Role[]
  readonly steps: readonly LadderStep[]
  readonly evidence: EvidenceByRole
  /** What the thick bars are, and whether some are of another scope. */
  readonly band: string | null
  readonly otherScopes?: boolean
}

/** Published bands and measured pay of some roles on one axis. */
export function PayFigure({ plot, title, sentence, roles, steps, evidence, ...bands }: PayFigureProps) {
  const strips = roles.flatMap((role) => evidence[role.id] ?? [])
  return (
    <DataFigure
      title={title}
      sentence={sentence}
      drawing={
        <>
          <PlotDrawing plot={plot} label="Pay on one axis" />
          <PayKey
            {...bands}
            shared={plot.shade?.note ?? null}
            measured={strips.some(({ drawing }) => drawing === 'line')}
            dots={strips.some(({ drawing }) => drawing === 'dots')}
          />
        </>
      }
      table={payTable(roles, steps)}
      measured={drawnEvidence(roles, evidence)}
      sources={paySourcesBehind(roles, evidence)}
      downloads={roleFiles('pay', roles)}
    />
  )
}
