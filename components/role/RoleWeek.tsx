import type { Role } from '@/data/schema/role'
import type { Source } from '@/data/schema/source'
import { sourcesBehind } from '@/lib/source/provenance'
import { weekPlot, weekTable } from '@/lib/week/figure'
import { weekFinding } from '@/lib/week/sentence'
import { weekWhy } from '@/lib/week/why'
import { DataFigure } from '../figure/DataFigure'
import { roleFiles } from '../figure/files'
import { PlotDrawing } from '../figure/PlotDrawing'
import { WeekSums } from '../figure/WeekSums'
import { Chip } from '../ui/Chip'
import { Section } from '../ui/Section'
import { NotStated } from '../ui/Statement'
import { WhyPanel } from '../ui/WhyFigure'

/** How one role's week divides, with the tasks of each activity. */
export function RoleWeek({ role, sources }: { role: Role; sources: readonly Source[] }) {
  const plot = weekPlot([role])
  const said = role.facts.filter((fact) => fact.about === 'work-mix')
  const why = weekWhy(role)
  const finding = weekFinding([role])
  return (
    <Section id="week" label="The week" {...(plot ? { finding } : {})}>
      {plot && role.workMix.kind === 'known' ? (
        <>
          <DataFigure
            title={`Share of a ${role.name}’s week by activity, per cent`}
            sentence={finding}
            drawing={<PlotDrawing plot={plot} label="Share of the week" ruled />}
            table={weekTable([role])}
            sources={sourcesBehind([role.workMix.origin], sources)}
            downloads={roleFiles('week', [role])}
          />
          {why ? <WeekSums role={role} activities={role.workMix.value} why={why} /> : null}
          <div className="week-tasks">
            {role.workMix.value.map((activity) => (
              <section key={activity.id}>
                <h3>{activity.name}</h3>
                <ul className="ticks">
                  {activity.tasks.map((task) => (
                    <li key={task.name}>
                      <b>{task.name}.</b> {task.detail}
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
          {why ? <WhyPanel why={why} sources={sources} /> : null}
        </>
      ) : role.workMix.kind === 'unknown' ? (
        <p>
          <NotStated why={role.workMix.why} />
        </p>
      ) : null}
      {said.map((fact) => (
        <p key={fact.value} className="above-12">
          {fact.value} <Chip origin={fact.origin} sources={sources} />
        </p>
      ))}
    </Section>
  )
}
