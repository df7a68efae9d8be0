import type { OccupationFile } from '@/data/schema/market'
import { readTitle, type TitleRoles } from '@/lib/titles/read'
import { soc2018 } from './occupation-codes'
import type { RawFile } from './raw-files'
import { readRows } from './records'
import { untitledReason } from './tally'

/** An occupation with less of a role's filings is left to the rest, which `filings` less all parts is. */
const leastShare = 0.005
const required = ['job_title', 'soc_code', 'soc_title', 'filings', 'first_fy', 'last_fy'] as const

export interface Mixes extends Pick<OccupationFile, 'firstYear' | 'lastYear' | 'mixes'> {
  /** The name that filings give each occupation of the mixes most, by its code. */
  readonly names: ReadonlyMap<string, string>
}

export async function readMixes(file: RawFile, roles: TitleRoles): Promise<Mixes> {
  const byRole = new Map<string, Map<string, number>>()
  const names = new Map<string, { name: string; filings: number }>()
  let firstYear = Infinity
  let lastYear = -Infinity
  await readRows(file, { required }, (row) => {
    const filings = Number(row.matching('filings', /^[1-9]\d*$/, 'a count of filings'))
    firstYear = Math.min(firstYear, Number(row.matching('first_fy', /^20\d\d$/, 'a fiscal year')))
    lastYear = Math.max(lastYear, Number(row.matching('last_fy', /^20\d\d$/, 'a fiscal year')))
    const soc = soc2018(row.text('soc_code'))
    if (soc === undefined) return 'without an occupation code that can be read'
    const { role } = readTitle(row.text('job_title'), roles, row.text('soc_code'))
    if (role === 'none') return untitledReason
    const parts = byRole.get(role) ?? new Map<string, number>()
    byRole.set(role, parts.set(soc, (parts.get(soc) ?? 0) + filings))
    if (filings > (names.get(soc)?.filings ?? 0)) names.set(soc, { name: row.text('soc_title'), filings })
    return undefined
  })
  const mixes = [...byRole].sort(([a], [b]) => (a < b ? -1 : 1)).map(([role, parts]) => mixOf(role, parts))
  const used = new Set(mixes.flatMap(({ parts }) => parts.map(({ soc }) => soc)))
  return {
    firstYear,
    lastYear,
    mixes,
    names: new Map([...used].sort().map((soc) => [soc, names.get(soc)?.name ?? soc])),
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
