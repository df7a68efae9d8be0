import type { ReactNode } from 'react'
import { changedQuote, type QuoteAddress, quoteHref } from '@/lib/quote/address'
import { keepsFocus } from '../live/focus'

interface QuoteLinkProps {
  readonly address: QuoteAddress
  readonly patch: Partial<QuoteAddress>
  readonly className?: string
  readonly current?: boolean
  readonly children: ReactNode
}

/** The same quote with something changed, as a link: it works without script, and with it keeps the place on the page. */
export function QuoteLink({ address, patch, className, current = false, children }: QuoteLinkProps) {
  return (
    <a
      ref={keepsFocus}
      href={quoteHref(changedQuote(address, patch))}
      className={className}
      aria-current={current ? 'true' : undefined}
    >
      {children}
    </a>
  )
}
