/** What the explorer fetches beside the page: its arithmetic with the cells, and the areas once a place is chosen. */
import type { PackedSalaries } from '@/lib/salaries-facts'
import type { LiveSalaries } from '@/lib/salaries-live'
import type { AreaFace } from '@/lib/salaries-selection'

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
  const [{ liveSalaries }, packed] = await Promise.all([
    import('@/lib/salaries-live'),
    fetchJson<PackedSalaries>(`/salaries/cells.json?v=${version}`),
  ])
  return liveSalaries(packed)
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
