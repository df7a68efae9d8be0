import { type QuoteAddress, quoteFileHref } from '@/lib/quote/address'
import { CopyButton } from '../ui/CopyButton'
import { Icon } from '../ui/Icon'
import { PrintButton } from '../ui/PrintButton'

const formats = ['png', 'csv', 'json'] as const

/** The quote on paper, as a file and as a link. */
export function QuoteTools({ address, permanent }: { address: QuoteAddress; permanent: string }) {
  return (
    <p className="quote-tools row no-print">
      <PrintButton>
        <Icon name="print" /> Print
      </PrintButton>
      {formats.map((format) => (
        <a key={format} className="button button-quiet" href={quoteFileHref(address, format)}>
          {format.toUpperCase()}
          <span className="visually-hidden"> of this quote</span>
        </a>
      ))}
      <CopyButton address={permanent} className="button button-quiet">
        <Icon name="link" /> Link
      </CopyButton>
    </p>
  )
}
