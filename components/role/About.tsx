import type { Role, Source } from '@/data/schema'
import { Chip } from '../ui/Chip'
import { Section } from '../ui/Section'
import { NotStated } from '../ui/Statement'

/** What the role is, where its people come from, and its other names. */
export function About({ role, sources }: { role: Role; sources: readonly Source[] }) {
  const said = role.facts.filter((fact) => fact.about === 'role')
  return (
    <Section id="about" label="What it is">
      <dl className="about">
        <dt>Definition</dt>
        <dd>
          {role.definition.kind === 'known' ? (
            <>
              {role.definition.value} <Chip origin={role.definition.origin} sources={sources} />
            </>
          ) : (
            <NotStated why={role.definition.why} />
          )}
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
          {role.background.kind === 'known' ? (
            <>
              {role.background.value} <Chip origin={role.background.origin} sources={sources} />
            </>
          ) : (
            <NotStated why={role.background.why} />
          )}
        </dd>
        <dt>Known by</dt>
        <dd>
          {role.characteristics.kind === 'known' ? (
            <ul className="ticks">
              {role.characteristics.value.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          ) : (
            <NotStated why={role.characteristics.why} />
          )}
          {role.characteristics.kind === 'known' ? (
            <Chip origin={role.characteristics.origin} sources={sources} />
          ) : null}
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
