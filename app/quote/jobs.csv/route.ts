import type { NextRequest } from 'next/server'
import { fileAnswer, refusal } from '@/app/file-answer'
import { today } from '@/app/today'
import { dataset } from '@/data'
import { jobsTable } from '@/lib/quote/jobs/words'
import { formatCsv } from '@/lib/words/csv'
import { fileName } from '@/lib/words/file-name'
import { roleFaces } from '../asked'
import { jobsAsked, placeName } from '../jobs/asked'

/** Several jobs as a table; a line that cannot be read keeps its row, with the reason. */
export function GET({ nextUrl }: NextRequest): Response {
  const { rows } = jobsAsked(nextUrl.searchParams)
  if (rows.length === 0) return refusal(400, 'Name at least one job: jobs=Senior SRE, Denver')
  const table = jobsTable(rows, { roles: roleFaces(), placeName, dataVersion: dataset.manifest.dataVersion })
  return fileAnswer(fileName({ what: 'jobs', day: today() }), 'csv', formatCsv(table))
}
