/** Post offices and the areas they lie in: the ZIP codes, and by their counties the areas of everything else. */
import { join } from 'node:path'
import { grouped } from '@/lib/value/grouped'
import type { RawFile } from '@/pipeline/raw-files'
import { csvRows } from '@/pipeline/records'
import { Tally } from '@/pipeline/tally'
import type { countyAreas } from './counties'
import { nearest, type PostOffice, postOffices, type Settlement } from './geonames'

/** What a name of GeoNames was dropped for. */
export const noArea = 'in a county that the areas do not have'

/** A post office and the id of its area. */
export type PlacedPost = PostOffice & { readonly area: string }

interface PlacedPosts {
  readonly posts: readonly PlacedPost[]
  /** The area of a county by its state and FIPS code. */
  readonly inCounty: (state: string, fips: string) => string | undefined
  /** The area of the post office of a place's name in its state, else of the nearest there. */
  readonly near: (place: Settlement | PostOffice) => string | undefined
}

/** Every post office; those of Connecticut's old counties lie where the nearest one of its regions does. */
export async function readPosts(file: RawFile, areaOf: ReturnType<typeof countyAreas>): Promise<PlacedPosts> {
  const mainland = await postOffices(file)
  const all = [...mainland, ...(await islandPosts())]
  const countyNames = new Map(all.map(({ state, fips, county }) => [state + fips, county]))
  const inCounty = (state: string, fips: string) => areaOf(state, fips, countyNames.get(state + fips) ?? '')
  const placed = all.flatMap((post): PlacedPost[] => {
    const area = inCounty(post.state, post.fips)
    return area ? [{ ...post, area }] : []
  })
  const near = nearestIn(placed)
  const have = new Set(placed.map(({ zip }) => zip))
  for (const post of mainland) {
    const area = have.has(post.zip) || post.state !== 'CT' ? undefined : near(post)
    if (area) placed.push({ ...post, area })
    if (area || have.has(post.zip)) file.tally.keep()
    else file.tally.drop(post.state === '' || /^A[AEP]$/.test(post.state) ? 'of the armed forces abroad' : noArea)
  }
  return { posts: placed, inCounty, near }
}

function nearestIn(posts: readonly PlacedPost[]) {
  const byState = grouped(posts, ({ state }) => state)
  return (place: Settlement | PostOffice): string | undefined => {
    const inState = byState.get(place.state) ?? []
    return (inState.find(({ name }) => name === place.name) ?? nearest(place, inState))?.area
  }
}

/** ZIP codes of Puerto Rico, Guam and the Virgin Islands, which GeoNames has apart; a code in two counties stands twice. */
async function islandPosts(): Promise<PostOffice[]> {
  const name = 'island-zips.csv'
  const file: RawFile = {
    path: join(process.cwd(), 'pipeline', 'gazetteer', name),
    name,
    source: 'geonames',
    said: [],
    tally: new Tally(),
  }
  const posts: PostOffice[] = []
  for await (const row of csvRows(file, { required: ['zip', 'state', 'county', 'fips'] })) {
    const [zip, state, county, fips] = [row.text('zip'), row.text('state'), row.text('county'), row.text('fips')]
    posts.push({ zip, state, county, fips, name: county, latitude: 0, longitude: 0 })
  }
  return posts
}
