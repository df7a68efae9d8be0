import type { Role } from '@/data/schema/role'
import { statedWeeks } from '@/lib/week/figure'
import { weekFinding } from '@/lib/week/sentence'
import { weekWhy } from '@/lib/week/why'
import { WeekFigure, WeekSums } from '../figure/WeekFigure'
import { Chip } from '../ui/Chip'
import { WhyPanels } from '../ui/WhyPanels'
import { Fold } from './Fold'

/** The week as ranges, for the roles whose week has a published source; public facts about it; and who is silent. */
export function WeekFold({ roles }: { roles: readonly Role[] }) {
  const explained = statedWeeks(roles).flatMap((week) => {
    const why = weekWhy(week.role)
    return why ? [{ ...week, why }] : []
  })
  const known = roles.flatMap((role) =>
    role.facts.filter((fact) => fact.about === 'work-mix').map((fact) => ({ role, fact })),
  )
  return (
    <Fold id="week" label="The week" finding={weekFinding(roles)}>
      <WeekFigure title="Share of the week by activity, percent" roles={roles} />
      {explained.map((week) => (
        <WeekSums key={week.role.id} {...week} />
      ))}
      {known.length > 0 ? (
        <ul className="ticks small above-12">
          {known.map(({ role, fact }) => (
            <li key={fact.value}>
              <b>{role.shortName}:</b> {fact.value} <Chip origin={fact.origin} />
            </li>
          ))}
        </ul>
      ) : null}
      <WhyPanels whys={explained.map(({ why }) => why)} />
    </Fold>
  )
}
