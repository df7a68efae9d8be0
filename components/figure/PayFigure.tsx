import type { ReactNode } from 'react'
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
import { PlotDrawing } from './PlotDrawing'

interface PayFigureProps {
  readonly plot: Plot
  readonly title: string
  readonly roles: readonly Role[]
  readonly steps: readonly LadderStep[]
  readonly evidence: EvidenceByRole
}

/** Published bands and measured pay of some roles on one axis. */
export function PayFigure({ title, ...shown }: PayFigureProps) {
  const { plot, roles, steps, evidence } = shown
  return (
    <DataFigure
      title={title}
      sentence={payFinding(roles, steps, evidence)}
      drawing={
        <>
          <PlotDrawing plot={plot} label="Pay on one axis" />
          <PayKey {...shown} />
        </>
      }
      table={payTable(roles, steps)}
      measured={drawnEvidence(roles, evidence)}
      sources={paySourcesBehind(roles, evidence)}
      downloads={roleFiles('pay', roles)}
    />
  )
}

/** What the marks of a pay chart stand for. */
function PayKey({ plot, roles, steps, evidence }: Omit<PayFigureProps, 'title'>) {
  const bands = roles.flatMap((role) => role.bands)
  // One role alone has each of its bands beside its scope.
  const scope = roles.length > 1 ? comparedScope(roles) : null
  const drawn = roles.flatMap((role) => (evidence[role.id] ?? []).map(({ drawing }) => drawing))
  const shared = plot.shade?.note
  return (
    <p className="figure-key wrapped micro">
      <Entry
        words={bands.length > 0 && `guide’s band, ${scope ? describeScope(scope, steps) : 'at the scope beside it'}`}
      >
        <rect y="1" width="22" height="8" fill="currentColor" />
      </Entry>
      <Entry words={scope && bands.some((band) => !sameScope(band, scope)) && 'a band at another scope'}>
        <rect y="3" width="22" height="4" fill="currentColor" />
      </Entry>
      <Entry words={drawn.includes('line') && 'measured, all levels: middle half and median'}>
        <rect y="3.5" width="22" height="3" className="fill-muted" />
        <rect x="9" width="2.5" height="10" fill="currentColor" />
      </Entry>
      <Entry words={drawn.includes('dots') && 'under 30: one dot each, on $5k steps'}>
        <circle cx="5" cy="5" r="2.5" className="fill-muted" />
        <circle cx="14" cy="5" r="2.5" className="fill-muted" />
      </Entry>
      <Entry words={shared && `inside ${shared} bands`}>
        <rect width="22" height="10" className="fill-hatch" />
      </Entry>
    </p>
  )
}

/** A mark and its words; nothing where there is nothing to say. */
function Entry({ words, children }: { words: string | false | null | undefined; children: ReactNode }) {
  if (!words) return null
  return (
    <span>
      <svg width="22" height="10" aria-hidden="true">
        {children}
      </svg>{' '}
      {words}
    </span>
  )
}
