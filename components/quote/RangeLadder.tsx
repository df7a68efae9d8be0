import { hireParts, type Rung, roundings } from '@/lib/engine/draft'
import { type QuoteAddress, quoteHref } from '@/lib/quote/address'
import type { FormField } from '@/lib/quote/form'
import { rungSentences } from '@/lib/quote/posting'
import { writeUsd } from '@/lib/words/amount'
import { formatUsdRange } from '@/lib/words/format'
import { KeptFields } from './KeptFields'
import { QuoteField } from './QuoteField'
import { QuoteLink } from './QuoteLink'
import { RangeCritique } from './RangeCritique'
import type { QuoteScene } from './scene'

interface RangeLadderProps extends Pick<QuoteScene, 'view' | 'slips'> {
  readonly ladder: readonly [Rung, Rung, Rung]
  readonly values: Readonly<Record<FormField, string>>
}

const rungNames = { market: 'The market', hire: 'Upon hire', post: 'The posted draft' } as const
const partNames = {
  'p25-p75': 'All of it',
  'p25-p50': 'Lower half',
  'p50-p75': 'Upper half',
  'p10-p90': 'P10 to P90',
} as const

/** From the market to what a posting says: each step is the reader’s own choice, is stated, and can be undone. */
export function RangeLadder({ view, slips, ladder: [market, hire, post], values }: RangeLadderProps) {
  const { address, critique } = view
  return (
    <section className="section" id="ladder" aria-labelledby="ladder-label">
      <h2 className="section-label" id="ladder-label">
        From market to posting
      </h2>
      <p className="say">
        A market range is not what you expect to pay. Say what you do, then draft the posting from that.
      </p>
      <ol className="rungs">
        <RungStep rung={market} address={address} />
        <RungStep rung={hire} address={address}>
          <p className="options no-print">
            {hireParts.map((part) => (
              <QuoteLink key={part} address={address} patch={{ hire: part }} current={address.hire === part}>
                {partNames[part]}
              </QuoteLink>
            ))}
          </p>
          <OwnAmounts address={address} slips={slips} name="hire" values={values} />
        </RungStep>
        <RungStep rung={post} address={address}>
          <p className="options no-print">
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
          <OwnAmounts address={address} slips={slips} name="post" values={values} />
        </RungStep>
      </ol>
      {critique ? <RangeCritique critique={critique} /> : null}
    </section>
  )
}

function RungStep({ rung, address, children }: { rung: Rung; address: QuoteAddress; children?: React.ReactNode }) {
  const range = rung.name === 'post' ? `${writeUsd(rung.lowUsd)}–${writeUsd(rung.highUsd)}` : formatUsdRange(rung)
  return (
    <li>
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

interface OwnAmountsProps extends Pick<RangeLadderProps, 'slips' | 'values'> {
  readonly address: QuoteAddress
  readonly name: 'hire' | 'post'
}

function OwnAmounts({ address, slips, name, values }: OwnAmountsProps) {
  return (
    <form action="/quote" className="own-amounts no-print">
      <QuoteField name={name} label={name === 'hire' ? 'Or your own, from' : 'Or your own draft, from'} slips={slips}>
        {(says) => (
          <input
            type="text"
            name={`${name}Low`}
            autoComplete="off"
            placeholder="120k"
            defaultValue={values[`${name}Low`]}
            {...says}
          />
        )}
      </QuoteField>
      <QuoteField name={name} label="to" slips={[]}>
        {() => (
          <input
            type="text"
            name={`${name}High`}
            autoComplete="off"
            placeholder="150k"
            defaultValue={values[`${name}High`]}
          />
        )}
      </QuoteField>
      <KeptFields href={quoteHref(address)} asked={[name]} />
      <button type="submit" className="button">
        Set
      </button>
    </form>
  )
}
