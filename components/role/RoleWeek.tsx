import type { Role } from '@/data/schema/role'
import type { Source } from '@/data/schema/source'
import { weekFinding } from '@/lib/week/sentence'
import { weekWhy } from '@/lib/week/why'
import { WeekFigure } from '../figure/WeekFigure'
import { WeekSums } from '../figure/WeekSums'
import { Chip } from '../ui/Chip'
import { Section } from '../ui/Section'
import { NotStated } from '../ui/Statement'
import { WhyPanel } from '../ui/WhyFigure'
import { TopicList } from './profile'

/** How one role's week divides, with the tasks of each activity. */
export function RoleWeek({ role, sources }: { role: Role; sources: readonly Source[] }) {
  const { workMix } = role
  const said = role.facts.filter((fact) => fact.about === 'work-mix')
  const why = weekWhy(role)
  return (
    <Section id="week" label="The week" {...(workMix.kind === 'known' ? { finding: weekFinding([role]) } : {})}>
      {workMix.kind === 'known' ? (
        <>
          <WeekFigure title={`Share of a ${role.name}’s week by activity, per cent`} roles={[role]} sources={sources} />
          {why ? <WeekSums role={role} activities={workMix.value} why={why} /> : null}
          <TopicList
            topics={workMix.value.map(({ name, tasks }) => ({
              name,
              points: tasks.map((task) => ({ name: task.name, says: task.detail })),
            }))}
          />
          {why ? <WhyPanel why={why} sources={sources} /> : null}
        </>
      ) : (
        <p>
          <NotStated why={workMix.why} />
        </p>
      )}
      {said.map((fact) => (
        <p key={fact.value} className="above-12">
          {fact.value} <Chip origin={fact.origin} sources={sources} />
        </p>
      ))}
    </Section>
  )
}
