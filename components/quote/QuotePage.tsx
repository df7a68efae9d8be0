import { memo } from 'react'
import { quoteHref } from '@/lib/quote/address'
import { rangeFigure } from '@/lib/quote/first/drawing'
import { postPart } from '@/lib/quote/post/part'
import { tickedOf } from '@/lib/quote/post/words'
import { inputsLine } from '@/lib/quote/sentences'
import { valueOrNull } from '@/lib/value/absence'
import { formatNumber } from '@/lib/words/format'
import { useBehind } from '../live/behind'
import { Ignored } from '../ui/Ignored'
import { PageAddress } from '../ui/PageAddress'
import { Answer } from './Answer'
import { BridgeSection } from './BridgeSection'
import { ComparablesPart } from './ComparablesPart'
import { EarlierRelease } from './EarlierRelease'
import { HowWeGotThis } from './HowWeGotThis'
import { OfferSection } from './OfferSection'
import { OtherSources } from './OtherSources'
import { PermanentAddress } from './PermanentAddress'
import { PolicyChoice } from './PolicyChoice'
import { PostingChecklist } from './PostingChecklist'
import { PostPanel } from './PostPanel'
import { QuoteForm, type QuoteFormProps } from './QuoteForm'
import { type QuotePart, QuoteTabs } from './QuoteTabs'
import { RangePicture } from './RangePicture'
import { SideBySide } from './SideBySide'
import { SideLinks } from './SideLinks'
import type { QuoteScene } from './scene'

interface QuotePageProps {
  readonly scene: QuoteScene
  readonly form: QuoteFormProps
  /** What the address holds that has no control, in sentences. */
  readonly ignored: readonly string[]
}

/** The quote of one address, or several side by side. */
export function QuotePage(props: QuotePageProps) {
  return props.scene.beside.length > 0 ? <SideBySide {...props} /> : <OneQuote {...props} />
}

/** Inputs, answer, policy and act in the first screen; below it what stands behind the answer. */
function OneQuote(props: QuotePageProps) {
  const { scene, form: asked, ignored } = props
  const { view, dataVersion } = scene
  const behind = useBehind(props)
  return (
    <>
      <QuoteForm {...asked} isAnswered />
      <Ignored sentences={ignored} className="quote-refusals" />
      <EarlierRelease {...scene} />
      <div className={`quote-hero ink-${scene.role.mark.ink}`}>
        <p className="print-only full-row">{inputsLine(view, dataVersion)}</p>
        <Answer {...scene} />
        <Policy {...scene} form={asked.state} />
        <PostPanel scene={scene} form={asked.state} />
        <Picture {...scene} />
      </div>
      <Behind {...behind} />
    </>
  )
}

const Behind = memo(function Behind({ scene, form: asked }: QuotePageProps) {
  const { view, dataVersion } = scene
  const { answer, address } = view
  const quote = answer.kind === 'percentiles' ? answer : null
  return (
    <>
      <SideLinks view={view} metro={scene.metro} roles={asked.roles} namesVersion={asked.namesVersion} />
      <QuoteTabs parts={partsOf(scene)} />
      <ComparablesPart {...scene} />
      <OtherSources {...scene} />
      <div className={quote ? 'quote-two' : undefined}>
        {quote ? <OfferSection {...scene} quote={quote} form={asked.state} /> : null}
        <PostingChecklist {...scene} />
      </div>
      <HowWeGotThis {...scene} />
      <div className="quote-two">
        <BridgeSection {...scene} />
        <PermanentAddress {...scene} />
      </div>
      <PageAddress site={scene.site}>{quoteHref({ ...address, version: dataVersion })}</PageAddress>
    </>
  )
})

/** Where the employer wants to stand in the market; on another source than posted pay there is no draft, and nothing to set. */
function Policy({
  view,
  drafts,
  form,
}: Pick<QuoteScene, 'view' | 'drafts'> & { readonly form: QuoteFormProps['state'] }) {
  return view.draft.kind === 'known' ? (
    <PolicyChoice address={view.address} form={form} drafts={drafts} critique={view.critique} />
  ) : null
}

function Picture({ view }: Pick<QuoteScene, 'view'>) {
  const { answer, draft } = view
  if (answer.kind !== 'percentiles') return null
  const isOwn = draft.kind === 'known' && draft.value.isOwn
  const isDoubtful = answer.grade.overall === 'low' && !isOwn
  return <RangePicture figure={rangeFigure(valueOrNull(draft), answer)} isDoubtful={isDoubtful} />
}

function partsOf({ view, comparables }: Pick<QuoteScene, 'view' | 'comparables'>): QuotePart[] {
  const hasQuote = view.answer.kind === 'percentiles'
  return [
    { id: 'comparables', name: 'Comparables', note: comparables ? formatNumber(comparables.sample.n) : '' },
    { id: 'bases', name: 'Other sources' },
    ...(hasQuote ? [{ id: 'offer', name: 'Offer' }] : []),
    { id: 'posting', name: 'Posting and law', note: tickedOf(postPart(view).items) ?? '' },
    ...(hasQuote ? [{ id: 'derivation', name: 'How we got this' }] : []),
    { id: 'address', name: 'Link' },
  ]
}
