import { type AskedPart, answeredHref, askedParts, type Question } from '@/lib/salaries/asked/question'
import { Choice } from '../ui/Choice'
import { PlaceBox } from '../ui/PlaceBox'
import { type PlaceLink, PlaceLinks } from '../ui/PlaceLinks'
import { Ways } from '../ui/Ways'

interface SalariesQuestionProps {
  /** The query as it was sent. */
  readonly query: string
  readonly questions: readonly Question[]
  /** Of the names that the field for a place fetches. */
  readonly version: string
  readonly states: readonly PlaceLink[]
}

/** How many of the likeliest readings are links; a list holds the others. */
const mostWays = 4

/** In place of the explorer while its address could not be read: what was sent, why, and what it could mean. No figure. */
export function SalariesQuestion({ query, questions, version, states }: SalariesQuestionProps) {
  const parts = askedParts(new URLSearchParams(query), questions)
  return (
    <div className="page">
      <header className="page-head">
        <h1>No figures yet</h1>
        {questions.map((question, index) => (
          <Asked
            key={`${question.field} ${question.sent}`}
            id={index === 0 ? question.field : `${question.field}-${index}`}
            question={question}
            parts={parts}
            version={version}
            states={states}
          />
        ))}
      </header>
    </div>
  )
}

interface AskedProps extends Pick<SalariesQuestionProps, 'version' | 'states'> {
  readonly id: string
  readonly question: Question
  readonly parts: readonly AskedPart[]
}

/** One question: why, a form that answers it, and the likeliest answers as links. */
function Asked({ id, question, parts, version, states }: AskedProps) {
  const { field, why, readings } = question
  const hrefOf = (value: string) => answeredHref(parts, question, value)
  const isPlace = field === 'place'
  const ways = isPlace ? readings : readings.slice(0, mostWays)
  return (
    <section aria-labelledby={whyId(id)} className="above-16">
      <p id={whyId(id)} className="lead" role="alert">
        {why}
      </p>
      <AnswerForm id={id} question={question} parts={parts} version={version} />
      <Ways ways={ways.map(({ value, name, note }) => ({ href: hrefOf(value), name, note }))} />
      {isPlace ? <PlaceLinks states={states} areas={[]} hrefOf={hrefOf} /> : null}
    </section>
  )
}

const whyId = (id: string) => `${id}-why`

/** A form that answers a question and keeps all else as it was sent. */
function AnswerForm({ id, question, parts, version }: Omit<AskedProps, 'states'>) {
  // As they were sent, so that the first role stays the first; what is asked twice is answered once.
  const at = parts.findIndex((part) => part.question === question)
  const kept = parts.map((part, index) => ({ ...part, index })).filter((part) => part.question !== question)
  const hidden = (part: (typeof kept)[number]) => (
    <input key={part.index} type="hidden" name={part.name} value={part.value} />
  )
  return (
    <form action="/salaries" aria-label={question.label} className="search-form above-16">
      {kept.filter(({ index }) => index < at).map(hidden)}
      <div className="field micro">
        <label htmlFor={id}>{question.label}</label>
        <AnswerControl id={id} question={question} version={version} />
      </div>
      {kept.filter(({ index }) => index > at).map(hidden)}
      <button type="submit" className="button">
        Show
      </button>
    </form>
  )
}

/** The field that a question is about: a place is typed, anything else is one of what was meant. */
function AnswerControl({ id, question, version }: Pick<AskedProps, 'id' | 'question' | 'version'>) {
  const { field, sent, readings } = question
  const control = { id, name: field, 'aria-invalid': true, 'aria-describedby': whyId(id) } as const
  if (field === 'place') return <PlaceBox text={sent} version={version} {...control} />
  const options = readings.map(({ value, name }) => [value, name] as const)
  return <Choice defaultValue={sent} options={[[sent, `“${sent}” (not known)`], ...options]} {...control} />
}
