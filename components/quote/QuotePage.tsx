import type { NamedPlace } from '@/lib/place/search'
import { quoteHref } from '@/lib/quote/address'
import { fieldValues } from '@/lib/quote/form'
import { inputsLine, quoteHeadline } from '@/lib/quote/sentences'
import { PageAddress } from '../ui/PageAddress'
import type { NamedRole } from '../ui/RoleName'
import { AbsentAnswer } from './AbsentAnswer'
import { AnswerFigures } from './AnswerFigures'
import { BandAnswer } from './BandAnswer'
import { DerivationSteps } from './DerivationSteps'
import { EarlierRelease } from './EarlierRelease'
import { LaborAndLiving } from './LaborAndLiving'
import { OfferSection } from './OfferSection'
import { PermanentAddress } from './PermanentAddress'
import { PostingRules } from './PostingRules'
import { QuoteForm } from './QuoteForm'
import { QuoteLive } from './QuoteLive'
import { RangeLadder } from './RangeLadder'
import { ReadyToPaste } from './ReadyToPaste'
import { SensitivityStrip } from './SensitivityStrip'
import type { QuoteScene } from './scene'
import { WhereItStands } from './WhereItStands'

interface QuotePageProps {
  readonly scene: QuoteScene
  readonly roles: readonly NamedRole[]
  readonly candidates: readonly NamedPlace[]
  /** What the address holds that has no control, in sentences. */
  readonly ignored: readonly string[]
}

/** The quote of one address: inputs, answer, what stands behind it, and what to do with it. */
export function QuotePage({ scene, roles, candidates, ignored }: QuotePageProps) {
  const { view, role, index, slips, sources, lawSources } = scene
  const { answer, address, ladder } = view
  const values = fieldValues(address, slips, view.place.name)
  return (
    <QuoteLive values={values} spoken={quoteHeadline(answer)}>
      <QuoteForm
        view={view}
        role={role}
        index={index}
        slips={slips}
        values={values}
        roles={roles}
        candidates={candidates}
      />
      {ignored.length > 0 ? (
        <div className="quote-refusals">
          {ignored.map((sentence) => (
            <p key={sentence} className="note">
              {sentence}
            </p>
          ))}
        </div>
      ) : null}
      <EarlierRelease view={view} index={index} />
      <header className="quote-head">
        <p className="print-only">{inputsLine(view, index.dataVersion)}</p>
        {answer.kind === 'percentiles' ? (
          <AnswerFigures view={view} role={role} sources={sources} quote={answer} />
        ) : null}
        {answer.kind === 'band' ? <BandAnswer view={view} role={role} sources={sources} band={answer} /> : null}
        {answer.kind === 'unknown' ? <AbsentAnswer view={view} role={role} index={index} absent={answer} /> : null}
        <ReadyToPaste view={view} role={role} />
      </header>
      <WhereItStands view={view} role={role} sources={sources} />
      {answer.kind === 'percentiles' ? <DerivationSteps index={index} sources={sources} quote={answer} /> : null}
      <LaborAndLiving view={view} sources={sources} />
      {answer.kind === 'percentiles' && view.sensitivity ? (
        <SensitivityStrip view={view} role={role} sources={sources} quote={answer} sensitivity={view.sensitivity} />
      ) : null}
      {answer.kind === 'percentiles' ? (
        <OfferSection view={view} slips={slips} sources={sources} quote={answer} values={values} />
      ) : null}
      {ladder ? <RangeLadder view={view} slips={slips} ladder={ladder} values={values} /> : null}
      <PostingRules view={view} lawSources={lawSources} />
      <PermanentAddress view={view} index={index} />
      <PageAddress>{quoteHref({ ...address, version: index.dataVersion })}</PageAddress>
    </QuoteLive>
  )
}
