import type { ReactNode } from 'react'
import type { Stated } from '@/data/schema/atoms'
import type { Dataset } from '@/data/schema/dataset'
import type { Role } from '@/data/schema/role'
import type { MeasuredPay } from '@/lib/evidence/by-role'
import { LadderSection } from '../compare/LadderSection'
import { Chip } from '../ui/Chip'
import { Section } from '../ui/Section'
import { NotStated, Statement } from '../ui/Statement'
import { Ticks } from '../ui/Ticks'
import { ExpectationTable, HabitList, HireLists, Numbered, PoolList, ToolList, TopicList } from './profile'

interface RoleSection {
  readonly id: string
  readonly label: string
  readonly content: ReactNode
}

/** The parts of a profile between pay and traits, in reading order. */
export function roleSections(
  role: Role,
  { ladder, toolGroups }: Pick<Dataset, 'ladder' | 'toolGroups'>,
  strips: readonly MeasuredPay[],
): RoleSection[] {
  /** A part with its source, or that no source states it. */
  const section = <T,>(id: string, label: string, fact: Stated<T>, render: (value: T) => ReactNode): RoleSection => ({
    id,
    label,
    content: (
      <Section id={id} label={label}>
        {fact.kind === 'unknown' ? (
          <p>
            <NotStated why={fact.why} />
          </p>
        ) : (
          <>
            {render(fact.value)}
            <p className="micro above-12">
              Source <Chip origin={fact.origin} />
            </p>
          </>
        )}
      </Section>
    ),
  })
  return [
    { id: 'about', label: 'What it is', content: <About role={role} /> },
    section('habits', 'Habits to look for', role.mindset, (habits) => <HabitList habits={habits} />),
    section('tools', 'Tools', role.tools, (tools) => <ToolList tools={tools} toolGroups={toolGroups} />),
    {
      id: 'ladder',
      label: 'Ladder',
      content: <LadderSection roles={[role]} ladder={ladder} evidence={{ [role.id]: strips }} />,
    },
    section('hire', 'When to hire', role.whenToHire, (when) => <HireLists when={when} />),
    section('pools', 'Where to find them', role.pools, (pools) => <PoolList pools={pools} />),
    section('interview', 'Interview areas', role.interviewAreas, (areas) => (
      <TopicList
        topics={areas.map(({ area, topics }) => ({
          name: area,
          points: topics.map(({ topic, question }) => ({ name: topic, says: question })),
        }))}
      />
    )),
    section('flags', 'Red flags', role.redFlags, (flags) => (
      <Numbered items={flags.map(({ flag, meaning }) => ({ name: flag, says: meaning }))} />
    )),
    section('expectations', 'What they expect', role.expectations, (items) => <ExpectationTable items={items} />),
    section('mistakes', 'Hiring mistakes', role.hiringMistakes, (mistakes) => (
      <Numbered items={mistakes.map(({ mistake, consequence }) => ({ name: mistake, says: consequence }))} />
    )),
  ]
}

/** What the role is, where its people come from, and its other names. */
function About({ role }: { role: Role }) {
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
