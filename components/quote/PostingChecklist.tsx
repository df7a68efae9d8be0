import { postingCaveat } from '@/lib/place/law/words'
import type { ChecklistItem } from '@/lib/quote/post/checklist'
import { postPart } from '@/lib/quote/post/part'
import { askedSentences, checklistFinding, itemNames } from '@/lib/quote/post/words'
import { Icon } from '../ui/Icon'
import { AnywhereRules } from './AnywhereRules'
import { PlaceRule } from './PlaceRule'
import type { QuoteScene } from './scene'

/** What the rules for posting pay ask in the place, ticked off as the text holds it, and the rules themselves. */
export function PostingChecklist({ view, lawSources }: Pick<QuoteScene, 'view' | 'lawSources'>) {
  const { rules, place, address } = view
  const { items, bearing, text } = postPart(view)
  const isAnywhere = rules.some(({ bond }) => bond === 'anywhere')
  return (
    <section className="section posting-rules" id="posting" aria-labelledby="posting-label">
      <h2 className="section-label" id="posting-label">
        Posting checklist: {place.name}
      </h2>
      <p className="say">{checklistFinding(items, bearing, text !== null)}</p>
      {items.length > 0 ? (
        <ul className="checklist">
          {items.map((each) => (
            <Item key={each.item} item={each} isOnlyRule={rules.length === 1} />
          ))}
        </ul>
      ) : null}
      {isAnywhere ? (
        <AnywhereRules bearing={bearing} address={address} place={place} />
      ) : (
        rules.map((each) => <PlaceRule key={each.id} row={each} day={address.asOf} lawSources={lawSources} />)
      )}
      <p className="micro">
        {postingCaveat} Rules outside the US are under <a href="/data#posting-rules">Data</a>.
      </p>
    </section>
  )
}

function Item({ item: { item, isInText, askedBy }, isOnlyRule }: { item: ChecklistItem; isOnlyRule: boolean }) {
  return (
    <li data-ticked={isInText ? '' : undefined}>
      <Icon name={isInText ? 'check' : 'circle'} />
      <div>
        <b>{itemNames[item]}</b>
        {askedSentences(askedBy, isOnlyRule).map((sentence) => (
          <span key={sentence}>{sentence}</span>
        ))}
      </div>
      <span className="checklist-state">{isInText ? 'in text' : 'not yet'}</span>
    </li>
  )
}
