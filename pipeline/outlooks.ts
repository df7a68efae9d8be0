import type { Outlook } from '@/data/schema/market'
import type { MarketInput } from '@/data/schema/source'
import { csvLines } from '@/lib/sheet/csv'
import { openFile } from './open-file'
import type { RawFile } from './raw-files'
import { type Entry, records } from './records'
import { Tally } from './tally'

/** Pages on several occupations give no code; these are the computing ones, by the end of their addresses. */
const codesOfPages: Readonly<Record<string, readonly string[]>> = {
  'database-administrators': ['15-1242', '15-1243'],
  'software-developers': ['15-1252', '15-1253'],
  'web-developers': ['15-1254', '15-1255'],
  'mathematicians-and-statisticians': ['15-2021', '15-2041'],
}

export async function readOutlooks(
  file: RawFile,
  socs: readonly string[],
): Promise<{ outlooks: ReadonlyMap<string, Outlook>; input: MarketInput }> {
  const [baseYear, projectedYear] = [
    Number(file.said[0]),
    Math.floor(Number(file.said[0]) / 100) * 100 + Number(file.said[1]),
  ]
  const jobs = `num_jobs_${baseYear}`
  const projected = `projected_employment_${projectedYear}`
  const required = ['title', 'slug', 'soc_code', 'entry_education', jobs, projected, 'outlook_pct', 'url'] as const
  const tally = new Tally()
  const outlooks = new Map<string, Outlook>()
  for await (const entry of records(file.name, csvLines(openFile(file.path)), { required })) {
    const covered = socs.filter((soc) => covers(entry, soc))
    if (covered.length === 0) {
      tally.drop('of an occupation that no role is filed under')
      continue
    }
    tally.keep()
    const outlook = {
      name: entry.text('title'),
      baseYear,
      projectedYear,
      employment: entry.number(jobs),
      projected: entry.number(projected),
      growthPercent: entry.number('outlook_pct'),
      entryEducation: entry.text('entry_education'),
      url: entry.matching('url', /^https?:\/\/\S+$/, 'an address'),
    }
    for (const soc of covered) outlooks.set(soc, outlook)
  }
  return { outlooks, input: await tally.input(file) }
}

/** A code that ends in 0 is of a group: 15-1230 of 15-1231 and 15-1232. */
function covers(entry: Entry, soc: string): boolean {
  const code = entry.text('soc_code')
  if (code === '') return codesOfPages[entry.text('slug')]?.includes(soc) ?? false
  return code === soc || (code.endsWith('0') && soc.startsWith(code.slice(0, -1)))
}
