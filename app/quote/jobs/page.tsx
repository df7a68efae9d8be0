import type { Metadata } from 'next'
import { JobsPage } from '@/components/quote/jobs/JobsPage'
import { dataset } from '@/data'
import { jobsTable, tableText } from '@/lib/quote/jobs/words'
import { queryOf } from '@/lib/site/query'
import { roleFaces } from '../asked'
import { jobsAsked, placeName } from './asked'
import '@/components/quote/sheet.css'
import '@/components/quote/jobs/sheet.css'

export const metadata: Metadata = {
  title: 'Pay ranges for several jobs at once',
  description: 'Paste job titles with their places, one a line, and get a pay range for each.',
  robots: { index: false },
}

export default async function Jobs({ searchParams }: PageProps<'/quote/jobs'>) {
  const { lines, rest, rows } = jobsAsked(queryOf(await searchParams))
  const places = new Set(rows.flatMap((row) => (row.kind === 'quoted' ? [row.job.place] : [])))
  const names = { roles: roleFaces(), placeName, dataVersion: dataset.manifest.dataVersion }
  return (
    <JobsPage
      lines={lines}
      rest={rest}
      rows={rows}
      roles={roleFaces()}
      placeNames={Object.fromEntries([...places].map((id) => [id, placeName(id)]))}
      copied={tableText(jobsTable(rows, names))}
    />
  )
}
