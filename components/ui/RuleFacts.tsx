import type { Jurisdiction, LawSource } from '@/data/schema/jurisdictions'
import { factLabels, sourceName, sourceWords, standing, transpositionSentence } from '@/lib/place/law/words'
import { formatList } from '@/lib/words/format'

interface RuleFactsProps {
  readonly rule: Jurisdiction
  /** Those that the rule names. */
  readonly sources: readonly LawSource[]
}

/** Every fact that was read of a rule, with its sources, numbered below. */
export function RuleFacts({ rule: { law, facts, transposition, notes = [] }, sources }: RuleFactsProps) {
  return (
    <div className="rule-facts">
      <p className="small muted">{law}</p>
      <ul>
        {facts.map((fact) => (
          <li key={fact.text}>
            <span className="rule-about micro">{factLabels[fact.about]}</span>
            <span>
              {fact.text}{' '}
              <span className="micro">
                {standing(fact)} {numbersOf(fact.sources, sources)}
              </span>
            </span>
          </li>
        ))}
        {transposition ? (
          <li>
            <span className="rule-about micro">National laws</span>
            <span>
              {transpositionSentence(transposition)}{' '}
              <span className="micro">{numbersOf(transposition.sources, sources)}</span>
            </span>
          </li>
        ) : null}
        {notes.map((note) => (
          <li key={note}>
            <span className="rule-about micro">Note</span>
            <span>{note}</span>
          </li>
        ))}
      </ul>
      <ol className="law-sources micro">
        {sources.map((source) => (
          <li key={source.id}>
            <a href={source.url}>{sourceName(source)}</a>: {sourceWords(source)}
          </li>
        ))}
      </ol>
    </div>
  )
}

/** Which of the sources below say so, the best first. */
function numbersOf(cited: readonly string[], sources: readonly LawSource[]): string {
  const numbers = cited.flatMap((id) => {
    const index = sources.findIndex((source) => source.id === id)
    return index < 0 ? [] : [String(index + 1)]
  })
  if (numbers.length === 0) return ''
  return `${numbers.length === 1 ? 'Source' : 'Sources'} ${formatList(numbers)}.`
}
