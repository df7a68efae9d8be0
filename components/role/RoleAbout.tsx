import type { Role } from '@/data/schema/role'
import { Chip } from '../ui/Chip'
import { Statement } from '../ui/Statement'
import { Ticks } from '../ui/Ticks'
import { RoleSection } from './RoleSection'

/** What the role is, where its people come from, and its other names. */
export function RoleAbout({ role }: { role: Role }) {
  const { definition, background, characteristics } = role
  const said = role.facts.filter((fact) => fact.about === 'role')
  return (
    <RoleSection id="about" label="What it is" finding={`${role.focus.value}.`} folded>
      <dl className="about beside">
        {definition.kind === 'known' ? (
          <>
            <dt>Definition</dt>
            <dd>
              <Statement fact={definition}>{(text) => text}</Statement>
            </dd>
          </>
        ) : null}
        <dt>Best for</dt>
        <dd>
          {role.bestFor.value} <Chip origin={role.bestFor.origin} />
        </dd>
        {background.kind === 'known' ? (
          <>
            <dt>Usually comes from</dt>
            <dd>
              <Statement fact={background}>{(text) => text}</Statement>
            </dd>
          </>
        ) : null}
        {characteristics.kind === 'known' ? (
          <>
            <dt>Known by</dt>
            <dd>
              <Statement fact={characteristics}>{(habits) => <Ticks items={habits} />}</Statement>
            </dd>
          </>
        ) : null}
        {said.length > 0 ? (
          <>
            <dt>Also said</dt>
            <dd>
              <ul className="ticks">
                {said.map((fact) => (
                  <li key={fact.value}>
                    {fact.value} <Chip origin={fact.origin} />
                  </li>
                ))}
              </ul>
            </dd>
          </>
        ) : null}
        <dt>Other names</dt>
        <dd>{role.aliases.join(', ')}</dd>
      </dl>
    </RoleSection>
  )
}
