import type { Outlook } from '@/data/schema/market'
import { unfiledReason } from './occupation-codes'
import type { RawFile } from './raw-files'
import { type Entry, readRows } from './records'

/** Pages on several occupations give no code; these are the computing ones, by the end of their addresses. */
const codesOfPages: Readonly<Record<string, readonly string[]>> = {
  'database-administrators': ['15-1242', '15-1243'],
  'software-developers': ['15-1252', '15-1253'],
  'web-developers': ['15-1254', '15-1255'],
  'mathematicians-and-statisticians': ['15-2021', '15-2041'],
}

/** The outlooks of the given occupations that have a page, by their codes. */
export async function readOutlooks(file: RawFile, socs: readonly string[]): Promise<ReadonlyMap<string, Outlook>> {
  const baseYear = Number(file.said[0])
  const projectedYear = Math.floor(baseYear / 100) * 100 + Number(file.said[1])
  const jobs = `num_jobs_${baseYear}`
  const projected = `projected_employment_${projectedYear}`
  const required = ['title', 'slug', 'soc_code', 'entry_education', jobs, projected, 'outlook_pct', 'url'] as const
  const outlooks = new Map<string, Outlook>()
  await readRows(file, { required }, (row) => {
    const covered = socs.filter((soc) => covers(row, soc))
    if (covered.length === 0) return unfiledReason
    const outlook = {
      name: row.text('title'),
      baseYear,
      projectedYear,
      employment: row.number(jobs),
      projected: row.number(projected),
      growthPercent: row.number('outlook_pct'),
      entryEducation: row.text('entry_education'),
      url: row.matching('url', /^https?:\/\/\S+$/, 'an address'),
    }
    for (const soc of covered) outlooks.set(soc, outlook)
    return undefined
  })
  return outlooks
}

/** A code that ends in 0 is of a group: 15-1230 of 15-1231 and 15-1232. */
function covers(row: Entry, soc: string): boolean {
  const code = row.text('soc_code')
  if (code === '') return codesOfPages[row.text('slug')]?.includes(soc) ?? false
  return code === soc || (code.endsWith('0') && soc.startsWith(code.slice(0, -1)))
}
