import type { Jurisdiction, LawSource } from '@/data/schema/jurisdictions'
import { postingCaveat } from '@/lib/place/posting-rules'
import { formatMonths, formatPlural } from '@/lib/words/format'
import { Section } from '../ui/Section'

interface LawSectionProps {
  readonly jurisdictions: readonly Jurisdiction[]
  readonly sources: readonly LawSource[]
}

/** Which places’ posting rules were read about, and where. */
export function LawSection({ jurisdictions, sources }: LawSectionProps) {
  const places = jurisdictions.map(({ name, facts }) => `${name} (${formatPlural(facts.length, 'fact')})`)
  return (
    <Section
      id="posting-rules"
      label="Posting rules"
      finding={`${formatPlural(jurisdictions.length, 'place')} checked; every other is not.`}
    >
      <p>{places.join(', ')}.</p>
      <p className="note">{postingCaveat}</p>
      <ul className="ticks">
        {sources.map(({ id, title, publisher, url, readOn }) => (
          <li key={id}>
            <a href={url}>{title}</a>
            <span className="note">
              {' '}
              {publisher}; read in {formatMonths(readOn)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
