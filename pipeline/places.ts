import type { OccupationFile, PlaceFile } from '@/data/schema/market'
import { referenceWages } from '@/lib/place/labor/cost'
import { stateNames } from '@/lib/place/states'
import { FileError } from '@/lib/sheet/file'
import { readAreaWages } from './area-wages'
import { areaId } from './gazetteer/counties'
import { readMetroParities, readStateParities } from './parities'
import type { RawFile, RawFiles } from './raw-files'
import { readRows } from './records'

export async function readPlaces(files: RawFiles, { occupations }: OccupationFile): Promise<PlaceFile> {
  const [areaWages] = files.areaWages
  const wages = await readAreaWages(areaWages, new Set(occupations.map(({ soc }) => soc)))
  const areas = await readAreas(files.areas[0])
  const metros = await readMetroParities(files.metroParities[0], new Set(areas.map(({ code }) => code)))
  const states = await readStateParities(files.stateParities[0])
  if (metros.year !== states.year) {
    const reason = `expected the parities of ${states.year}, the last year of ${files.stateParities[0].name}`
    throw new FileError(files.metroParities[0].name, reason)
  }
  const byName = new Map([...states.byCode.values()].map((parity) => [parity.name, parity]))
  const wagesIn = (id: string) => wages.get(id) ?? {}
  const file: Omit<PlaceFile, 'references'> = {
    // OEWS is dated May of its year.
    referenceMonth: `${areaWages.said[0]}-05`,
    livingYear: states.year,
    states: Object.entries(stateNames)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, name]) => ({
        id: `US-${code}`,
        name,
        wages: wagesIn(`US-${code}`),
        living: byName.get(name) ?? null,
      })),
    areas: areas.map(({ code, ...area }) => ({
      ...area,
      wages: wagesIn(area.id),
      living: metros.byCode.get(code) ?? null,
    })),
  }
  checkPlaces(file, wages, areaWages.name)
  const references = Object.entries(referenceWages(file.states)).map(([soc, usd]) => [soc, Math.round(usd)])
  return { ...file, references: Object.fromEntries(references) }
}

/** Every place with wages is one that we name. */
function checkPlaces(
  file: Pick<PlaceFile, 'states' | 'areas'>,
  wages: ReadonlyMap<string, unknown>,
  name: string,
): void {
  const known = new Set([...file.states, ...file.areas].map(({ id }) => id))
  const strange = [...wages.keys()].find((id) => !known.has(id))
  if (strange) throw new FileError(name, `has wages of ${strange}, which is no state and no area of the crosswalk`)
}

/** The areas of the crosswalk by id, each with its publisher's code and the states of its counties. */
async function readAreas(crosswalk: RawFile) {
  const areas = new Map<string, { readonly name: string; readonly states: Set<string> }>()
  const required = ['Area', 'AreaName', 'StateAb', 'CountyTownName'] as const
  await readRows(crosswalk, { required }, (row) => {
    const code = row.matching('Area', /^\d{4,7}$/, 'an area code')
    const area = areas.get(code) ?? { name: row.text('AreaName'), states: new Set() }
    area.states.add(`US-${row.matching('StateAb', /^[A-Z]{2}$/, 'a state')}`)
    areas.set(code, area)
    return undefined
  })
  return [...areas]
    .map(([code, { name, states }]) => ({ code, id: areaId(code), name, states: [...states].sort() }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}
