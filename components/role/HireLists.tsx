import type { Alternative, Role, SectionValue } from '@/data/schema/role'
import { roleHref } from '@/lib/site/urls'
import { alternativeLine } from '@/lib/words/alternative'
import { RoleMark } from '../ui/RoleMark'
import { Ticks } from '../ui/Ticks'

interface HireListsProps {
  readonly when: SectionValue<'whenToHire'>
  readonly roles: readonly Role[]
}

/** When to open the role, when another would do better, and when nobody new is needed. */
export function HireLists({ when: { hire, rather, nobody }, roles }: HireListsProps) {
  return (
    <div className="hire">
      <div>
        <h3>Open it when</h3>
        <Ticks items={hire} />
      </div>
      <div>
        <h3>Rather not when</h3>
        <ul className="ticks">
          {rather.map((each) => (
            <li key={each.when}>
              <Rather alternative={each} roles={roles} />
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>Or nobody new</h3>
        <Ticks items={nobody.map(alternativeLine)} />
        <p className="small no-print">
          <a href="/decide">Decide by what hurts at your company</a>
        </p>
      </div>
    </div>
  )
}

/** A sign that another role is the answer, with the way to each that it names. */
function Rather({ alternative, roles }: { alternative: Alternative; roles: readonly Role[] }) {
  const named = roles.filter(({ id }) => alternative.roles?.includes(id))
  return (
    <>
      {alternativeLine(alternative)}
      {named.length === 0 ? null : (
        <span className="hire-roles">
          {named.map((role) => (
            <a key={role.id} className="who" href={roleHref(role.id)}>
              <RoleMark mark={role.mark} size={10} /> {role.shortName}
            </a>
          ))}
        </span>
      )}
    </>
  )
}
