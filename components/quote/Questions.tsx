import { type Question, questionTitle } from '@/lib/quote/question'
import { Icon } from '../ui/Icon'

/** In place of a quote: what is asked, why, and each thing that could have been meant as a way on. No range and nothing to copy. */
export function Questions({ questions }: { questions: readonly Question[] }) {
  const [first, ...others] = questions
  if (first === undefined) return null
  return (
    <div className="quote-questions">
      <h1>{questionTitle(first)}</h1>
      <Asked question={first} />
      {others.map((question) => (
        <section key={question.field} aria-labelledby={`asked-${question.field}`}>
          <h2 id={`asked-${question.field}`}>{questionTitle(question)}</h2>
          <Asked question={question} />
        </section>
      ))}
    </div>
  )
}

function Asked({ question: { field, why, ways } }: { question: Question }) {
  return (
    <>
      <p id={`said-${field}`} className="lead">
        {why} There is no range until this is settled; your other choices are kept.
      </p>
      {ways.length > 0 ? (
        <ul className="quote-ways">
          {ways.map(({ href, name, note }) => (
            <li key={href}>
              <a href={href}>
                <span>
                  <b>{name}</b>
                  {note === '' ? null : <span className="muted small line">{note}</span>}
                </span>
                <Icon name="arrow" />
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}
