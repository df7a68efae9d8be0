import { hireParts, type Rung, roundings } from '@/lib/engine/draft'
import { type QuoteAddress, quoteHref } from '@/lib/quote/address'
import { critiqueSentences, rungSentences, splitSentence, wideRangeEvidence } from '@/lib/quote/posting'
import type { Critique } from '@/lib/quote/view'
import { writeUsd } from '@/lib/words/amount'
import { formatUsdRange } from '@/lib/words/format'
import { KeptFields } from '../ui/KeptFields'
import { PlainSection } from '../ui/PlainSection'
import { type FormState, InputField } from './fields'
import { QuoteLink } from './QuoteLink'
import type { QuoteScene } from './scene'

interface RangeLadderProps extends Pick<QuoteScene, 'view'> {
  readonly ladder: readonly [Rung, Rung, Rung]
  readonly form: FormState
}

const rungNames = { market: 'The market', hire: 'Upon hire', post: 'The posted draft' } as const
const partNames = {
  'p25-p75': 'All of it',
  'p25-p50': 'Lower half',
  'p50-p75': 'Upper half',
  'p10-p90': 'P10 to P90',
} as const

/** From the market to what a posting says: each step is the reader’s own choice, is stated, and can be undone. */
export function RangeLadder({ view, ladder: [market, hire, post], form }: RangeLadderProps) {
  const { address, critique } = view
  return (
    <PlainSection id="ladder" label="From market to posting">
      <p className="say">
        A market range is not what you expect to pay. Say what you do, then draft the posting from that.
      </p>
      <ol className="rungs beside-wide">
        <RungStep rung={market} address={address} />
        <RungStep rung={hire} address={address}>
          <p className="options wrapped no-print">
            {hireParts.map((part) => (
              <QuoteLink key={part} address={address} patch={{ hire: part }} current={address.hire === part}>
                {partNames[part]}
              </QuoteLink>
            ))}
          </p>
          <OwnAmounts address={address} form={form} name="hire" />
        </RungStep>
        <RungStep rung={post} address={address}>
          <p className="options wrapped no-print">
            {roundings.map((rounding) => (
              <QuoteLink
                key={rounding}
                address={address}
                patch={{ rounding, post: null }}
                current={address.post === null && address.rounding === rounding}
              >
                To {writeUsd(rounding)}
              </QuoteLink>
            ))}
          </p>
          <OwnAmounts address={address} form={form} name="post" />
        </RungStep>
      </ol>
      {critique ? <WidthCritique critique={critique} /> : null}
    </PlainSection>
  )
}

function RungStep({ rung, address, children }: { rung: Rung; address: QuoteAddress; children?: React.ReactNode }) {
  const range = rung.name === 'post' ? `${writeUsd(rung.lowUsd)}–${writeUsd(rung.highUsd)}` : formatUsdRange(rung)
  return (
    <li className="spaced">
      <h3>{rungNames[rung.name]}</h3>
      <p className="rung-range">{range}</p>
      <p className="small">
        {rungSentences(rung, address)}{' '}
        {rung.undo ? (
          <QuoteLink address={address} patch={rung.undo} className="no-print">
            Undo<span className="visually-hidden"> of “{rungNames[rung.name]}”</span>
          </QuoteLink>
        ) : null}
      </p>
      {children}
    </li>
  )
}

interface OwnAmountsProps extends Pick<RangeLadderProps, 'form'> {
  readonly address: QuoteAddress
  readonly name: 'hire' | 'post'
}

function OwnAmounts({ address, form, name }: OwnAmountsProps) {
  return (
    <form action="/quote" className="own-amounts wrapped no-print">
      <InputField
        name={`${name}Low`}
        slipsOf={name}
        label={name === 'hire' ? 'Or your own, from' : 'Or your own draft, from'}
        form={form}
        placeholder="120k"
      />
      <InputField name={`${name}High`} label="to" form={form} placeholder="150k" />
      <KeptFields href={quoteHref(address)} asked={[name]} />
      <button type="submit" className="button">
        Set
      </button>
    </form>
  )
}

/** What readers of the posting may ask about its width, with the evidence, and how two levels would split it. */
function WidthCritique({ critique }: { critique: Critique }) {
  const { questions, split } = critique
  return (
    <div className="critique spaced prose small above-24">
      <h3>{questions.length > 0 ? 'Its width will be questioned' : 'Its width'}</h3>
      <p>{critiqueSentences(critique).join(' ')}</p>
      {questions.length > 0 ? (
        <>
          <p>{splitSentence(split)}</p>
          <ul className="micro">
            {wideRangeEvidence.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  )
}
