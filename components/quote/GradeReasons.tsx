import type { Quote } from '@/lib/engine/answer'
import { gradeSentence } from '@/lib/quote/notes'
import { ageSentence } from '@/lib/quote/sentences'
import { capitalize } from '@/lib/words/format'
import { Meter } from '../ui/Meter'

const steps = { low: 1, fair: 2, high: 3 } as const

/** How far the quote can be relied on: the grade, each of its reasons with its own, and the age of the data. */
export function GradeReasons({ quote }: { quote: Quote }) {
  const { overall, parts } = quote.grade
  return (
    <section className="grade small" aria-label="How far it can be relied on">
      <p className="grade-overall">
        <Meter step={steps[overall]} /> <b>{capitalize(overall)} confidence</b>
        <span className="muted">, the worst of four{quote.grade.isLowered ? ', a step lower for its age' : ''}</span>
      </p>
      <ul>
        {parts.map((part) => (
          <li key={part.about}>
            <Meter step={steps[part.grade]} />
            <span className="grade-word">{part.grade}</span>
            <span>{gradeSentence(part, quote)}</span>
          </li>
        ))}
        <li>
          <span className="grade-word">age</span>
          <span>{ageSentence(quote)}</span>
        </li>
      </ul>
    </section>
  )
}
