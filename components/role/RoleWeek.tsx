import type { Role } from '@/data/schema/role'
import { weekFinding } from '@/lib/week/sentence'
import { weekWhy } from '@/lib/week/why'
import { WeekFigure, WeekSums } from '../figure/WeekFigure'
import { Chip } from '../ui/Chip'
import { WhyPanels } from '../ui/WhyPanels'
import { TopicList } from './profile'
import { RoleSection } from './RoleSection'

/** How one role's week divides, with the tasks of each activity. */
export function RoleWeek({ role }: { role: Role }) {
  const { workMix } = role
  const said = role.facts.filter((fact) => fact.about === 'work-mix')
  const why = weekWhy(role)
  const [first] = said
  if (workMix.kind === 'unknown' && first === undefined) return null
  return (
    <RoleSection
      folded
      id="week"
      label="The week"
      finding={workMix.kind === 'known' ? weekFinding([role]) : 'No source divides it; one rule is published.'}
    >
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
      ) : null}
      {said.map((fact) => (
        <p key={fact.value} className="above-12">
          {fact.value} <Chip origin={fact.origin} />
        </p>
      ))}
    </RoleSection>
  )
}
