import type { SectionValue } from '@/data/schema/role'
import type { ToolGroup } from '@/data/schema/vocabulary'
import { DataTable } from '../ui/DataTable'

/** What to look for in a person, and how it shows in an interview. */
export function HabitList({ habits }: { habits: SectionValue<'mindset'> }) {
  return (
    <ul className="habits">
      {habits.map(({ habit, meaning, signal }) => (
        <li key={habit} className="beside">
          <div>
            <h3>{habit}</h3>
            <p className="small">{meaning}</p>
          </div>
          <div>
            <p className="micro">In the interview</p>
            <p>{signal}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** The tools of each kind, with what matters about them. */
export function ToolList({ tools, toolGroups }: { tools: SectionValue<'tools'>; toolGroups: readonly ToolGroup[] }) {
  return (
    <dl className="tool-list beside">
      {tools.map(({ group, examples, matters }) => (
        <div key={group}>
          <dt>{toolGroups.find((each) => each.id === group)?.name ?? group}</dt>
          <dd className="small">
            {examples.join(', ')}
            {matters ? <span className="micro line">{matters}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Where its people are, with what each place is good for and what to watch for there. */
export function PoolList({ pools }: { pools: SectionValue<'pools'> }) {
  return (
    <ul className="habits">
      {pools.map(({ pool, strength, caution }) => (
        <li key={pool} className="pools beside">
          <h3>{pool}</h3>
          <p>
            <span className="micro line">Strength</span>
            {strength}
          </p>
          <p>
            <span className="micro line">Caution</span>
            {caution}
          </p>
        </li>
      ))}
    </ul>
  )
}

interface Point {
  readonly name: string
  readonly says: string
}

/** Subjects side by side, each with its named points. */
export function TopicList({
  topics,
}: {
  topics: readonly { readonly name: string; readonly points: readonly Point[] }[]
}) {
  return (
    <div className="week-tasks beside">
      {topics.map(({ name, points }) => (
        <section key={name}>
          <h3>{name}</h3>
          <ul className="ticks">
            {points.map((point) => (
              <li key={point.name}>
                <b>{point.name}.</b> {point.says}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** What candidates expect, and what breaks their trust. */
export function ExpectationTable({ items }: { items: SectionValue<'expectations'> }) {
  return (
    <DataTable
      className="expectations stacked"
      caption="What they expect, and what breaks their trust"
      heads={['Subject', 'They expect', 'What breaks trust']}
    >
      {items.map(({ aspect, expects, breaksTrust }) => (
        <tr key={aspect}>
          <th scope="row">{aspect}</th>
          <td data-label="They expect">{expects}</td>
          <td data-label="Breaks trust">{breaksTrust}</td>
        </tr>
      ))}
    </DataTable>
  )
}

/** Named points in order. */
export function Numbered({ items }: { items: readonly Point[] }) {
  return (
    <ol className="numbered">
      {items.map(({ name, says }) => (
        <li key={name}>
          <span>
            <b>{name}.</b> {says}
          </span>
        </li>
      ))}
    </ol>
  )
}
