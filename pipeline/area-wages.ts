/** The survey of wages by state and area. */
import type { PlaceWages } from '@/data/schema/market'
import { FileError } from '@/lib/sheet/file'
import { areaId } from './gazetteer/counties'
import { unfiledReason } from './occupation-codes'
import type { RawFile } from './raw-files'
import { type Entry, readRows } from './records'

const percentiles = ['p10', 'p25', 'median', 'p75', 'p90'] as const
const required = ['area_type', 'area', 'soc', 'employment', ...percentiles] as const
type Row = Entry<(typeof required)[number]>

/**
 * What the given occupations are paid and how many they employ, by the id of a state or area; occupations in order. Throws
 * `FileError` on percentiles that do not rise, or of which some alone are released, and on an occupation twice in a place.
 */
export async function readAreaWages(
  file: RawFile,
  socs: ReadonlySet<string>,
): Promise<ReadonlyMap<string, PlaceWages>> {
  const places = new Map<string, Record<string, PlaceWages[string]>>()
  await readRows(file, { required }, (row) => {
    const soc = row.matching('soc', /^\d{2}-\d{4}$/, 'an occupation code, NN-NNNN')
    if (!socs.has(soc)) return unfiledReason
    const wages = wagesIn(row)
    if (wages === null) return 'neither wages nor employment released'
    const place = placeIn(row)
    const known = places.get(place) ?? {}
    if (known[soc]) throw new FileError(file.name, `names ${soc} in ${place} twice`, { line: row.line })
    places.set(place, { ...known, [soc]: wages })
    return undefined
  })
  return new Map([...places].map(([place, wages]) => [place, inOrder(wages)]))
}

function placeIn(row: Row): string {
  if (row.text('area_type') === 'state') return `US-${row.matching('area', /^[A-Z]{2}$/, 'a state')}`
  return areaId(row.matching('area', /^\d{5,7}$/, 'an area code'))
}

function wagesIn(row: Row): PlaceWages[string] | null {
  const employment = row.text('employment') === '' ? null : row.number('employment')
  const [p10, p25, p50, p75, p90] = percentiles.map((name) => row.amount(name))
  if (p10 === undefined || p25 === undefined || p50 === undefined || p75 === undefined || p90 === undefined) {
    if ([p10, p25, p50, p75, p90].some((each) => each !== undefined))
      throw row.wrong('median', 'all five percentiles or none')
    return employment === null ? null : [employment]
  }
  if (!(p10 <= p25 && p25 <= p50 && p50 <= p75 && p75 <= p90)) throw row.wrong('median', 'percentiles that rise')
  return [employment, p10, p25, p50, p75, p90]
}

function inOrder(wages: PlaceWages): PlaceWages {
  return Object.fromEntries(Object.entries(wages).sort(([a], [b]) => (a < b ? -1 : 1)))
}
