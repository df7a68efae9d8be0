import type { SectionValue } from '@/data/schema/role'

/** What to ask, area by area; a question opens on how a strong and a weak answer sound. */
export function InterviewAreas({ areas }: { areas: SectionValue<'interviewAreas'> }) {
  return (
    <div className="areas">
      {areas.map(({ area, topics }) => (
        <section key={area}>
          <h3>{area}</h3>
          <ul>
            {topics.map((topic) => (
              <li key={topic.topic}>
                <Question {...topic} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Question({ topic, question, strong, weak }: SectionValue<'interviewAreas'>[number]['topics'][number]) {
  return (
    <details className="question">
      <summary className="plus-fold">
        <b>{topic}.</b> {question}
      </summary>
      <dl>
        <div>
          <dt>Strong</dt>
          <dd>{strong}</dd>
        </div>
        <div>
          <dt>Weak</dt>
          <dd>{weak}</dd>
        </div>
      </dl>
    </details>
  )
}
