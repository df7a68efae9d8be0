import type { Role } from '@/data/schema/role'
import type { Source } from '@/data/schema/source'
import { Chip } from '../ui/Chip'
import { Section } from '../ui/Section'
import { Statement } from '../ui/Statement'
import { Ticks } from '../ui/Ticks'

/** What the role is, where its people come from, and its other names. */
export function About({ role, sources }: { role: Role; sources: readonly Source[] }) {
  const said = role.facts.filter((fact) => fact.about === 'role')
  return (
    <Section id="about" label="What it is">
      <dl className="about">
        <dt>Definition</dt>
        <dd>
          <Statement fact={role.definition} sources={sources}>
            {(text) => text}
          </Statement>
        </dd>
        <dt>Focus</dt>
        <dd>
          {role.focus.value} <Chip origin={role.focus.origin} sources={sources} />
        </dd>
        <dt>Best for</dt>
        <dd>
          {role.bestFor.value} <Chip origin={role.bestFor.origin} sources={sources} />
        </dd>
        <dt>Usually comes from</dt>
        <dd>
          <Statement fact={role.background} sources={sources}>
            {(text) => text}
          </Statement>
        </dd>
        <dt>Known by</dt>
        <dd>
          <Statement fact={role.characteristics} sources={sources}>
            {(habits) => <Ticks items={habits} />}
          </Statement>
        </dd>
        {said.length > 0 ? (
          <>
            <dt>Also said</dt>
            <dd>
              <ul className="ticks">
                {said.map((fact) => (
                  <li key={fact.value}>
                    {fact.value} <Chip origin={fact.origin} sources={sources} />
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
