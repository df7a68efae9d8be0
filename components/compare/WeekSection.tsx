import type { Role } from '@/data/schema/role'
import type { Source } from '@/data/schema/source'
import { sourcesBehind } from '@/lib/source/provenance'
import { statedWeeks, weekPlot, weekTable } from '@/lib/week/figure'
import { weekFinding } from '@/lib/week/sentence'
import { weekWhy } from '@/lib/week/why'
import { DataFigure } from '../figure/DataFigure'
import { roleFiles } from '../figure/files'
import { PlotDrawing } from '../figure/PlotDrawing'
import { WeekSums } from '../figure/WeekSums'
import { Chip } from '../ui/Chip'
import { Section } from '../ui/Section'
import { WhyPanel } from '../ui/WhyFigure'

/** The week as ranges, for the roles whose week has a published source; public facts about it; and who is silent. */
export function WeekSection({ roles, sources }: { roles: readonly Role[]; sources: readonly Source[] }) {
  const plot = weekPlot(roles)
  const weeks = statedWeeks(roles)
  const finding = weekFinding(roles)
  const explained = weeks.flatMap((week) => {
    const why = weekWhy(week.role)
    return why ? [{ ...week, why }] : []
  })
  const known = roles.flatMap((role) =>
    role.facts.filter((fact) => fact.about === 'work-mix').map((fact) => ({ role, fact })),
  )
  return (
    <Section id="week" label="Work mix" finding={finding}>
      {plot ? (
        <DataFigure
          title="Share of the week by activity, per cent"
          sentence={finding}
          drawing={<PlotDrawing plot={plot} label="Share of the week" ruled />}
          table={weekTable(roles)}
          sources={sourcesBehind(
            weeks.flatMap(({ role }) => (role.workMix.kind === 'known' ? [role.workMix.origin] : [])),
            sources,
          )}
          downloads={roleFiles('week', roles)}
        />
      ) : null}
      {explained.map((week) => (
        <WeekSums key={week.role.id} {...week} />
      ))}
      {known.length > 0 ? (
        <ul className="ticks small above-12">
          {known.map(({ role, fact }) => (
            <li key={fact.value}>
              <b>{role.shortName}:</b> {fact.value} <Chip origin={fact.origin} sources={sources} />
            </li>
          ))}
        </ul>
      ) : null}
      {explained.map(({ why }) => (
        <WhyPanel key={why.key} why={why} sources={sources} />
      ))}
    </Section>
  )
}
