/** Places as a table for download: the cost of labor and, apart from it, the cost of living. */
import type { OccupationFile, PlaceFile } from '@/data/schema/market'
import { occupationMix } from '@/lib/evidence/occupation'
import { type Answer, known, valueOrNull } from '@/lib/value/absence'
import { tableOf } from '@/lib/words/columns'
import type { CsvCell, CsvTable } from '@/lib/words/csv'
import { type LivingCost, laborCost, stateLabor } from './geography'

interface PlaceRow {
  readonly id: string
  readonly name: string
  readonly kind: 'country' | 'state' | 'area'
  readonly states: readonly string[]
  readonly living: LivingCost | null
  /** For each role that has a mix. */
  readonly labor: readonly Answer<{ readonly ratio: number; readonly areas?: number }>[]
  readonly means: Readonly<Record<string, number>>
}

/**
 * One row a place, the country first, then states, then areas: price parity (country 100), the cost of labor of each role as a
 * multiple of the country's, and the mean wage of each occupation in US dollars a year. A state's cost of labor is the median of
 * its areas. Where there is none, `hidden` says why.
 */
export function placeTable(places: PlaceFile, occupations: OccupationFile): CsvTable {
  const { nationalMeans } = places
  const mixes = occupations.mixes.flatMap(({ role }) => {
    const mix = occupationMix(occupations, role)
    return mix.kind === 'known' ? [{ role, parts: mix.value }] : []
  })
  const country: PlaceRow = {
    id: 'US',
    name: 'United States',
    kind: 'country',
    states: [],
    living: { name: 'United States', rpp: 100 },
    labor: mixes.map(() => known({ ratio: 1 })),
    means: nationalMeans,
  }
  const states = places.states.map((state): PlaceRow => {
    const labor = mixes.map(({ parts }) => stateLabor(places, parts, state.id))
    return { ...state, kind: 'state', states: [], labor, means: {} }
  })
  const areas = places.areas.map((area): PlaceRow => {
    const labor = mixes.map(({ parts }) => laborCost(area, parts, nationalMeans))
    return { ...area, kind: 'area', labor, means: 'means' in area.labour ? area.labour.means : {} }
  })
  return tableOf([country, ...states, ...areas], {
    id: ({ id }) => id,
    name: ({ name }) => name,
    kind: ({ kind }) => kind,
    states: (row) => row.states.join(' ') || null,
    price_parity: ({ living }) => living?.rpp ?? null,
    price_parity_of: ({ living }) => living?.name ?? null,
    areas_with_wages: areasWithWages,
    hidden: ({ labor }) => labor.flatMap((cost) => (cost.kind === 'unknown' ? [cost.why] : []))[0] ?? null,
    ...Object.fromEntries(
      mixes.map(({ role }, index) => [`labour_${role}`, ({ labor }: PlaceRow) => ratioOf(labor[index])]),
    ),
    ...Object.fromEntries(
      Object.keys(nationalMeans)
        .sort()
        .map((soc) => [`mean_usd_${soc}`, ({ means }: PlaceRow) => means[soc] ?? null]),
    ),
  })
}

function areasWithWages({ kind, labor }: PlaceRow): CsvCell {
  return kind === 'state' ? Math.max(0, ...labor.map((cost) => valueOrNull(cost)?.areas ?? 0)) : null
}

function ratioOf(cost: PlaceRow['labor'][number] | undefined): CsvCell {
  return cost?.kind === 'known' ? cost.value.ratio : null
}
