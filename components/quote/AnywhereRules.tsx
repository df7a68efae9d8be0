import type { Place } from '@/lib/place/geography'
import { type Bearing, dutyOn, type ReadRule } from '@/lib/place/law/duty'
import { dutySentence, standing } from '@/lib/place/law/words'
import type { QuoteAddress } from '@/lib/quote/address'
import { namesOf } from '@/lib/quote/post/words'
import { formatPlural } from '@/lib/words/format'
import { QuoteLink } from './QuoteLink'

interface AnywhereRulesProps {
  readonly bearing: Bearing
  readonly address: QuoteAddress
  readonly place: Place
}

/** Where a job may be anywhere: the places with a rule that reaches it, one line each, and by name those whose rule does not. */
export function AnywhereRules({ bearing: { holding, coming, unsaid, without }, address, place }: AnywhereRulesProps) {
  const isRemote = place.kind === 'remote'
  return (
    <div className="rule">
      <details>
        <summary>
          {isRemote
            ? `${formatPlural(holding.length, 'rule')} said or reported to reach a remote job`
            : `${formatPlural(holding.length, 'rule')} in force, each where the job is`}
        </summary>
        <ul className="reaching">
          {[...holding, ...coming].map((rule) => (
            <Reaching key={rule.id} rule={rule} address={address} />
          ))}
        </ul>
      </details>
      {unsaid.length > 0 ? (
        <p className="small">
          <b>Silent on remote jobs, or only for work done there:</b> {namesOf(unsaid)}.
        </p>
      ) : null}
      {without.length > 0 ? (
        <p className="small">
          <b>No duty to post pay found:</b> {namesOf(without)}.
        </p>
      ) : null}
      <p className="small">
        <b>Every other state:</b> not checked, which does not mean there are no rules.
      </p>
    </div>
  )
}

function Reaching({ rule: { id, name, jurisdiction }, address }: { rule: ReadRule; address: QuoteAddress }) {
  const facts = jurisdiction.facts.filter(({ about }) => about === 'remote')
  const place = jurisdiction.within ?? id
  return (
    <li>
      <QuoteLink address={address} patch={{ place }}>
        {name}
      </QuoteLink>
      <span className="small">
        {facts.map((fact) => [fact.text, standing(fact)].join(' ').trim()).join(' ')}{' '}
        {dutySentence(dutyOn(jurisdiction, address.asOf))}
      </span>
    </li>
  )
}
