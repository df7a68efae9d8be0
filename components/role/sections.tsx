import type { ReactNode } from 'react'
import type { Dataset, Role, Source, Stated } from '@/data/schema'
import { LadderSection } from '../compare/LadderSection'
import { Chip } from '../ui/Chip'
import { Section } from '../ui/Section'
import { NotStated } from '../ui/Statement'
import { Ticks } from '../ui/Ticks'
import { About } from './About'

interface RoleSection {
  readonly id: string
  readonly label: string
  readonly content: ReactNode
}

/** The parts of a profile between pay and traits, in reading order. */
export function roleSections(role: Role, facts: Dataset): RoleSection[] {
  const { sources } = facts
  const section = <T,>(id: string, label: string, fact: Stated<T>, render: (value: T) => ReactNode): RoleSection => ({
    id,
    label,
    content: (
      <StatedSection id={id} label={label} fact={fact} sources={sources}>
        {render}
      </StatedSection>
    ),
  })
  return [
    { id: 'about', label: 'What it is', content: <About role={role} sources={sources} /> },
    section('habits', 'Habits to look for', role.mindset, (habits) => (
      <ul className="habits">
        {habits.map(({ habit, meaning, signal }) => (
          <li key={habit}>
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
    )),
    section('tools', 'Tools', role.tools, (tools) => (
      <dl className="tool-list">
        {tools.map(({ group, examples, matters }) => (
          <div key={group}>
            <dt>{facts.toolGroups.find((each) => each.id === group)?.name ?? group}</dt>
            <dd>
              {examples.join(', ')}
              {matters ? <span className="micro line">{matters}</span> : null}
            </dd>
          </div>
        ))}
      </dl>
    )),
    { id: 'ladder', label: 'Ladder', content: <LadderSection roles={[role]} facts={facts} /> },
    section('hire', 'When to hire', role.whenToHire, ({ hire, rather }) => (
      <div className="two-lists">
        <div>
          <h3>Open the role when</h3>
          <Ticks items={hire} />
        </div>
        <div>
          <h3>Rather not when</h3>
          <Ticks items={rather} />
        </div>
      </div>
    )),
    section('pools', 'Where to find them', role.pools, (pools) => (
      <ul className="habits">
        {pools.map(({ pool, strength, caution }) => (
          <li key={pool}>
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
    )),
    section('interview', 'Interview areas', role.interviewAreas, (areas) => (
      <div className="week-tasks">
        {areas.map(({ area, topics }) => (
          <section key={area}>
            <h3>{area}</h3>
            <ul className="ticks">
              {topics.map(({ topic, question }) => (
                <li key={topic}>
                  <b>{topic}.</b> {question}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    )),
    section('flags', 'Red flags', role.redFlags, (flags) => (
      <Numbered items={flags.map(({ flag, meaning }) => ({ name: flag, says: meaning }))} />
    )),
    section('expectations', 'What they expect', role.expectations, (items) => (
      <table className="expectations stacked">
        <caption className="visually-hidden">What they expect, and what breaks their trust</caption>
        <thead>
          <tr>
            <th scope="col">Subject</th>
            <th scope="col">They expect</th>
            <th scope="col">What breaks trust</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ aspect, expects, breaksTrust }) => (
            <tr key={aspect}>
              <th scope="row">{aspect}</th>
              <td data-label="They expect">{expects}</td>
              <td data-label="Breaks trust">{breaksTrust}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )),
    section('mistakes', 'Hiring mistakes', role.hiringMistakes, (mistakes) => (
      <Numbered items={mistakes.map(({ mistake, consequence }) => ({ name: mistake, says: consequence }))} />
    )),
  ]
}

function Numbered({ items }: { items: readonly { readonly name: string; readonly says: string }[] }) {
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

interface StatedSectionProps<T> {
  readonly id: string
  readonly label: string
  readonly fact: Stated<T>
  readonly sources: readonly Source[]
  readonly children: (value: T) => ReactNode
}

function StatedSection<T>({ id, label, fact, sources, children }: StatedSectionProps<T>) {
  return (
    <Section id={id} label={label}>
      {fact.kind === 'unknown' ? (
        <p>
          <NotStated why={fact.why} />
        </p>
      ) : (
        <>
          {children(fact.value)}
          <p className="micro above-12">
            Source <Chip origin={fact.origin} sources={sources} />
          </p>
        </>
      )}
    </Section>
  )
}
