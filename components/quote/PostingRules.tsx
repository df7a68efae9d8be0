import type { PostingFact } from '@/data/schema/jurisdictions'
import {
  draftReading,
  lawSourcesOf,
  type PlaceRules,
  postingCaveat,
  standing,
  transpositionSentence,
} from '@/lib/posting-rules'
import type { QuoteScene } from './scene'

/** What has been read of the rules for posting pay in the place, as dated facts; elsewhere that nothing was checked. */
export function PostingRules({ scene }: { scene: QuoteScene }) {
  const { rules, union } = scene.view
  return (
    <section className="section" id="rules" aria-labelledby="rules-label">
      <h2 className="section-label" id="rules-label">
        Rules for posting pay
      </h2>
      <p className="small">{postingCaveat} The draft asks the employer to confirm what it expects to pay.</p>
      {rules.map((each) => (
        <Rules key={each.id} scene={scene} place={each} />
      ))}
      <details className="union">
        <summary>If you hire in the European Union as well</summary>
        <Rules scene={scene} place={union} />
      </details>
    </section>
  )
}

function Rules({ scene, place: { name, rules } }: { scene: QuoteScene; place: PlaceRules }) {
  const { lawSources } = scene
  if (rules.kind === 'unknown')
    return (
      <div className="rules">
        <h3>{name}</h3>
        <p>{rules.why}</p>
      </div>
    )
  const { law, facts, transposition } = rules.value
  return (
    <div className="rules">
      <h3>
        {name}
        {law ? <span className="muted">, {law}</span> : null}
      </h3>
      <ul>
        {facts.map((fact) => (
          <Fact key={fact.text} scene={scene} fact={fact} />
        ))}
        {transposition ? (
          <li>
            {transpositionSentence(transposition)} <Sources fact={transposition} lawSources={lawSources} />
          </li>
        ) : null}
      </ul>
    </div>
  )
}

function Fact({ scene: { view, lawSources }, fact }: { scene: QuoteScene; fact: PostingFact }) {
  const draft = view.ladder?.[2]
  const reading = draft ? draftReading(fact, draft) : null
  return (
    <li>
      {fact.text} {reading}{' '}
      <span className="micro">
        {standing(fact, lawSources)} <Sources fact={fact} lawSources={lawSources} />
      </span>
    </li>
  )
}

function Sources({ fact, lawSources }: { fact: Pick<PostingFact, 'sources'> } & Pick<QuoteScene, 'lawSources'>) {
  return lawSourcesOf(fact, lawSources).map(({ id, title, publisher, url }, index) => (
    <span key={id}>
      {index > 0 ? '; ' : ''}
      <a href={url}>{title}</a>, {publisher}
    </span>
  ))
}
