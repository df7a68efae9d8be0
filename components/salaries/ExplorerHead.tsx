import { memo } from 'react'
import type { Source } from '@/data/schema/source'
import { pairFinding } from '@/lib/pay/pair-sentences'
import { defaultSalaries, salariesHref } from '@/lib/salaries/address'
import { describeSelection, dotsSentence, salariesHeadline, salariesLead } from '@/lib/salaries/sentences'
import { describeWider } from '@/lib/salaries/table/row-choice'
import type { SalariesView } from '@/lib/salaries/view'
import { offerWhy, outEarnsWhy } from '@/lib/salaries/whys'
import { paySource } from '@/lib/source/registry'
import { CopyButton } from '../ui/CopyButton'
import { Sentence } from '../ui/Sentence'
import { WhyFigure, WhyPanel } from '../ui/WhyFigure'
import { BridgeLine, type FirstBridge } from './BridgeLine'
import { ChoiceLink, findingId, useExplorer } from './explorer'
import { PayFact } from './PayFact'
import { quoteOf } from './quote-link'

interface ExplorerHeadProps {
  readonly view: SalariesView
  readonly sources: readonly Source[]
  /** What came with the page; null where none did. */
  readonly bridge?: FirstBridge | null
}

/** The finding, what it is about, and each role's median with its sample beside it. */
export const ExplorerHead = memo(function ExplorerHead({ view, sources, bridge = null }: ExplorerHeadProps) {
  const words = paySource(view.address.source)
  const pairs = view.pairs.flatMap((pair) => {
    const why = outEarnsWhy(view, pair)
    return why ? [{ pair, why }] : []
  })
  const whys = pairs.map(({ why }) => why)
  const pays = view.pays.map((pay) => ({ pay, why: offerWhy(view, pay) }))
  return (
    <header className="page-head explorer-head">
      <h1 id={findingId} tabIndex={-1}>
        <Sentence text={salariesHeadline(view)} />
      </h1>
      <p className="lead">
        {salariesLead(view)}{' '}
        {view.pays.length === 2 && whys[0] ? <WhyFigure why={whys[0]}>Why {whys[0].answer}?</WhyFigure> : null}
      </p>
      <p className="small">
        {describeSelection(view)}. {words.scope} <span className="chip">{words.code}</span>
      </p>
      <Acts quote={quoteOf(view)} words={quoteWords(view)} />
      {paySource(view.address.source).abilities.isBasis ? <BridgeLine quote={quoteOf(view)} first={bridge} /> : null}
      <ul className="pay-facts facts wrapped">
        {pays.map(({ pay, why }) => (
          <PayFact key={pay.role.id} pay={pay} offerUsd={view.address.offerUsd} why={why} />
        ))}
      </ul>
      {view.pays.length > 2 && whys.length > 0 ? (
        <ul className="ticks small">
          {pairs.map(({ pair, why }) => (
            <li key={why.key}>
              <Sentence text={pairFinding(pair) ?? ''} /> <WhyFigure why={why}>Why {why.answer}?</WhyFigure>
            </li>
          ))}
        </ul>
      ) : null}
      <Notes view={view} />
      {[...whys, ...pays.flatMap(({ why }) => why ?? [])].map((why) => (
        <WhyPanel key={why.key} why={why} sources={sources} />
      ))}
    </header>
  )
})

/** What can be done with what is shown: quote from it, pass it on, or begin anew. */
function Acts({ quote, words }: { quote: string; words: string }) {
  const isChanged = salariesHref(useExplorer().address) !== salariesHref(defaultSalaries)
  return (
    <p className="explorer-acts wrapped small no-print">
      <a href={quote}>{words}</a>
      <CopyButton>Copy link</CopyButton>
      {isChanged ? <ChoiceLink part={defaultSalaries}>Reset</ChoiceLink> : null}
    </p>
  )
}

function quoteWords({ address }: SalariesView): string {
  if (!paySource(address.source).abilities.isBasis) return 'Quote a base-pay range'
  return `Quote a ${address.level === 'all' ? 'senior ' : ''}range from this`
}

/** What could not be shown as asked, what is hidden and why, and how thin a sample is. */
function Notes({ view }: { view: SalariesView }) {
  return (
    <div className="explorer-notes">
      {view.notes.map((note) => (
        <p key={note} className="note above-12">
          {note}
        </p>
      ))}
      {view.lack ? (
        <p className="note above-12">
          {view.lack.why} <ChoiceLink part={{ place: view.lack.nearest }}>See {view.lack.nearestName}</ChoiceLink>.
        </p>
      ) : null}
      {(view.lack ? [] : view.pays).flatMap((pay) => {
        const said = pay.hidden ?? dotsSentence(pay)
        if (said === null) return []
        return [
          <p key={pay.role.id} className="note above-12">
            {pay.role.shortName}: {said}{' '}
            {pay.nearest ? (
              <ChoiceLink part={pay.nearest}>
                Use {describeWider(view.selection, { ...view.selection, ...pay.nearest })}
              </ChoiceLink>
            ) : null}
          </p>,
        ]
      })}
    </div>
  )
}
