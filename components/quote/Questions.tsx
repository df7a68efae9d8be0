import type { Question } from '@/lib/quote/question'
import { Ways } from '../ui/Ways'

/** In place of a quote: what could not be read, and each thing that could have been meant as a way on. */
export function Questions({ questions }: { questions: readonly Question[] }) {
  return (
    <header className="page-head">
      <h1>No quote yet</h1>
      {questions.map(({ field, why, ways }) => (
        <section key={field} aria-labelledby={`${field}-why`} className="above-16">
          <p id={`${field}-why`} className="lead">
            {why}
          </p>
          <Ways ways={ways} />
        </section>
      ))}
    </header>
  )
}
