import type { OccupationFile } from '@/data/schema/market'
import type { MarketInput } from '@/data/schema/source'
import { csvLines } from '@/lib/sheet/csv'
import { readTitle, type TitleRoles } from '@/lib/titles/read'
import { soc2018 } from './occupation-codes'
import { openFile } from './open-file'
import type { RawFile } from './raw-files'
import { records } from './records'
import { Tally } from './tally'

/** An occupation with less of a role's filings is left to the rest, which `filings` less all parts is. */
const leastShare = 0.005
const required = ['job_title', 'soc_code', 'soc_title', 'filings', 'first_fy', 'last_fy'] as const

export interface Mixes {
  readonly mixes: OccupationFile['mixes']
  readonly firstYear: number
  readonly lastYear: number
  /** The name that filings give each occupation of the mixes most, by its code. */
  readonly names: ReadonlyMap<string, string>
  readonly input: MarketInput
}

export async function readMixes(file: RawFile, roles: TitleRoles): Promise<Mixes> {
  const tally = new Tally()
  const byRole = new Map<string, Map<string, number>>()
  const names = new Map<string, { name: string; filings: number }>()
  let firstYear = Infinity
  let lastYear = -Infinity
  for await (const entry of records(file.name, csvLines(openFile(file.path)), { required })) {
    const filings = Number(entry.matching('filings', /^[1-9]\d*$/, 'a count of filings'))
    firstYear = Math.min(firstYear, Number(entry.matching('first_fy', /^20\d\d$/, 'a fiscal year')))
    lastYear = Math.max(lastYear, Number(entry.matching('last_fy', /^20\d\d$/, 'a fiscal year')))
    const soc = soc2018(entry.text('soc_code'))
    const { role } = readTitle(entry.text('job_title'), roles, entry.text('soc_code'))
    if (soc === undefined || role === 'none') {
      tally.drop(soc === undefined ? 'without an occupation code that can be read' : 'title names none of our roles')
      continue
    }
    tally.keep()
    const parts = byRole.get(role) ?? new Map<string, number>()
    byRole.set(role, parts.set(soc, (parts.get(soc) ?? 0) + filings))
    if (filings > (names.get(soc)?.filings ?? 0)) names.set(soc, { name: entry.text('soc_title'), filings })
  }
  const mixes = [...byRole].sort(([a], [b]) => (a < b ? -1 : 1)).map(([role, parts]) => mixOf(role, parts))
  const used = new Set(mixes.flatMap(({ parts }) => parts.map(({ soc }) => soc)))
  return {
    mixes,
    firstYear,
    lastYear,
    names: new Map([...used].sort().map((soc) => [soc, names.get(soc)?.name ?? soc])),
    input: await tally.input(file),
  }
}

function mixOf(role: string, counts: ReadonlyMap<string, number>): OccupationFile['mixes'][number] {
  const filings = [...counts.values()].reduce((sum, each) => sum + each, 0)
  const parts = [...counts]
    .map(([soc, each]) => ({ soc, filings: each }))
    .filter((part) => part.filings >= filings * leastShare)
    .sort((a, b) => b.filings - a.filings || (a.soc < b.soc ? -1 : 1))
  return { role, filings, parts }
}
