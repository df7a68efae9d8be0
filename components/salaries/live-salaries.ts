/** What the explorer fetches beside the page: its arithmetic with the cells, and the areas once a place is chosen. */

import type { SalariesAddress } from '@/lib/salaries-address'
import type { PackedSalaries } from '@/lib/salaries-facts'
import type { SalariesPage } from '@/lib/salaries-page'
import type { AreaFace } from '@/lib/salaries-selection'
import type { ExplorerFacts } from '@/lib/salaries-view'

export interface LiveSalaries {
  readonly facts: ExplorerFacts
  readonly page: (address: SalariesAddress, area: AreaFace | null) => SalariesPage
}

let salaries: Promise<LiveSalaries> | undefined
let areas: Promise<readonly AreaFace[]> | undefined

/** Fetched once; a failed attempt is forgotten, so that the next one tries again. */
export function loadSalaries(version: string): Promise<LiveSalaries> {
  salaries ??= fetchSalaries(version).catch((error: unknown) => {
    salaries = undefined
    throw error
  })
  return salaries
}

async function fetchSalaries(version: string): Promise<LiveSalaries> {
  const [{ liveFacts, salariesPage }, packed] = await Promise.all([
    import('@/lib/salaries-live'),
    fetchJson<PackedSalaries>(`/salaries/cells.json?v=${version}`),
  ])
  const facts = liveFacts(packed)
  return { facts, page: (address, area) => salariesPage(facts, address, area) }
}

export function loadAreas(version: string): Promise<readonly AreaFace[]> {
  areas ??= fetchJson<readonly AreaFace[]>(`/salaries/areas.json?v=${version}`).catch((error: unknown) => {
    areas = undefined
    throw error
  })
  return areas
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return response.json()
}
