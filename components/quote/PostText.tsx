import { type QuoteAddress, quoteHref } from '@/lib/quote/address'
import { longestLine, postLines } from '@/lib/quote/post/lines'
import { CopyButton } from '../ui/CopyButton'
import { Icon } from '../ui/Icon'
import { KeptFields } from '../ui/KeptFields'
import { type FormState, InputField } from './fields'
import { QuoteLink } from './QuoteLink'

interface PostTextProps {
  readonly text: string
  readonly address: QuoteAddress
  readonly form: FormState
}

/** The text to post, copied by the one button of its row, and the lines that may be added, which appear in it as they are typed. */
export function PostText({ text, address, form }: PostTextProps) {
  return (
    <>
      <h2 className="section-label" id="post-label">
        Post this
      </h2>
      <blockquote className="post-text" id="post-text">
        {text}
      </blockquote>
      <p className="post-copy no-print">
        <CopyButton text={text} className="button button-primary" next="post-text">
          <Icon name="copy" /> Copy the posting text
        </CopyButton>
      </p>
      <form action="/quote" className="post-lines no-print" aria-label="Lines of the posting" data-now="typing">
        {postLines.map(({ name, label, example }) => (
          <InputField key={name} name={name} label={label} form={form} placeholder={example} maxLength={longestLine} />
        ))}
        <KeptFields href={quoteHref(address)} asked={postLines.map(({ name }) => name)} />
        <button type="submit" className="button no-script">
          Update the text
        </button>
      </form>
      <p className="small no-print">
        Only lines you fill in are posted.{' '}
        <QuoteLink address={address} patch={{ used: null }}>
          Back to the draft
        </QuoteLink>
      </p>
    </>
  )
}
