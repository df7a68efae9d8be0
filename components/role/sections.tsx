import type { ReactNode } from 'react'
import type { Origin, Stated } from '@/data/schema/atoms'
import type { Dataset } from '@/data/schema/dataset'
import type { Role } from '@/data/schema/role'
import {
  expectationFinding,
  firstOf,
  interviewFinding,
  openFinding,
  poolFinding,
  toolFinding,
} from '@/lib/role/findings'
import { HireLists } from './HireLists'
import { InterviewAreas } from './InterviewAreas'
import { ExpectationTable, HabitList, Numbered, PoolList, ToolList } from './profile'

/** A part of the profile that a source states. */
export interface ProfilePart {
  readonly id: string
  readonly label: string
  readonly finding: string
  readonly origin: Origin
  readonly content: ReactNode
}

/** A part where it is stated, else none: what is missing stands together in one line. */
function part<T>(
  id: string,
  label: string,
  fact: Stated<T>,
  { finding, content }: { finding: (value: T) => string; content: (value: T) => ReactNode },
): ProfilePart[] {
  if (fact.kind === 'unknown') return []
  return [{ id, label, finding: finding(fact.value), origin: fact.origin, content: content(fact.value) }]
}

/** When to open the role, ahead of all else. */
export function hireParts(role: Role, roles: readonly Role[]): ProfilePart[] {
  return part('hire', 'When to open it', role.whenToHire, {
    finding: () => openFinding(role),
    content: (when) => <HireLists when={when} roles={roles} />,
  })
}

/** How to tell who fits, what they expect, where they are, and how the hire goes wrong. */
export function hiringParts(role: Role): ProfilePart[] {
  return [
    ...part('interview', 'Interview areas', role.interviewAreas, {
      finding: interviewFinding,
      content: (areas) => <InterviewAreas areas={areas} />,
    }),
    ...part('flags', 'Red flags', role.redFlags, {
      finding: (flags) => firstOf(flags.map(({ flag }) => flag)),
      content: (flags) => <Numbered items={flags.map(({ flag, meaning }) => ({ name: flag, says: meaning }))} />,
    }),
    ...part('habits', 'Habits to look for', role.mindset, {
      finding: (habits) => firstOf(habits.map(({ habit }) => habit)),
      content: (habits) => <HabitList habits={habits} />,
    }),
    ...part('expectations', 'What they expect', role.expectations, {
      finding: expectationFinding,
      content: (items) => <ExpectationTable items={items} />,
    }),
    ...part('pools', 'Where to find them', role.pools, {
      finding: poolFinding,
      content: (pools) => <PoolList pools={pools} />,
    }),
    ...part('mistakes', 'Hiring mistakes', role.hiringMistakes, {
      finding: (mistakes) => firstOf(mistakes.map(({ mistake }) => mistake)),
      content: (mistakes) => (
        <Numbered items={mistakes.map(({ mistake, consequence }) => ({ name: mistake, says: consequence }))} />
      ),
    }),
  ]
}

/** The tools of the role. */
export function toolParts(role: Role, { toolGroups }: Pick<Dataset, 'toolGroups'>): ProfilePart[] {
  const nameOf = (id: string) => toolGroups.find((each) => each.id === id)?.name ?? id
  return part('tools', 'Tools', role.tools, {
    finding: (tools) => toolFinding(tools.map(({ group }) => nameOf(group))),
    content: (tools) => <ToolList tools={tools} toolGroups={toolGroups} />,
  })
}
