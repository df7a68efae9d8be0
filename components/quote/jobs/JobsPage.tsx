import { jobsFileHref, jobsHref } from '@/lib/quote/jobs/address'
import { mostJobs } from '@/lib/quote/jobs/read'
import type { JobRow } from '@/lib/quote/jobs/rows'
import { jobsSentence, restWords } from '@/lib/quote/jobs/words'
import type { RoleFace } from '@/lib/words/role-names'
import { CopyButton } from '../../ui/CopyButton'
import { PageAddress } from '../../ui/PageAddress'
import { RecentQuotes } from '../RecentQuotes'
import { JobsTable } from './JobsTable'

export interface JobsPageProps {
  /** The lines that are answered, as they were sent. */
  readonly lines: readonly string[]
  /** Those past the most that are answered at once. */
  readonly rest: readonly string[]
  readonly rows: readonly JobRow[]
  readonly roles: readonly RoleFace[]
  /** The names of the rows’ places, by id. */
  readonly placeNames: Readonly<Record<string, string>>
  /** The table as text, for a clipboard. */
  readonly copied: string
}

const sample = 'Senior SRE, Denver\nstaff data engineer remote\nmid security engineer - Austin, Texas'

/** Several jobs at once: a line each in, a row each out. */
export function JobsPage(props: JobsPageProps) {
  const { lines, rows } = props
  return (
    <div className="page quote jobs">
      <header className="jobs-head">
        <h1>Several jobs at once</h1>
        <JobsForm lines={lines} />
      </header>
      {rows.length === 0 ? null : <JobsRanges {...props} />}
      <RecentQuotes />
      <PageAddress>{jobsHref(lines)}</PageAddress>
    </div>
  )
}

function JobsForm({ lines }: Pick<JobsPageProps, 'lines'>) {
  const isEmpty = lines.length === 0
  return (
    <form action="/quote/jobs" className="jobs-form no-print">
      <label className="micro" htmlFor="jobs">
        One job per line: title and place, up to {mostJobs} lines
      </label>
      <textarea
        id="jobs"
        name="jobs"
        rows={Math.max(4, Math.min(12, lines.length + 1))}
        placeholder={sample}
        defaultValue={lines.join('\n')}
      />
      <p className="jobs-acts">
        <button type="submit" className="button button-primary">
          Get ranges
        </button>
        <a className="button button-quiet" href={jobsHref(isEmpty ? sample.split('\n') : [])}>
          {isEmpty ? 'Try three examples' : 'Clear the list'}
        </a>
      </p>
    </form>
  )
}

function JobsRanges({ lines, rest, rows, roles, placeNames, copied }: JobsPageProps) {
  return (
    <section className="section" aria-labelledby="ranges-label">
      <h2 className="section-label" id="ranges-label">
        Pay ranges
      </h2>
      <Finding rows={rows} rest={rest} />
      <JobsTable rows={rows} roles={roles} placeNames={placeNames} />
      <p className="jobs-acts no-print">
        <CopyButton text={copied} className="button">
          Copy the table
        </CopyButton>
        <a className="button button-quiet" href={jobsFileHref(lines)} download>
          CSV<span className="visually-hidden"> of these ranges</span>
        </a>
        <CopyButton className="button button-quiet">Copy link</CopyButton>
      </p>
      <p className="micro">
        Base pay a year for someone who starts today, around the middle of what employers post. Open a range to change
        the start date, where you aim in the market, or the range itself.
      </p>
    </section>
  )
}

/** How many lines have a range, and the way on to those that were left out. */
function Finding({ rows, rest }: Pick<JobsPageProps, 'rows' | 'rest'>) {
  return (
    <>
      <p className="say">{jobsSentence(rows, rest.length)}</p>
      {rest.length === 0 ? null : (
        <p className="small no-print">
          <a href={jobsHref(rest)}>{restWords(rest.length)}</a>
        </p>
      )}
    </>
  )
}
