/** Places as a table for download: the cost of labor and, apart from it, the cost of living. */
import type { Area, OccupationFile, PlaceFile } from '@/data/schema/market'
import { type MixPart, occupationMix } from '@/lib/evidence/occupation'
import type { Answer } from '@/lib/value/absence'
import type { CsvCell, CsvTable } from '@/lib/words/csv'
import { laborCost, stateLabor } from './geography'

type RoleMix = { readonly role: string; readonly parts: readonly MixPart[] }

/**
 * One row a place, the country first, then states, then areas: price parity (country 100), the cost of labor of each role as a
 * multiple of the country's, and the mean wage of each occupation in US dollars a year. A state's cost of labor is the median of
 * its areas. Where there is none, `note` says why.
 */
export function placeTable(places: PlaceFile, occupations: OccupationFile): CsvTable {
  const mixes = occupations.mixes.flatMap(({ role }): RoleMix[] => {
    const mix = occupationMix(occupations, role)
    return mix.kind === 'known' ? [{ role, parts: mix.value }] : []
  })
  const socs = Object.keys(places.nationalMeans).sort()
  const means = (of: Readonly<Record<string, number>>) => socs.map((soc): CsvCell => of[soc] ?? null)
  const country = ['US', 'United States', 'country', null, 100, 'United States', null, null, ...mixes.map(() => 1)]
  return {
    columns: [
      'id',
      'name',
      'kind',
      'states',
      'price_parity',
      'price_parity_of',
      'areas_with_wages',
      'note',
      ...mixes.map(({ role }) => `labour_${role}`),
      ...socs.map((soc) => `mean_usd_${soc}`),
    ],
    rows: [
      [...country, ...means(places.nationalMeans)],
      ...places.states.map((state) => [...stateCells(state, places, mixes), ...means({})]),
      ...places.areas.map((area) => [
        ...areaCells(area, places, mixes),
        ...means('means' in area.labour ? area.labour.means : {}),
      ]),
    ],
  }
}

function stateCells(
  { id, name, living }: PlaceFile['states'][number],
  places: PlaceFile,
  mixes: readonly RoleMix[],
): CsvCell[] {
  const labor = mixes.map(({ parts }) => stateLabor(places, parts, id))
  const areas = Math.max(0, ...labor.map((cost) => (cost.kind === 'known' ? cost.value.areas : 0)))
  return [id, name, 'state', null, ...livingCells(living), areas, noteOf(labor), ...labor.map(ratioOf)]
}

function areaCells(
  { id, name, states, living, ...area }: Area,
  places: PlaceFile,
  mixes: readonly RoleMix[],
): CsvCell[] {
  const labor = mixes.map(({ parts }) => laborCost(area, parts, places.nationalMeans))
  return [id, name, 'area', states.join(' '), ...livingCells(living), null, noteOf(labor), ...labor.map(ratioOf)]
}

function livingCells(living: Area['living']): CsvCell[] {
  return [living?.rpp ?? null, living?.name ?? null]
}

function ratioOf(cost: Answer<{ readonly ratio: number }>): CsvCell {
  return cost.kind === 'known' ? cost.value.ratio : null
}

function noteOf(costs: readonly Answer<unknown>[]): CsvCell {
  const [first] = costs.flatMap((cost) => (cost.kind === 'unknown' ? [cost.why] : []))
  return first ?? null
}
