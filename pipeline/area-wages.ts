import type { Area } from '@/data/schema/market'
import { FileError } from '@/lib/sheet/file'
import { unfiledReason } from './occupation-codes'
import type { RawFile } from './raw-files'
import { readRows } from './records'

type Means = Readonly<Record<string, number>>

/** Areas by the publisher's code, without what living costs there. */
export type LaborArea = Omit<Area, 'living'> & { readonly code: string }

interface County {
  readonly name: string
  readonly state: string
}

const keyOf = ({ name, state }: County) => `${name}, ${state}`

/** Mean wages of the given occupations by area. Throws `FileError` where two counties of one area have different ones. */
export async function readAreas(
  levels: RawFile,
  crosswalk: RawFile,
  socs: ReadonlySet<string>,
): Promise<readonly LaborArea[]> {
  const byCounty = await readLevels(levels, socs)
  const areas = new Map<string, { name: string; counties: County[] }>()
  const required = ['Area', 'AreaName', 'StateAb', 'CountyTownName'] as const
  await readRows(crosswalk, { required }, (row) => {
    const code = row.matching('Area', /^\d{4,7}$/, 'an area code')
    const area = areas.get(code) ?? { name: row.text('AreaName'), counties: [] }
    area.counties.push({ name: row.text('CountyTownName'), state: row.matching('StateAb', /^[A-Z]{2}$/, 'a state') })
    areas.set(code, area)
    return undefined
  })
  const found = [...areas].map(([code, { name, counties }]) => ({
    code,
    id: code.length === 5 ? `cbsa-${code}` : code,
    name,
    states: [...new Set(counties.map(({ state }) => `US-${state}`))].sort(),
    labour: laborOf(name, counties, byCounty, levels.name),
  }))
  return found.sort((a, b) => (a.id < b.id ? -1 : 1))
}

async function readLevels(file: RawFile, socs: ReadonlySet<string>) {
  const byCounty = new Map<string, Record<string, number>>()
  await readRows(file, { required: ['soc', 'county', 'state', 'l3'] }, (row) => {
    const soc = row.matching('soc', /^\d{2}-\d{4}$/, 'an occupation code, NN-NNNN')
    if (!socs.has(soc)) return unfiledReason
    const county = keyOf({ name: row.text('county'), state: row.text('state') })
    const means = byCounty.get(county) ?? {}
    means[soc] = Number(row.matching('l3', /^[1-9]\d*$/, 'a yearly wage in whole dollars'))
    byCounty.set(county, means)
    return undefined
  })
  return byCounty
}

function laborOf(
  area: string,
  counties: readonly County[],
  byCounty: ReadonlyMap<string, Means>,
  file: string,
): Area['labour'] {
  const waged = counties.flatMap((county) => {
    const means = byCounty.get(keyOf(county))
    return means ? [{ county, means }] : []
  })
  const [first, ...others] = waged
  if (!first) {
    const listed =
      counties.length === 1
        ? `its county, ${keyOf(counties[0] as County)}`
        : `any of its ${counties.length} counties or towns`
    return { why: `The published wage levels do not name ${listed}.` }
  }
  for (const { county, means } of others) {
    const soc = Object.keys(first.means).find((each) => means[each] !== first.means[each])
    if (soc) {
      const reason = `expected one level III wage for ${soc} in all of ${area}, found ${first.means[soc]} in ${keyOf(first.county)} and ${means[soc] ?? 'none'} in ${keyOf(county)}`
      throw new FileError(file, reason, { column: 'l3' })
    }
  }
  return { means: Object.fromEntries(Object.entries(first.means).sort(([a], [b]) => (a < b ? -1 : 1))) }
}
