import type { PostedFile } from '@/data/schema/posted'
import type { Role } from '@/data/schema/role'
import { type FeedShare, feedShares, type MedianWithout } from '@/lib/evidence/posted/feed-shares'
import {
  feedMonths,
  formatChange,
  largestSentence,
  smallFeedsSentence,
  withoutSentence,
} from '@/lib/evidence/posted/feed-words'
import { feedId, repositoryHref } from '@/lib/evidence/posted/feeds'
import { publishedSource } from '@/lib/source/published'
import { formatCount, formatNumber, formatShare, formatUsd } from '@/lib/words/format'
import { DataTable } from '../ui/DataTable'
import { RoleName } from '../ui/RoleName'
import { Section } from '../ui/Section'

/** Which collections have a column of their own among the medians: those with at least a tenth of the ranges. */
const isLarge = ({ share }: FeedShare) => share >= 0.1

/** Who collected the ranges that figures of posted pay are of, how much each gives, and what the medians would be without it. */
export function FeedSection({ file, roles }: { file: PostedFile; roles: readonly Role[] }) {
  const feeds = feedShares(file)
  const { licence } = publishedSource(file.source)
  const counted = `${formatNumber(file.ranges.length)} posted ranges, read from ${formatCount(feeds.length)} public ${feeds.length === 1 ? 'collection' : 'collections'}.`
  return (
    <Section
      id="feeds"
      label="Collections of postings"
      finding={[counted, largestSentence(feeds)].filter((each) => each !== null).join(' ')}
    >
      <p className="prose">
        A range is a fact of an employer’s own advertisement: who, for what title, where, when, and the two amounts. A
        range that several collections have is counted once, under the one that saw it last. License of each: {licence}.
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
          <tr key={feed.name} id={feedId(feed.name)}>
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
        ))}
      </DataTable>
      <LeftOut feeds={feeds} roles={roles} />
    </Section>
  )
}

/** Each role's median, and what it would be without each large collection. */
function LeftOut({ feeds, roles }: { feeds: readonly FeedShare[]; roles: readonly Role[] }) {
  const nameOf = (id: string) => roles.find((role) => role.id === id) ?? { name: id, shortName: id }
  const large = feeds.filter(isLarge)
  const small = smallFeedsSentence(feeds.filter((feed) => !isLarge(feed)))
  const shown = roles.flatMap((role) => {
    const withouts = large.flatMap(({ without }) => without.filter((each) => each.role === role.id))
    const [all] = withouts
    return all ? [{ role, all, withouts }] : []
  })
  if (feeds.length < 2) return null
  return (
    <>
      <h3 className="proof-head">With a collection left out</h3>
      {large.map((feed) => (
        <p key={feed.name} className="prose above-8">
          {withoutSentence(feed, nameOf)}
        </p>
      ))}
      {small === null ? null : <p className="prose above-8">{small}</p>}
      <DataTable
        className="data-table stacked feed-table above-24"
        caption="National medians of posted pay, all levels, and how they change with a collection left out"
        heads={[
          'Role',
          { number: 'Ranges' },
          { number: 'Median' },
          ...large.map(({ name }) => ({ number: withoutName(name) })),
        ]}
      >
        {shown.map(({ role, all, withouts }) => (
          <tr key={role.id}>
            <th scope="row">
              <RoleName role={role} linked />
            </th>
            <td className="number" data-label="Ranges">
              {formatNumber(all.n)}
            </td>
            <td className="number" data-label="Median">
              {all.p50.kind === 'known' ? formatUsd(all.p50.value) : 'too few'}
            </td>
            {withouts.map((each, index) => (
              <Without key={large[index]?.name} label={withoutName(large[index]?.name ?? '')} {...each} />
            ))}
          </tr>
        ))}
      </DataTable>
    </>
  )
}

/** The collection by the last part of its name: "Without aimarketpulse". */
const withoutName = (name: string) => `Without ${name.split('/').at(-1)}`

function Without({ label, change, p50Without, left }: MedianWithout & { readonly label: string }) {
  if (change.kind === 'unknown' || p50Without.kind === 'unknown')
    return (
      <td className="number not-stated" data-label={label}>
        {formatNumber(left)} left, too few
      </td>
    )
  return (
    <td className="number" data-label={label}>
      {formatChange(change.value)} <span className="micro">{formatUsd(p50Without.value)}</span>
    </td>
  )
}

function Repository({ name }: { name: string }) {
  const href = repositoryHref(name)
  return href === null ? name : <a href={href}>{name}</a>
}
