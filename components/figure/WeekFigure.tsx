import type { Activity, Role } from '@/data/schema/role'
import { knownOrigins } from '@/lib/source/provenance'
import { sourcesBehind } from '@/lib/source/published'
import { weekPlot, weekTable } from '@/lib/week/figure'
import { leadingActivities } from '@/lib/week/leading'
import { feasibility } from '@/lib/week/mix'
import { endsRemark, weekFinding } from '@/lib/week/sentence'
import { capitalize, formatList, formatPercentRange, uncapitalize } from '@/lib/words/format'
import { possessive } from '@/lib/words/role-names'
import type { Why } from '@/lib/working/why'
import { WhyFigure } from '../ui/WhyFigure'
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

/** What a stated week's ranges come to, each figure opening `why`, its working. */
export function WeekSums({ role, activities, why }: { role: Role; activities: readonly Activity[]; why: Why }) {
  const sums = feasibility(activities)
  const { largest, together } = leadingActivities(activities)
  return (
    <p className="small above-12">
      {capitalize(possessive(role))} ranges add to{' '}
      <WhyFigure why={why}>{formatPercentRange(sums.sumLow, sums.sumHigh)}</WhyFigure>
      {endsRemark(sums)}.{' '}
      {together.kind === 'known' ? (
        <>
          {formatList(largest.map(({ name }, index) => (index === 0 ? name : uncapitalize(name))))} together take{' '}
          <WhyFigure why={why}>{formatPercentRange(together.value.min, together.value.max)}</WhyFigure>.{' '}
        </>
      ) : null}
      The week nearest their midpoints: <WhyFigure why={why} />
    </p>
  )
}
