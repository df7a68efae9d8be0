import type { Role } from '@/data/schema/role'
import { weekFinding } from '@/lib/week/sentence'
import { weekWhy } from '@/lib/week/why'
import { WeekFigure, WeekSums } from '../figure/WeekFigure'
import { Chip } from '../ui/Chip'
import { Section } from '../ui/Section'
import { NotStated } from '../ui/Statement'
import { WhyPanels } from '../ui/WhyPanels'
import { TopicList } from './profile'

/** How one role's week divides, with the tasks of each activity. */
export function RoleWeek({ role }: { role: Role }) {
  const { workMix } = role
  const said = role.facts.filter((fact) => fact.about === 'work-mix')
  const why = weekWhy(role)
  return (
    <Section id="week" label="The week" {...(workMix.kind === 'known' ? { finding: weekFinding([role]) } : {})}>
      {workMix.kind === 'known' ? (
        <>
          <WeekFigure title={`Share of a ${role.name}’s week by activity, percent`} roles={[role]} />
          {why ? <WeekSums role={role} activities={workMix.value} why={why} /> : null}
          <TopicList
            topics={workMix.value.map(({ name, tasks }) => ({
              name,
              points: tasks.map((task) => ({ name: task.name, says: task.detail })),
            }))}
          />
          <WhyPanels whys={[why]} />
        </>
      ) : (
        <p>
          <NotStated why={workMix.why} />
        </p>
      )}
      {said.map((fact) => (
        <p key={fact.value} className="above-12">
          {fact.value} <Chip origin={fact.origin} />
        </p>
      ))}
    </Section>
  )
}
