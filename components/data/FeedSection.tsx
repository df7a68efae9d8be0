import type { PostedFile } from '@/data/schema/posted'
import { feedId, repositoryHref } from '@/lib/evidence/posted/feeds'
import { formatCount, formatNumber } from '@/lib/words/format'
import { DataTable } from '../ui/DataTable'
import { Section } from '../ui/Section'

/** Who collected the single ranges that are shown as comparables, each with a link to where it did. */
export function FeedSection({ file }: { file: PostedFile }) {
  const { feeds, ranges } = file
  return (
    <Section
      id="feeds"
      label="Collections of postings"
      finding={`${formatNumber(ranges.length)} posted ranges, read from ${formatCount(feeds.length)} public ${feeds.length === 1 ? 'collection' : 'collections'}.`}
    >
      <p className="prose">
        A range is a fact of an employer’s own advertisement: who, for what title, where, when, and the two amounts.
        None of the advertisement’s text is kept. A range that several collections have is counted once, under the one
        that saw it last.
      </p>
      <DataTable
        className="data-table link-table above-24"
        caption="Collections that posted ranges were read from"
        heads={['Collection', { number: 'Rows kept' }, { number: 'Ranges last seen there' }]}
      >
        {feeds.map(({ name, rows, n }) => (
          <tr key={name} id={feedId(name)}>
            <th scope="row">
              <Repository name={name} />
            </th>
            <td className="number">{formatNumber(rows)}</td>
            <td className="number">{formatNumber(n)}</td>
          </tr>
        ))}
      </DataTable>
    </Section>
  )
}

function Repository({ name }: { name: string }) {
  const href = repositoryHref(name)
  return href === null ? name : <a href={href}>{name}</a>
}
