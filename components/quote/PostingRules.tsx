import type { LawSource, PostingFact } from '@/data/schema/jurisdictions'
import type { Rung } from '@/lib/engine/draft'
import {
  draftReading,
  type PlaceRules,
  postingCaveat,
  standing,
  transpositionSentence,
} from '@/lib/place/posting-rules'
import { formatList, formatMonth } from '@/lib/words/format'
import { PlainSection } from '../ui/PlainSection'
import type { QuoteScene } from './scene'

type PostingRulesProps = Pick<QuoteScene, 'view' | 'lawSources'>

/** What has been read of the rules for posting pay in the place, as dated facts; elsewhere that nothing was checked. */
export function PostingRules({ view, lawSources }: PostingRulesProps) {
  const { rules, union } = view
  const draft = view.ladder?.[2] ?? null
  return (
    <PlainSection id="rules" label="Rules for posting pay">
      <p className="small">{postingCaveat} The draft asks the employer to confirm what it expects to pay.</p>
      <div className="rule-places">
        {rules.map((each) => (
          <Rules key={each.id} draft={draft} lawSources={lawSources} place={each} />
        ))}
      </div>
      <details className="union above-16 no-print">
        <summary>If you hire in the European Union as well</summary>
        <Rules draft={draft} lawSources={lawSources} place={union} />
      </details>
    </PlainSection>
  )
}

interface RulesProps {
  readonly draft: Rung | null
  readonly lawSources: readonly LawSource[]
  readonly place: PlaceRules
}

function Rules({ draft, lawSources, place: { name, rules } }: RulesProps) {
  if (rules.kind === 'unknown')
    return (
      <div className="rules">
        <h3>{name}</h3>
        <p>{rules.why}</p>
      </div>
    )
  const { law, facts, transposition } = rules.value
  const named = [...facts, ...(transposition ? [transposition] : [])]
  const sources = lawSources.filter((source) => named.some((fact) => fact.sources.includes(source.id)))
  return (
    <div className="rules">
      <h3>
        {name}
        {law ? <span className="muted">, {law}</span> : null}
      </h3>
      <ul>
        {facts.map((fact) => {
          const reading = draft && draftReading(fact, draft)
          return (
            <li key={fact.text}>
              {fact.text} {reading ? <b>{reading}</b> : null}
              <span className="micro line">
                {standing(fact, sources)} {numbersOf(fact, sources)}
              </span>
            </li>
          )
        })}
        {transposition ? (
          <li>
            {transpositionSentence(transposition)}
            <span className="micro line">{numbersOf(transposition, sources)}</span>
          </li>
        ) : null}
      </ul>
      <ol className="law-sources micro">
        {sources.map((source) => (
          <li key={source.id}>
            <a href={source.url}>{source.title}</a>, {source.publisher}. Read in {formatMonth(source.readOn)}.
          </li>
        ))}
      </ol>
    </div>
  )
}

/** Which of the sources below a fact was read in. */
function numbersOf(fact: Pick<PostingFact, 'sources'>, sources: readonly LawSource[]): string {
  const numbers = sources.flatMap(({ id }, index) => (fact.sources.includes(id) ? [String(index + 1)] : []))
  return `${numbers.length === 1 ? 'Source' : 'Sources'} ${formatList(numbers)}.`
}
