import type { Role } from '@/data/schema/role'
import {
  type FeedShare,
  feedsBySize,
  type MedianWithout,
  type RoleMedian,
  roleMedians,
} from '@/lib/evidence/posted/feed-shares'
import { formatChange, leftWords, smallFeedsSentence, tooFew, withoutSentence } from '@/lib/evidence/posted/feed-words'
import { formatNumber, formatUsd } from '@/lib/words/format'
import { DataTable } from '../ui/DataTable'
import { RoleName } from '../ui/RoleName'

/** What leaving a collection out does to the medians, in sentences and role by role. */
export function FeedMedians({ feeds, roles }: { feeds: readonly FeedShare[]; roles: readonly Role[] }) {
  const nameOf = (id: string) => roles.find((role) => role.id === id) ?? { name: id, shortName: id }
  const { large, small } = feedsBySize(feeds)
  const ofSmall = smallFeedsSentence(small, nameOf)
  if (feeds.length < 2) return null
  return (
    <>
      <h3 className="proof-head">With a collection left out</h3>
      {large.map((feed) => (
        <p key={feed.name} className="prose above-8">
          {withoutSentence(feed, nameOf)}
        </p>
      ))}
      {ofSmall === null ? null : <p className="prose above-8">{ofSmall}</p>}
      <MedianTable feeds={feeds} roles={roles} />
    </>
  )
}

/** Each role’s median, and what it would be without each large collection. */
function MedianTable({ feeds, roles }: { feeds: readonly FeedShare[]; roles: readonly Role[] }) {
  const { large } = feedsBySize(feeds)
  const medians = new Map(roleMedians(feeds).map((each) => [each.role, each]))
  return (
    <DataTable
      className="data-table stacked feed-table above-24"
      caption={`National medians of posted pay, all levels${large.length === 0 ? '' : ', and how they change with a collection left out'}`}
      heads={[
        'Role',
        { number: 'Ranges' },
        { number: 'Median' },
        ...large.map(({ name }) => ({ number: withoutName(name) })),
      ]}
    >
      {roles.map((role) => {
        const median = medians.get(role.id)
        return median === undefined ? null : <MedianRow key={role.id} role={role} median={median} />
      })}
    </DataTable>
  )
}

function MedianRow({ role, median: { n, p50, without } }: { role: Role; median: RoleMedian }) {
  return (
    <tr>
      <th scope="row">
        <RoleName role={role} linked />
      </th>
      <td className="number" data-label="Ranges">
        {formatNumber(n)}
      </td>
      <td className="number" data-label="Median">
        {p50.kind === 'known' ? formatUsd(p50.value) : tooFew(n)}
      </td>
      {without.map((each) => (
        <Without key={each.feed} label={withoutName(each.feed)} {...each} />
      ))}
    </tr>
  )
}

/** The collection by the last part of its name: "Without aimarketpulse". */
const withoutName = (name: string) => `Without ${name.split('/').at(-1)}`

function Without({ label, change, p50Without, left }: MedianWithout & { readonly label: string }) {
  if (change.kind === 'unknown' || p50Without.kind === 'unknown')
    return (
      <td className="number not-stated" data-label={label}>
        {leftWords({ left })}
      </td>
    )
  return (
    <td className="number" data-label={label}>
      {formatChange(change.value)} <span className="micro">{formatUsd(p50Without.value)}</span>
    </td>
  )
}
