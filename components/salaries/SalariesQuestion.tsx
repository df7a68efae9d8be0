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

/** One question: why, a form that answers it and keeps all else as it was sent, and the likeliest answers as links. */
function Asked({ id, question, parts, version, states }: AskedProps) {
  const { field, label, sent, why, readings } = question
  const hrefOf = (value: string) => answeredHref(parts, question, value)
  const why_ = `${id}-why`
  const control = { id, name: field, 'aria-invalid': true, 'aria-describedby': why_ } as const
  const isPlace = field === 'place'
  // As they were sent, so that the first role stays the first; what is asked twice is answered once.
  const at = parts.findIndex((part) => part.question === question)
  return (
    <section aria-labelledby={why_} className="above-16">
      <p id={why_} className="lead" role="alert">
        {why}
      </p>
      <form action="/salaries" aria-label={label} className="search-form above-16">
        {parts.map(({ name, value, question: own }, index) =>
          own === question ? (
            index === at ? (
              <div key={id} className="field micro">
                <label htmlFor={id}>{label}</label>
                {isPlace ? (
                  <PlaceBox text={sent} version={version} {...control} />
                ) : (
                  <Choice
                    defaultValue={sent}
                    options={[
                      [sent, `“${sent}” (not known)`],
                      ...readings.map((each) => [each.value, each.name] as const),
                    ]}
                    {...control}
                  />
                )}
              </div>
            ) : null
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: a parameter may be sent twice, and none moves
            <input key={index} type="hidden" name={name} value={value} />
          ),
        )}
        <button type="submit" className="button">
          Show
        </button>
      </form>
      <Ways
        ways={readings
          .slice(0, isPlace ? undefined : mostWays)
          .map(({ value, name, note }) => ({ href: hrefOf(value), name, note }))}
      />
      {isPlace ? <PlaceLinks states={states} areas={[]} hrefOf={hrefOf} /> : null}
    </section>
  )
}
