import { Fragment } from 'react'
import type { LawSource } from '@/data/schema/jurisdictions'
import { inPlace } from '@/lib/place/geography'
import { dutyOn } from '@/lib/place/law/duty'
import { leadSources, type PlaceRules, sourcesOf } from '@/lib/place/law/rules'
import { daySentences, dutySentence, leadLabel, sourceName, sourceWords } from '@/lib/place/law/words'
import { RuleFacts } from '../ui/RuleFacts'

interface PlaceRuleProps {
  readonly row: PlaceRules
  /** YYYY-MM-DD, on which the rule is asked for. */
  readonly day: string
  readonly lawSources: readonly LawSource[]
}

/** One place’s rule: who it is for, what it is on the day, its best source; then every fact. Or that it was not checked. */
export function PlaceRule({ row: { name, bond, rules }, day, lawSources }: PlaceRuleProps) {
  if (rules.kind === 'unknown')
    return (
      <p className="small rule">
        <b>{name}.</b> {rules.why}
      </p>
    )
  const { facts, kind, within } = rules.value
  const { best, others } = leadSources(rules.value, lawSources)
  const covered = facts.find(({ about }) => about === 'covered')
  return (
    <div className="rule">
      <p className="small">
        <b>
          {name}
          {bond === 'city' && kind === 'city' && within ? ', for jobs in the city' : ''}.
        </b>{' '}
        {covered?.text} {dutySentence(dutyOn(rules.value, day))} {daySentences(rules.value, day).join(' ')}{' '}
        {best ? <Source source={best} /> : null}
        {others.map(({ source, claims }) => (
          <Fragment key={source.id}>
            {' '}
            {leadLabel(claims)}: <Source source={source} />
          </Fragment>
        ))}
      </p>
      <details>
        <summary>All we read of {inPlace({ name })}’s rule</summary>
        <RuleFacts rule={rules.value} sources={sourcesOf(rules.value, lawSources)} />
      </details>
    </div>
  )
}

function Source({ source }: { source: LawSource }) {
  return (
    <>
      <a href={source.url}>{sourceName(source)}</a>: {sourceWords(source)}
    </>
  )
}
