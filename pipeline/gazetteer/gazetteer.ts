/** The gazetteer: towns, counties and ZIP codes by the area they lie in, cities abroad, and what places employ. */
import type { GazetteerFile } from '@/data/schema/gazetteer'
import { grouped } from '@/lib/value/grouped'
import type { RawFile, RawFiles } from '@/pipeline/raw-files'
import { csvRows } from '@/pipeline/records'
import { areaId, type County, countyAreas, readCounties } from './counties'
import { isAmerican, settlements } from './geonames'
import { noArea, type PlacedPost, readPosts } from './post-offices'

/** A town's people by its name, by area and state. */
type Towns = Map<string, Map<string, Map<string, number>>>

/** Cities abroad of fewer people are left out: a smaller one is seldom written without its country. */
const leastAbroad = 75_000

/** The names of places by area. */
export async function readGazetteer(files: RawFiles): Promise<GazetteerFile> {
  const [crosswalk] = files.areas
  const counties = await readCounties(crosswalk)
  const areaOf = countyAreas(counties, crosswalk.name)
  const employment = await readEmployment(files.areaWages[0])
  const posts = await readPosts(files.postalCodes[0], areaOf)
  const towns: Towns = new Map()
  const abroad = await readCities(files.populatedPlaces[0], posts, towns)
  for (const { name, state, area } of posts.posts) addTown(towns, area, state, name, 0)
  const [inArea, postsIn] = [grouped(counties, ({ area }) => area), grouped(posts.posts, ({ area }) => area)]
  return {
    employedIn: Number(files.areaWages[0].said[0]),
    areas: rising(inArea).map(([id, all]) => ({
      id,
      employment: employment.get(id) ?? 0,
      towns: Object.fromEntries(rising(towns.get(id) ?? new Map()).map(([state, named]) => [state, written(named)])),
      counties: writtenCounties(all),
      ...writtenZips(postsIn.get(id) ?? []),
    })),
    states: rising(employment)
      .filter(([id]) => id.startsWith('US-'))
      .map(([id, employed]) => ({ id, employment: employed })),
    foreign: Object.fromEntries(rising(abroad).map(([country, named]) => [country, written(named)])),
  }
}

/** The same rows are kept or dropped, and counted, where wages are read. */
async function readEmployment(file: RawFile) {
  const byPlace = new Map<string, number>()
  const required = ['area_type', 'area', 'employment'] as const
  for await (const row of csvRows(file, { required })) {
    const area = row.text('area')
    const id = row.text('area_type') === 'state' ? `US-${area}` : areaId(area)
    const employed = row.amount('employment')
    if (employed !== undefined) byPlace.set(id, (byPlace.get(id) ?? 0) + employed)
  }
  return byPlace
}

async function readCities(
  file: RawFile,
  posts: Pick<Awaited<ReturnType<typeof readPosts>>, 'inCounty' | 'near'>,
  towns: Towns,
) {
  const abroad = new Map<string, Map<string, number>>()
  for (const place of await settlements(file)) {
    const { name, country, people } = place
    if (!isAmerican(country)) {
      if (people < leastAbroad) file.tally.drop('a small town abroad')
      else {
        addPeople(abroad, country, name, people)
        file.tally.keep()
      }
      continue
    }
    // GeoNames has the territories as countries, whose first division is the county.
    const [state, fips] = country === 'US' ? [place.state, place.fips] : [country, place.state]
    const area = state === 'CT' ? posts.near(place) : posts.inCounty(state, fips)
    if (area) {
      addTown(towns, area, state, name, people)
      file.tally.keep()
    } else file.tally.drop(noArea)
  }
  return abroad
}

function addTown(towns: Towns, area: string, state: string, name: string, people: number): void {
  const inArea = towns.get(area) ?? new Map()
  towns.set(area, inArea)
  addPeople(inArea, state, name, people)
}

/** Two of one name in one place are one town, of the larger one's people. */
function addPeople(names: Map<string, Map<string, number>>, of: string, name: string, people: number): void {
  const plain = name.replace(/[|:]/g, ' ').trim()
  const inPlace = names.get(of) ?? new Map<string, number>()
  names.set(of, inPlace)
  inPlace.set(plain, Math.max(people, inPlace.get(plain) ?? 0))
}

function rising<V>(map: ReadonlyMap<string, V>): [string, V][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1))
}

function written(named: ReadonlyMap<string, number>): string {
  return rising(named)
    .map(([name, people]) => (people >= 50 ? `${name}:${Math.round(people / 100)}` : name))
    .join('|')
}

/** By state; "County" goes without saying, and islands that are listed by village have none. */
function writtenCounties(counties: readonly County[]): Record<string, string> {
  const listed = counties.filter(({ name }) => name !== name.toUpperCase())
  const states = grouped(listed, ({ state }) => state)
  return Object.fromEntries(
    rising(states).map(([state, named]) => {
      const names = named.map(({ name }) => name.replace(/ County$/, ''))
      return [state, names.sort().join('|')]
    }),
  )
}

function writtenZips(posts: readonly PlacedPost[]): { zips?: string } {
  const codes = [...new Set(posts.map(({ zip }) => zip))].sort()
  if (codes.length === 0) return {}
  const starts = grouped(codes, (zip) => zip.slice(0, 3))
  return { zips: [...starts].map(([start, all]) => `${start}:${all.map((zip) => zip.slice(3)).join('')}`).join('|') }
}
