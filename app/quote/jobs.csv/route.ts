import type { NextRequest } from 'next/server'
import { fileAnswer, refusal } from '@/app/file-answer'
import { today } from '@/app/today'
import { dataset } from '@/data'
import { mostJobs } from '@/lib/quote/jobs/read'
import { jobsTable } from '@/lib/quote/jobs/words'
import { clip, isCampaignTag } from '@/lib/site/query'
import { formatCsv } from '@/lib/words/csv'
import { fileName } from '@/lib/words/file-name'
import { roleFaces } from '../asked'
import { jobsAsked, placeName } from '../jobs/asked'

/** Several jobs as a table; a line that cannot be read keeps its row, with the reason. What the table would pass over is refused. */
export function GET({ nextUrl }: NextRequest): Response {
  const other = [...nextUrl.searchParams.keys()].find((name) => name !== 'jobs' && !isCampaignTag(name))
  if (other !== undefined) return refusal(400, `There is no parameter “${clip(other)}” here. It takes “jobs”.`)
  const { rows, rest } = jobsAsked(nextUrl.searchParams)
  if (rest.length > 0)
    return refusal(
      400,
      `We take ${mostJobs} lines at a time, and you sent ${rows.length + rest.length}. Send them in parts.`,
    )
  if (rows.length === 0) return refusal(400, 'Name at least one job: jobs=Senior SRE, Denver')
  const table = jobsTable(rows, { roles: roleFaces(), placeName, dataVersion: dataset.manifest.dataVersion })
  return fileAnswer(fileName({ what: 'jobs', day: today() }), 'csv', formatCsv(table))
}
