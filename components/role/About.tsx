import type { Role } from '@/data/schema/role'
import { Chip } from '../ui/Chip'
import { Section } from '../ui/Section'
import { Statement } from '../ui/Statement'
import { Ticks } from '../ui/Ticks'

/** What the role is, where its people come from, and its other names. */
export function About({ role }: { role: Role }) {
  const said = role.facts.filter((fact) => fact.about === 'role')
  return (
    <Section id="about" label="What it is">
      <dl className="about beside">
        <dt>Definition</dt>
        <dd>
          <Statement fact={role.definition}>{(text) => text}</Statement>
        </dd>
        <dt>Focus</dt>
        <dd>
          {role.focus.value} <Chip origin={role.focus.origin} />
        </dd>
        <dt>Best for</dt>
        <dd>
          {role.bestFor.value} <Chip origin={role.bestFor.origin} />
        </dd>
        <dt>Usually comes from</dt>
        <dd>
          <Statement fact={role.background}>{(text) => text}</Statement>
        </dd>
        <dt>Known by</dt>
        <dd>
          <Statement fact={role.characteristics}>{(habits) => <Ticks items={habits} />}</Statement>
        </dd>
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
    </Section>
  )
}
