import type { PostedFile } from '@/data/schema/posted'
import type { Role } from '@/data/schema/role'
import { type FeedShare, feedShares } from '@/lib/evidence/posted/feed-shares'
import { feedMonths, largestSentence } from '@/lib/evidence/posted/feed-words'
import { feedId, repositoryHref } from '@/lib/evidence/posted/feeds'
import { formatCount, formatNumber, formatShare } from '@/lib/words/format'
import { DataTable } from '../ui/DataTable'
import { Section } from '../ui/Section'
import { FeedMedians } from './FeedMedians'

/** Who collected the ranges that figures of posted pay are of, how much each gives, and what the medians would be without it. */
export function FeedSection({ file, roles }: { file: PostedFile; roles: readonly Role[] }) {
  const feeds = feedShares(file)
  const counted = `${formatNumber(file.ranges.length)} posted ranges, read from ${formatCount(feeds.length)} public ${feeds.length === 1 ? 'collection' : 'collections'}.`
  return (
    <Section
      id="feeds"
      label="Collections of postings"
      finding={[counted, largestSentence(feeds)].filter((each) => each !== null).join(' ')}
    >
      <p className="prose">
        Each range comes from an employer’s own ad: who posted it, the title, the place, the month and the two amounts.
        A range in several collections counts once, under the one that saw it last. We keep only these facts and none of
        the ad’s text.
      </p>
      <DataTable
        className="data-table stacked feed-table above-24"
        caption="Collections that posted ranges were read from"
        heads={[
          'Collection',
          'Months',
          { number: 'Rows kept' },
          { number: 'Ranges last seen there' },
          { number: 'Share' },
        ]}
      >
        {feeds.map((feed) => (
          <FeedRow key={feed.name} feed={feed} />
        ))}
      </DataTable>
      <FeedMedians feeds={feeds} roles={roles} />
    </Section>
  )
}

function FeedRow({ feed }: { feed: FeedShare }) {
  return (
    <tr id={feedId(feed.name)}>
      <th scope="row">
        <Repository name={feed.name} />
      </th>
      <td data-label="Months">{feedMonths(feed)}</td>
      <td className="number" data-label="Rows kept">
        {formatNumber(feed.rows)}
      </td>
      <td className="number" data-label="Ranges last seen there">
        {formatNumber(feed.n)}
      </td>
      <td className="number" data-label="Share">
        {formatShare(feed.share)}
      </td>
    </tr>
  )
}

function Repository({ name }: { name: string }) {
  const href = repositoryHref(name)
  return href === null ? name : <a href={href}>{name}</a>
}
