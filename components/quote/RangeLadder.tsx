import { payPolicies } from '@/lib/engine/policy'
import { type QuoteAddress, quoteHref } from '@/lib/quote/address'
import type { Critique } from '@/lib/quote/view'
import {
  critiqueSentences,
  draftSentence,
  policyNames,
  splitSentence,
  wideRangeEvidence,
} from '@/lib/quote/words/draft'
import { writeUsd } from '@/lib/words/amount'
import { KeptFields } from '../ui/KeptFields'
import { PlainSection } from '../ui/PlainSection'
import { type FormState, InputField } from './fields'
import { QuoteLink } from './QuoteLink'
import type { QuoteScene } from './scene'

interface RangeLadderProps extends Pick<QuoteScene, 'view'> {
  readonly form: FormState
}

/** The range to post: by the employer’s pay policy, or in ends of their own. */
export function RangeLadder({ view, form }: RangeLadderProps) {
  const { address, draft, critique } = view
  if (draft.kind === 'unknown') return null
  const { lowUsd, highUsd } = draft.value
  return (
    <PlainSection id="ladder" label="The range to post">
      <p className="say">The market range is a starting point. Set what you’ll actually pay.</p>
      <p className="rung-range">
        {writeUsd(lowUsd)}–{writeUsd(highUsd)}
      </p>
      <p className="small">{draftSentence(draft.value)}</p>
      <p className="options wrapped no-print">
        {payPolicies.map((policy) => (
          <QuoteLink
            key={policy}
            address={address}
            patch={{ policy, post: null }}
            current={address.post === null && address.policy === policy}
          >
            {policyNames[policy]}
          </QuoteLink>
        ))}
      </p>
      <OwnAmounts address={address} form={form} />
      {critique ? <WidthCritique critique={critique} /> : null}
    </PlainSection>
  )
}

interface OwnAmountsProps extends Pick<RangeLadderProps, 'form'> {
  readonly address: QuoteAddress
}

function OwnAmounts({ address, form }: OwnAmountsProps) {
  return (
    <form action="/quote" className="own-amounts wrapped no-print">
      <InputField name="postLow" slipsOf="post" label="Or your own, from" form={form} placeholder="120k" />
      <InputField name="postHigh" label="to" form={form} placeholder="150k" />
      <KeptFields href={quoteHref(address)} asked={['post']} />
      <button type="submit" className="button">
        Set
      </button>
    </form>
  )
}

/** What readers of the posting may ask about its width, with the evidence, and how two levels would split it. */
function WidthCritique({ critique }: { critique: Critique }) {
  const sentences = critiqueSentences(critique)
  const split = splitSentence(critique.split)
  if (sentences.length === 0) return null
  return (
    <div className="critique spaced prose small above-24">
      <p>{[...sentences, ...(split === null ? [] : [split])].join(' ')}</p>
      <ul className="micro">
        {wideRangeEvidence.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
