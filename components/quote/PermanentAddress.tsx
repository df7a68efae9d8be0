import { quoteApiHref, quoteHref } from '@/lib/quote/address'
import { CopyButton } from '../ui/CopyButton'
import { siteAddress } from '../ui/PageAddress'
import { PlainSection } from '../ui/PlainSection'
import type { QuoteScene } from './scene'

/** The address under which this quote stays what it is: its inputs and the data’s version, no figure. */
export function PermanentAddress({ view, dataVersion }: Pick<QuoteScene, 'view' | 'dataVersion'>) {
  const kept = { ...view.address, version: dataVersion }
  const href = quoteHref(kept)
  return (
    <PlainSection id="address" label="This quote for good">
      <p>
        The address holds the inputs and the data’s version, {dataVersion}, and no figure. Opened under newer data, it
        shows this quote, the new one, and what changed.
      </p>
      <p className="permanent no-print">
        <a href={href}>{href}</a>
      </p>
      <p className="quote-tools row no-print">
        <CopyButton text={`${siteAddress()}${href}`} className="button">
          Copy the address
        </CopyButton>
        <a className="button button-quiet" href={quoteApiHref(kept)}>
          The same in the API
        </a>
      </p>
    </PlainSection>
  )
}
