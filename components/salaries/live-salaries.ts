/** What the explorer fetches beside the page: its arithmetic with the cells, and the areas once a place is chosen. */
import type { FirstRows } from '@/lib/pay-order'
import type { SalariesAddress } from '@/lib/salaries-address'
import type { PackedSalaries } from '@/lib/salaries-facts'
import type { LiveSalaries } from '@/lib/salaries-live'
import type { SalariesPage } from '@/lib/salaries-page'
import type { AreaFace } from '@/lib/salaries-selection'

let fetched: Promise<readonly [typeof import('@/lib/salaries-live'), string]> | undefined
let salaries: Promise<LiveSalaries> | undefined
let areas: Promise<readonly AreaFace[]> | undefined
/** What has come, for answers that need not wait. */
let here: { salaries?: LiveSalaries; areas?: readonly AreaFace[] } = {}

/** What the explorer shows for an address. */
export interface Shown extends SalariesPage {
  readonly address: SalariesAddress
  /** The area that the address names. */
  readonly area: AreaFace | null
  /** The areas of the chosen state, or of the chosen area's. */
  readonly areas: readonly Pick<AreaFace, 'id' | 'name'>[]
}

/** Fetched once, and not yet read, which costs a moment; a failed attempt is forgotten, so that the next one tries again. */
export function fetchSalaries(version: string): NonNullable<typeof fetched> {
  fetched ??= Promise.all([import('@/lib/salaries-live'), fetchText(`/salaries/cells.json?v=${version}`)]).catch(
    (error: unknown) => {
      fetched = undefined
      throw error
    },
  )
  return fetched
}

/** What was fetched, read and indexed once. */
export function loadSalaries(version: string): Promise<LiveSalaries> {
  salaries ??= fetchSalaries(version)
    .then(([{ liveSalaries }, text]) => liveSalaries(JSON.parse(text) as PackedSalaries))
    .then((loaded) => {
      here = { ...here, salaries: loaded }
      return loaded
    })
    .catch((error: unknown) => {
      salaries = undefined
      throw error
    })
  return salaries
}

export function loadAreas(version: string): Promise<readonly AreaFace[]> {
  areas ??= fetchText(`/salaries/areas.json?v=${version}`)
    .then((text) => {
      const loaded = JSON.parse(text) as readonly AreaFace[]
      here = { ...here, areas: loaded }
      return loaded
    })
    .catch((error: unknown) => {
      areas = undefined
      throw error
    })
  return areas
}

/** The answer from what has come already, so that one rendering shows it; null where something must be fetched first. */
export function answerHere(address: SalariesAddress): Shown | null {
  const all = address.place === 'US' ? [] : here.areas
  return here.salaries && all ? answerFrom(here.salaries, all, address) : null
}

/** The answer, once what it needs has come. */
export async function answerOf(address: SalariesAddress, version: string): Promise<Shown> {
  const needsAreas = address.place !== 'US'
  const [live, all] = await Promise.all([loadSalaries(version), needsAreas ? loadAreas(version) : []])
  return answerFrom(live, all, address)
}

function answerFrom(live: LiveSalaries, all: readonly AreaFace[], address: SalariesAddress): Shown {
  const area = all.find(({ id }) => id === address.place) ?? null
  const state = area?.states[0] ?? address.place
  return {
    ...live.page(address, area),
    address,
    area,
    areas: all.filter(({ states }) => states.includes(state)),
  }
}

/** The first rows of an address that has been answered here. */
export function firstRowsHere(address: SalariesAddress): FirstRows | null {
  return here.salaries?.first(address) ?? null
}

/** What the address of the page asks for. */
export async function addressHere(version: string): Promise<SalariesAddress> {
  const query = new URLSearchParams(window.location.search)
  const [live, all] = await Promise.all([loadSalaries(version), query.has('place') ? loadAreas(version) : []])
  return live.read(
    query,
    all.map(({ id }) => id),
  )
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return response.text()
}
