import type { Role } from '@/data/schema/role'
import type { LadderStep } from '@/data/schema/vocabulary'
import type { Plot } from '@/lib/drawing/plot'
import { type EvidenceByRole, paySourcesBehind } from '@/lib/evidence/by-role'
import { payTable } from '@/lib/pay/figure'
import { drawnEvidence } from '@/lib/pay/measured-table'
import { comparedScope, describeScope, sameScope } from '@/lib/pay/scope'
import { payFinding } from '@/lib/pay/sentences'
import { DataFigure } from './DataFigure'
import { roleFiles } from './files'
import { PayKey } from './PayKey'
import { PlotDrawing } from './PlotDrawing'

interface PayFigureProps {
  readonly plot: Plot
  readonly title: string
  readonly roles: readonly Role[]
  readonly steps: readonly LadderStep[]
  readonly evidence: EvidenceByRole
}

/** Published bands and measured pay of some roles on one axis. */
export function PayFigure({ plot, title, roles, steps, evidence }: PayFigureProps) {
  const bands = roles.flatMap((role) => role.bands)
  // One role alone has each of its bands beside its scope.
  const scope = roles.length > 1 ? comparedScope(roles) : null
  const strips = roles.flatMap((role) => evidence[role.id] ?? [])
  return (
    <DataFigure
      title={title}
      sentence={payFinding(roles, steps)}
      drawing={
        <>
          <PlotDrawing plot={plot} label="Pay on one axis" />
          <PayKey
            band={scope ? describeScope(scope, steps) : bands.length > 0 ? 'at the scope beside it' : null}
            otherScopes={scope !== null && bands.some((band) => !sameScope(band, scope))}
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
