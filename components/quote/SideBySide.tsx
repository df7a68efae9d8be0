import { type QuoteAddress, quoteFileHref, quoteHref } from '@/lib/quote/address'
import { besideOf, mostBeside } from '@/lib/quote/beside/address'
import { sidePlot } from '@/lib/quote/beside/figure'
import { type SideQuote, sideBySide } from '@/lib/quote/beside/view'
import { gapSentence, sideFinding, sideSubtitle, sideText } from '@/lib/quote/beside/words'
import { inputsLine } from '@/lib/quote/sentences'
import { paySource } from '@/lib/source/registry'
import { formatUsd } from '@/lib/words/format'
import { DataFigure } from '../figure/DataFigure'
import { PlotDrawing } from '../figure/PlotDrawing'
import { CopyButton } from '../ui/CopyButton'
import { Icon } from '../ui/Icon'
import { Ignored } from '../ui/Ignored'
import { PageAddress } from '../ui/PageAddress'
import { PrintButton } from '../ui/PrintButton'
import { RoleMark } from '../ui/RoleMark'
import { BasisChip } from './BasisChip'
import type { QuoteFormProps } from './QuoteForm'
import { QuoteLink } from './QuoteLink'
import { BesideForm } from './SideLinks'
import { SideTable } from './SideTable'
import type { QuoteScene } from './scene'

interface SideBySideProps {
  readonly scene: QuoteScene
  readonly form: QuoteFormProps
  readonly ignored: readonly string[]
}

/** Two or three quotes on one axis, then in one table: places, levels or roles. */
export function SideBySide({ scene, form, ignored }: SideBySideProps) {
  const { view, dataVersion } = scene
  const quotes = sideBySide([view, ...scene.beside], form.roles)
  const plot = sidePlot(quotes)
  const isFull = scene.beside.length >= mostBeside
  return (
    <div className="side-by-side">
      <SideTags quotes={quotes} />
      {isFull ? null : (
        <details className="quote-side no-print">
          <summary>Add another place, level or role</summary>
          <BesideForm address={view.address} roles={form.roles} namesVersion={form.namesVersion} />
        </details>
      )}
      <Ignored sentences={ignored} className="quote-refusals" />
      <p className="print-only">{inputsLine(view, dataVersion)}</p>
      <h1>{sideFinding(quotes)}</h1>
      <p className="lead">
        {sideSubtitle(quotes)} {gapSentence(quotes)} <BasisChip basis={view.address.basis} />
      </p>
      {plot ? (
        <DataFigure
          title="Each range on one axis, US dollars a year"
          sentence={sideFinding(quotes)}
          drawing={
            <PlotDrawing
              plot={plot}
              label="Each range on one axis, US dollars a year"
              ruled
              describe={(lane) => <SideMedian quote={quotes.find(({ name }) => name === lane.key)} />}
            />
          }
          table="drawn"
          legend={
            <p className="micro above-8">
              {quotes.some(({ draft }) => draft !== null) ? 'Bar: the range to post. ' : ''}Line: the middle half of the
              market.
            </p>
          }
          sources={paySource(view.address.basis).citation}
          downloads={[]}
        />
      ) : null}
      <SideTable quotes={quotes} />
      <SideTools quotes={quotes} address={{ ...view.address, version: dataVersion }} />
      <PageAddress site={scene.site}>{quoteHref({ ...view.address, version: dataVersion })}</PageAddress>
    </div>
  )
}

/** Ways to take the comparison along. */
function SideTools({ quotes, address }: { readonly quotes: readonly SideQuote[]; readonly address: QuoteAddress }) {
  return (
    <p className="quote-tools row no-print">
      <CopyButton text={sideText(quotes)} className="button">
        <Icon name="copy" /> Copy table
      </CopyButton>
      <a className="button button-quiet" href={quoteFileHref(address, 'csv')} download>
        CSV
      </a>
      <CopyButton address={quoteHref(address)} text="" className="button button-quiet">
        <Icon name="link" /> Link
      </CopyButton>
      <PrintButton>
        <Icon name="print" /> Print
      </PrintButton>
    </p>
  )
}

/** The quotes by name, each leading to its own page, and out of the comparison. */
function SideTags({ quotes }: { quotes: readonly SideQuote[] }) {
  return (
    <ul className="side-tags no-print" aria-label="Quotes side by side">
      {quotes.map((quote) => (
        <li key={quote.name}>
          <RoleMark mark={quote.role.mark} />
          <QuoteLink address={quote.view.address} patch={{ beside: [] }}>
            {quote.name}
          </QuoteLink>
          <QuoteLink {...without(quotes, quote)} className="icon-button">
            <Icon name="close" size={14} />
            <span className="visually-hidden">Remove {quote.name}</span>
          </QuoteLink>
        </li>
      ))}
      {quotes.length > mostBeside ? <li className="muted">Three is the most.</li> : null}
    </ul>
  )
}

/** The address without one of its quotes: the first of the others takes its place. */
function without(quotes: readonly SideQuote[], gone: SideQuote) {
  const left = quotes.filter((each) => each !== gone)
  const [first = gone, ...others] = left
  const { address } = first.view
  const beside = others.flatMap(({ view }) => {
    const { role, level, place } = view.address
    return besideOf(address, { role, level, place }) ?? []
  })
  return { address, patch: { beside } }
}

function SideMedian({ quote }: { quote: SideQuote | undefined }) {
  if (quote === undefined) return null
  return (
    <span className="lane-note micro">{quote.market ? `median ${formatUsd(quote.market.medianUsd)}` : 'no range'}</span>
  )
}
