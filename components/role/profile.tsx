import type { SectionValue } from '@/data/schema/role'
import type { ToolGroup } from '@/data/schema/vocabulary'
import { alternativeLine } from '@/lib/words/alternative'
import { DataTable } from '../ui/DataTable'
import { Ticks } from '../ui/Ticks'

/** What to look for in a person, and how it shows in an interview. */
export function HabitList({ habits }: { habits: SectionValue<'mindset'> }) {
  return (
    <ul className="habits">
      {habits.map(({ habit, meaning, signal }) => (
        <li key={habit} className="beside">
          <div>
            <h3 className="say">{habit}</h3>
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

/** When to open the role, when another would do better, and when nobody new is needed. */
export function HireLists({ when: { hire, rather, nobody } }: { when: SectionValue<'whenToHire'> }) {
  return (
    <div className="two-lists beside">
      <div>
        <h3>Open the role when</h3>
        <Ticks items={hire} />
      </div>
      <div>
        <h3>Rather not when</h3>
        <Ticks items={rather.map(alternativeLine)} />
      </div>
      <div>
        <h3>Or nobody new</h3>
        <Ticks items={nobody.map(alternativeLine)} />
      </div>
    </div>
  )
}

/** Where its people are, with what each place is good for and what to watch for there. */
export function PoolList({ pools }: { pools: SectionValue<'pools'> }) {
  return (
    <ul className="habits">
      {pools.map(({ pool, strength, caution }) => (
        <li key={pool} className="beside">
          <h3 className="say">{pool}</h3>
          <div>
            <p>
              <span className="micro">Strength</span>
              <br />
              {strength}
            </p>
            <p className="above-8">
              <span className="micro">Caution</span>
              <br />
              {caution}
            </p>
          </div>
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
