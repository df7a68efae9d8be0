import { type PayPolicy, payPolicies } from '@/lib/engine/policy'
import { type QuoteAddress, quoteHref } from '@/lib/quote/address'
import type { Critique } from '@/lib/quote/view'
import type { Answer } from '@/lib/value/absence'
import type { PayRange } from '@/lib/value/pay-range'
import { formatUsdRange, speakUsdRange } from '@/lib/words/format'
import { KeptFields } from '../ui/KeptFields'
import { type FormState, InputField } from './fields'
import { QuoteLink } from './QuoteLink'
import { WidthCritique } from './WidthCritique'

interface PolicyChoiceProps {
  readonly address: QuoteAddress
  readonly form: FormState
  /** What each policy would draft. */
  readonly drafts: Readonly<Record<PayPolicy, Answer<PayRange>>>
  readonly critique: Critique | null
}

const names: Readonly<Record<PayPolicy, readonly [name: string, percentile: string]>> = {
  lag: ['Lag', '25th'],
  match: ['Match', '50th'],
  lead: ['Lead', '75th'],
}

/** Where the employer wants to stand in the market: a policy, each with the range that it drafts, or ends of their own. */
export function PolicyChoice({ address, form, drafts, critique }: PolicyChoiceProps) {
  const isOwn = address.post !== null
  const isRefused = form.slips.some(({ field }) => field === 'post')
  return (
    <div className="quote-policy no-print">
      <form action="/quote" data-now="" aria-label="Pay policy">
        <fieldset>
          <legend>How you pay against the market</legend>
          <div className="policy-choices">
            {payPolicies.map((policy) => (
              <label key={policy}>
                <input type="radio" name="policy" value={policy} defaultChecked={!isOwn && address.policy === policy} />
                <b>
                  {names[policy][0]}
                  <span className="wide-only">, {names[policy][1]}</span>
                </b>
                <span className="narrow-only">{names[policy][1]}</span>
                <PolicyRange draft={drafts[policy]} />
              </label>
            ))}
          </div>
        </fieldset>
        <KeptFields href={quoteHref({ ...address, post: null, used: null })} asked={['policy']} />
        <button type="submit" className="button no-script">
          Apply
        </button>
      </form>
      <details className="own-ends" open={isOwn || isRefused || undefined}>
        <summary className={isOwn ? 'is-chosen' : undefined}>
          <b>
            Own<span className="wide-only"> ends</span>
          </b>
          <span className="narrow-only">ends</span>
          <span className="wide-only">{address.post ? formatUsdRange(address.post) : 'set low and high'}</span>
        </summary>
        <form action="/quote" className="own-amounts wrapped" id="own-ends">
          <InputField name="postLow" slipsOf="post" label="Low" form={form} placeholder="150k" />
          <InputField name="postHigh" label="High" form={form} placeholder="200k" />
          <KeptFields href={quoteHref({ ...address, used: null })} asked={['post']} />
          <button type="submit" className="button">
            Set<span className="visually-hidden"> your own range</span>
          </button>
          {isOwn ? (
            <QuoteLink address={address} patch={{ post: null }} className="button button-quiet">
              Clear<span className="visually-hidden"> your own range</span>
            </QuoteLink>
          ) : null}
        </form>
      </details>
      <WidthCritique critique={critique} />
    </div>
  )
}

function PolicyRange({ draft }: { draft: Answer<PayRange> }) {
  if (draft.kind === 'unknown') return null
  return (
    <span className="wide-only">
      <span aria-hidden="true">{formatUsdRange(draft.value)}</span>
      <span className="visually-hidden">{speakUsdRange(draft.value)}</span>
    </span>
  )
}
