import { quoteFileHref } from '@/lib/quote/address'
import { copySentence } from '@/lib/quote/posting'
import { CopyButton } from '../ui/CopyButton'
import { Icon } from '../ui/Icon'
import { PrintButton } from '../ui/PrintButton'
import { Sentence } from '../ui/Sentence'
import type { QuoteScene } from './scene'

const formats = ['csv', 'json', 'png'] as const

/** The sentence to paste into a posting, from the drafted range, and the quote as a file. */
export function ReadyToPaste({ view }: Pick<QuoteScene, 'view'>) {
  const { draft, address } = view
  const sentence = draft.kind === 'known' ? copySentence(draft.value) : null
  return (
    <section className="quote-paste" aria-labelledby="paste-label">
      <h2 className="section-label" id="paste-label">
        {sentence ? 'Ready to paste' : 'Take it along'}
      </h2>
      {sentence ? (
        <>
          <p className="say" id="paste">
            <Sentence text={sentence} />
          </p>
          <p className="micro">
            The range of the <a href="#ladder">draft</a>: confirm that you expect to pay it before you post.
          </p>
        </>
      ) : (
        <p>{draft.kind === 'unknown' ? draft.why : null}</p>
      )}
      <p className="quote-tools row above-16 no-print">
        {sentence ? (
          <CopyButton text={sentence} className="button button-primary">
            <Icon name="copy" /> Copy the sentence
          </CopyButton>
        ) : null}
        <PrintButton>
          <Icon name="print" /> Print
        </PrintButton>
        {formats.map((format) => (
          <a key={format} className="button button-quiet" href={quoteFileHref(address, format)}>
            {format.toUpperCase()}
            <span className="visually-hidden"> of this quote</span>
          </a>
        ))}
      </p>
    </section>
  )
}
