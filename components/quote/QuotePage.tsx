import { quoteHref } from '@/lib/quote/address'
import { inputsLine } from '@/lib/quote/sentences'
import { Ignored } from '../ui/Ignored'
import { PageAddress } from '../ui/PageAddress'
import { Answer } from './Answer'
import { DerivationSteps } from './DerivationSteps'
import { EarlierRelease } from './EarlierRelease'
import { LaborAndLiving } from './LaborAndLiving'
import { OfferSection } from './OfferSection'
import { PermanentAddress } from './PermanentAddress'
import { PostingChecklist } from './PostingChecklist'
import { QuoteForm, type QuoteFormProps } from './QuoteForm'
import { RangeLadder } from './RangeLadder'
import { ReadyToPaste } from './ReadyToPaste'
import { SensitivityStrip } from './SensitivityStrip'
import type { QuoteScene } from './scene'
import { WhereItStands } from './WhereItStands'

interface QuotePageProps {
  readonly scene: QuoteScene
  readonly form: QuoteFormProps
  /** What the address holds that has no control, in sentences. */
  readonly ignored: readonly string[]
}

/** The quote of one address: inputs, answer, what stands behind it, and what to do with it. */
export function QuotePage({ scene, form: asked, ignored }: QuotePageProps) {
  const { view, dataVersion } = scene
  const { answer, address, sensitivity } = view
  const quote = answer.kind === 'percentiles' ? answer : null
  const form = asked.state
  return (
    <>
      <QuoteForm {...asked} />
      <Ignored sentences={ignored} className="quote-refusals" />
      <EarlierRelease {...scene} />
      <header className="quote-head beside-wide">
        <p className="print-only full-row">{inputsLine(view, dataVersion)}</p>
        <Answer {...scene} />
        <ReadyToPaste {...scene} />
      </header>
      <WhereItStands {...scene} />
      {quote ? <DerivationSteps {...scene} quote={quote} /> : null}
      <LaborAndLiving {...scene} />
      {quote && sensitivity ? <SensitivityStrip {...scene} quote={quote} sensitivity={sensitivity} /> : null}
      {quote ? <OfferSection {...scene} quote={quote} form={form} /> : null}
      <RangeLadder view={view} form={form} />
      <PostingChecklist {...scene} />
      <PermanentAddress {...scene} />
      <PageAddress>{quoteHref({ ...address, version: dataVersion })}</PageAddress>
    </>
  )
}
