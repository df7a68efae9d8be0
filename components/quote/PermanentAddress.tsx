import { behindJob } from '@/lib/place/geography'
import { quoteApiHref, quoteHref } from '@/lib/quote/address'
import { jobsHref } from '@/lib/quote/jobs/address'
import { jobTitle } from '@/lib/quote/sentences'
import { CopyButton } from '../ui/CopyButton'
import { PlainSection } from '../ui/PlainSection'
import { RecentQuotes } from './RecentQuotes'
import type { QuoteScene } from './scene'

type PermanentAddressProps = Pick<QuoteScene, 'view' | 'role' | 'dataVersion' | 'site'>

/** The address under which this quote stays what it is, and the ways to other quotes. */
export function PermanentAddress({ view, role, dataVersion, site }: PermanentAddressProps) {
  const { address, place } = view
  const kept = { ...address, version: dataVersion }
  const href = quoteHref(kept)
  const label = `${jobTitle(role, address.level)}${behindJob(place)}`
  return (
    <>
      <PlainSection id="address" label="Permanent link">
        <p className="say">It opens this exact quote. If the data changed since, you’ll see both.</p>
        <p className="permanent no-print">
          <a href={href}>
            {site}
            {href}
          </a>
        </p>
        <p className="quote-tools row no-print">
          <CopyButton address={href} className="button button-primary">
            Copy link
          </CopyButton>
          <a className="button button-quiet" href={quoteApiHref(kept)}>
            The same in the API
          </a>
          <a className="button button-quiet" href={jobsHref([])}>
            Several jobs at once
          </a>
        </p>
      </PlainSection>
      <RecentQuotes shown={{ href: quoteHref({ ...address, used: null }), label }} />
    </>
  )
}
