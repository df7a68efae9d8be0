import type { Jurisdiction, LawSource } from '@/data/schema/jurisdictions'
import { dutyOn } from '@/lib/place/law/duty'
import { sourcesOf } from '@/lib/place/law/rules'
import { dutySentence, postingCaveat, sourceName, sourceWords } from '@/lib/place/law/words'
import { formatDate, formatPlural } from '@/lib/words/format'
import { RuleFacts } from '../ui/RuleFacts'
import { Section } from '../ui/Section'

interface LawSectionProps {
  readonly jurisdictions: readonly Jurisdiction[]
  readonly sources: readonly LawSource[]
  /** YYYY-MM-DD, on which each rule is said to hold or not. */
  readonly day: string
}

/** Which places’ posting rules were read about, what each is, and where it was read. */
export function LawSection({ jurisdictions, sources, day }: LawSectionProps) {
  const isPlace = ({ id }: Jurisdiction) => id.startsWith('US-')
  const [places, abroad] = [jurisdictions.filter(isPlace), jurisdictions.filter((each) => !isPlace(each))]
  return (
    <Section
      id="posting-rules"
      label="Posting rules"
      finding={`We checked ${formatPlural(jurisdictions.length, 'place')}, and no others.`}
    >
      <p className="note">
        {postingCaveat} As of {formatDate(day)}. A quote shows the rules on its own start date.
      </p>
      <ul className="ticks">
        {places.map((rule) => (
          <li key={rule.id}>
            <a href={`/quote?place=${rule.within ?? rule.id}#posting`}>{rule.name}</a>
            <span className="small muted"> {summary(rule, day)}</span>
          </li>
        ))}
      </ul>
      {abroad.map((rule) => (
        <details key={rule.id}>
          <summary>
            {rule.name}: {summary(rule, day)}
          </summary>
          <RuleFacts rule={rule} sources={sourcesOf(rule, sources)} />
        </details>
      ))}
      <details>
        <summary>{formatPlural(sources.length, 'source')}</summary>
        <ul className="ticks">
          {sources.map((source) => (
            <li key={source.id}>
              <a href={source.url}>{sourceName(source)}</a>
              <span className="small muted"> {sourceWords(source)}</span>
            </li>
          ))}
        </ul>
      </details>
    </Section>
  )
}

function summary(rule: Jurisdiction, day: string): string {
  const unconfirmed = rule.facts.filter((fact) => fact.unconfirmed !== undefined).length
  const facts = formatPlural(rule.facts.length, 'fact')
  return `${dutySentence(dutyOn(rule, day))} ${facts}${unconfirmed > 0 ? `, ${unconfirmed} unconfirmed` : ''}.`
}
