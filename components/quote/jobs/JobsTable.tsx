import { quoteHref } from '@/lib/quote/address'
import type { JobQuoted, JobRow } from '@/lib/quote/jobs/rows'
import { assumedWords, errorWords, hiddenWords } from '@/lib/quote/jobs/words'
import type { PayRange } from '@/lib/value/pay-range'
import { formatUsdRange, speakUsdRange } from '@/lib/words/format'
import { nameLevel } from '@/lib/words/level-names'
import type { RoleFace } from '@/lib/words/role-names'
import { DataTable } from '../../ui/DataTable'

interface JobsTableProps {
  readonly rows: readonly JobRow[]
  readonly roles: readonly RoleFace[]
  readonly placeNames: Readonly<Record<string, string>>
}

/** A row a line: what it was read as, and its range. */
export function JobsTable({ rows, roles, placeNames }: JobsTableProps) {
  const nameOf = ({ job }: JobQuoted) =>
    `${roles.find(({ id }) => id === job.role)?.name ?? job.role}, ${nameLevel(job.level).toLowerCase()}`
  return (
    <DataTable
      className="jobs-table"
      caption="Your jobs: how we read each line, and its pay range"
      heads={['You wrote', 'We read it as', 'Place', { number: 'Range to post' }, 'Typical error', 'Confidence']}
    >
      {rows.map((row, index) => {
        const key = `${index} ${row.kind === 'quoted' ? row.job.text : row.text}`
        return row.kind === 'quoted' ? (
          <Quoted key={key} row={row} name={nameOf(row)} place={placeNames[row.job.place] ?? row.job.place} />
        ) : (
          <tr key={key} className="jobs-unread">
            <th scope="row">{row.text}</th>
            <td colSpan={5}>{hiddenWords(row)}</td>
          </tr>
        )
      })}
    </DataTable>
  )
}

function Quoted({ row, name, place }: { row: JobQuoted; name: string; place: string }) {
  const { job, answer, draft } = row
  const assumed = assumedWords(job.assumed)
  return (
    <tr>
      <th scope="row">{job.text}</th>
      <td>
        {name}
        {assumed === '' ? null : <span className="micro line">{assumed}</span>}
      </td>
      <td>{place}</td>
      <td className="number">
        <a href={quoteHref(row.address)}>
          {draft.kind === 'known' ? <PayRangeWords range={draft.value} /> : 'No range'}
          <span className="visually-hidden">
            : open the quote for {name}, {place}
          </span>
        </a>
        {draft.kind === 'known' ? null : <span className="micro line">{hiddenWords(row)}</span>}
      </td>
      <td data-label="Typical error: ">{draft.kind === 'known' ? errorWords(row) : ''}</td>
      <td data-label="Confidence: ">{answer.kind === 'percentiles' ? answer.grade.overall : ''}</td>
    </tr>
  )
}

/** A range as it is seen and as it is said. */
function PayRangeWords({ range }: { range: PayRange }) {
  return (
    <>
      <b aria-hidden="true">{formatUsdRange(range)}</b>
      <span className="visually-hidden">{speakUsdRange(range)}</span>
    </>
  )
}
