import type { Role } from '@/data/schema/role'
import type { Trait } from '@/data/schema/vocabulary'
import { verdicts } from '@/lib/compare/sentences'
import { Chip } from '../ui/Chip'
import { RoleName } from '../ui/RoleName'
import { Section } from '../ui/Section'

/** When to open each of the roles, and what it brings that the others do not. */
export function VerdictSection({ roles, traits }: { roles: readonly Role[]; traits: readonly Trait[] }) {
  return (
    <Section id="verdict" label="Which to open">
      <ul className={`verdicts columns-${roles.length}`}>
        {verdicts(roles, traits).map(({ role, when, brings }, index) => (
          <li key={role.id} data-column={index + 1}>
            <RoleName role={role} linked form="short" />
            <p className="say">
              {when} <Chip origin={role.openIf.origin} />
            </p>
            <p className="small">{brings}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
