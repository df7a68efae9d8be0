import type { QuoteAddress } from '@/lib/quote/address'
import type { Way } from '@/lib/quote/post/ways'
import { Icon } from '../ui/Icon'
import { QuoteLink } from './QuoteLink'

interface NotReadyProps {
  readonly ways: readonly Way[]
  readonly address: QuoteAddress
}

/** Why there is no text to post, and the ways on: own ends first, then quotes that are surer. */
export function NotReady({ ways, address }: NotReadyProps) {
  return (
    <>
      <h2 className="section-label" id="post-label">
        Not ready to post
      </h2>
      <p>This range is too uncertain to post. {ways.length > 0 ? 'What you can do:' : 'One thing you can do:'}</p>
      <ul className="post-ways no-print">
        <li>
          <a href="#own-ends">
            <b>Set your own low and high</b>
            <span>The posting text uses your numbers</span>
            <Icon name="arrow" />
          </a>
        </li>
        {ways.map(({ patch, name, note }) => (
          <li key={name}>
            <QuoteLink address={address} patch={patch}>
              <b>{name}</b>
              <span>{note}</span>
              <Icon name="arrow" />
            </QuoteLink>
          </li>
        ))}
      </ul>
    </>
  )
}
