import type { OccupationFile, PlaceFile } from '@/data/schema/market'
import { stateNames } from '@/lib/place/states'
import { FileError } from '@/lib/sheet/file'
import { readAreas } from './area-wages'
import { readMetroParities, readStateParities } from './parities'
import type { RawFiles } from './raw-files'

export async function readPlaces(files: RawFiles, { occupations }: OccupationFile): Promise<PlaceFile> {
  const [levels] = files.wageLevels
  const [startYear, endYear] = levels.said
  // The wage levels of a year from July are made of the statistics of the May before last.
  const vintage = Number(startYear) - 1
  const areas = await readAreas(levels, files.areas[0], new Set(occupations.map(({ soc }) => soc)))
  const metros = await readMetroParities(files.metroParities[0], new Set(areas.map(({ code }) => code)))
  const states = await readStateParities(files.stateParities[0])
  if (metros.year !== states.year) {
    const reason = `expected the parities of ${states.year}, the last year of ${files.stateParities[0].name}`
    throw new FileError(files.metroParities[0].name, reason)
  }
  const byName = new Map([...states.byCode.values()].map((parity) => [parity.name, parity]))
  return {
    wageYear: `${startYear}–${endYear}`,
    referenceMonth: `${vintage}-05`,
    livingYear: states.year,
    nationalMeans: nationalMeans(occupations, vintage, levels.name),
    states: Object.entries(stateNames)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, name]) => ({ id: `US-${code}`, name, living: byName.get(name) ?? null })),
    areas: areas.map(({ code, ...area }) => ({ ...area, living: metros.byCode.get(code) ?? null })),
  }
}

function nationalMeans(
  occupations: OccupationFile['occupations'],
  year: number,
  levels: string,
): PlaceFile['nationalMeans'] {
  const means = occupations.flatMap(({ soc, wages }) => {
    const mean = wages.find((each) => each.year === year)?.meanUsd
    return typeof mean === 'number' ? [[soc, mean]] : []
  })
  if (means.length > 0) return Object.fromEntries(means)
  const reason = `is needed: ${levels} is made of it, and area means stand beside its national ones`
  throw new FileError(`national_M${year}_dl.xlsx`, reason)
}
