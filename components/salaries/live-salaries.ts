/** What the explorer fetches beside the page: its arithmetic, the cells of each source, and the areas once a place is chosen. */
import type { SalariesAddress } from '@/lib/salaries/address'
import { cellsHref, factsHref, wagesHref } from '@/lib/salaries/data-files'
import type { MetroTable } from '@/lib/salaries/map/metros'
import type { PackedCells, PackedSalaries } from '@/lib/salaries/pack'
import type { Explorer, SalariesPage } from '@/lib/salaries/page'
import type { PlacedWages } from '@/lib/salaries/pay/by-place'
import type { AreaFace } from '@/lib/salaries/selection'
import { countedSources, type SourceId } from '@/lib/source/registry'
import { country } from '@/lib/value/country'
import { fetchJson, fetchText, loadOnce } from '../ui/fetched'

/** What the explorer shows for an address. */
export interface Shown extends SalariesPage {
  readonly address: SalariesAddress
  /** The area that the address names. */
  readonly area: AreaFace | null
  /** The areas beside the map of the cost of labor. */
  readonly metros: MetroTable | null
}

const fetched = loadOnce((version) => Promise.all([import('@/lib/salaries/page'), fetchText(factsHref(version))]))
const explorer = loadOnce(async (version) => {
  const [{ unpackedExplorer }, text] = await fetched.load(version)
  return unpackedExplorer(JSON.parse(text) as PackedSalaries)
})
const cells = new Map(
  countedSources.map((source) => [source, loadOnce((version) => fetchText(cellsHref(source, version)))]),
)
const wages = loadOnce((version) => fetchJson<PlacedWages>(wagesHref(version)))
const areas = loadOnce((version) => fetchJson<readonly AreaFace[]>(`/salaries/areas.json?v=${version}`))

/**
 * Fetches what the controls answer from, and does not yet read it, which costs a moment: the cells of a source and the arithmetic
 * first, then the cells of every other source, one after the other; what does not come now is fetched when it is asked for.
 */
export async function fetchAll(source: SourceId, version: string): Promise<void> {
  try {
    await Promise.all([fetched.load(version), cells.get(source)?.load(version)])
  } catch {
    return
  }
  for (const each of cells.values()) await each.load(version).catch(() => {})
}

/** The explorer with a source's cells, read and indexed; for a place, a survey's wages there. */
export async function loadSalaries(source: SourceId, version: string, place = country): Promise<Explorer> {
  const rest = cells.get(source) ?? (place === country ? null : wages)
  const [live] = await Promise.all([explorer.load(version), rest?.load(version)])
  return knowing({ source, place }, live) ?? live
}

/** The explorer, once it has read what it answers a source from; null where that has not come. */
function knowing({ source, place }: Pick<SalariesAddress, 'source' | 'place'>, live: Explorer): Explorer | null {
  const text = cells.get(source)?.now
  if (!live.knows(source, place)) {
    if (text !== undefined) live.learn(JSON.parse(text) as PackedCells)
    if (wages.now) live.learnWages(wages.now)
  }
  return live.knows(source, place) ? live : null
}

/** The answer from what has come already, so that one rendering shows it; null where something must be fetched first. */
export function answerHere(address: SalariesAddress): Shown | null {
  const all = address.place === country ? [] : areas.now
  const live = explorer.now && knowing(address, explorer.now)
  return live && all ? answerFrom(live, all, address) : null
}

/** The answer, once what it needs has come. */
export async function answerOf(address: SalariesAddress, version: string): Promise<Shown> {
  const needsAreas = address.place !== country
  const [live, all] = await Promise.all([
    loadSalaries(address.source, version, address.place),
    needsAreas ? areas.load(version) : [],
  ])
  return answerFrom(live, all, address)
}

function answerFrom(live: Explorer, all: readonly AreaFace[], address: SalariesAddress): Shown {
  const area = all.find(({ id }) => id === address.place) ?? null
  const page = live.page(address, area, areas.now ?? null)
  // Not spread: the map and the table are made when they are drawn.
  return {
    view: page.view,
    get map() {
      return page.map
    },
    get list() {
      return page.list
    },
    address,
    area,
    metros: live.metros(address, area, all),
  }
}

/**
 * The answer again, once the areas have come, where what was sought among the rows may be one: which it is, is said with the way
 * to its state. Null where the answer said all there is.
 */
export async function answerWithAreas(shown: Shown, version: string): Promise<Shown | null> {
  if (areas.now || shown.address.find === '' || !shown.list?.nothing) return null
  return areas.load(version).then(
    () => answerHere(shown.address),
    () => null,
  )
}

/** What the address of the page asks for. Throws RangeError where it asks what only the server reads: a place by its name, or what is to be asked back. */
export async function addressHere(version: string): Promise<SalariesAddress> {
  const query = new URLSearchParams(window.location.search)
  const [live, all] = await Promise.all([explorer.load(version), query.has('place') ? areas.load(version) : []])
  const address = live.read(
    query,
    all.map(({ id }) => id),
  )
  if (address === null) throw new RangeError('what this address asks is read by the server')
  return address
}
