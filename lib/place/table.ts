/** Places as a table for download: the cost of labor and, apart from it, the cost of living. */
import type { OccupationFile, PlaceFile, PlaceWages } from '@/data/schema/market'
import { type MixPart, occupationMix } from '@/lib/evidence/occupation'
import type { Answer } from '@/lib/value/absence'
import { countryPlace } from '@/lib/value/country'
import { grouped } from '@/lib/value/grouped'
import { tableOf } from '@/lib/words/columns'
import type { CsvCell, CsvTable } from '@/lib/words/csv'
import { type LivingCost, livingCost, type Place } from './geography'
import { costOfLabor, type LaborCost } from './labor/cost'

interface PlaceRow {
  readonly place: Place
  readonly states: readonly string[]
  readonly living: Answer<LivingCost>
  /** For each role that has a mix. */
  readonly labor: readonly Answer<LaborCost>[]
  readonly wages: PlaceWages
}

/** The roles whose occupations are known, with their mixes. */
function mixesOf(
  occupations: OccupationFile,
): readonly { readonly role: string; readonly parts: readonly MixPart[] }[] {
  return occupations.mixes.flatMap(({ role }) => {
    const mix = occupationMix(occupations, role)
    return mix.kind === 'known' ? [{ role, parts: mix.value }] : []
  })
}

/** Every place of a file, the country first, then states, then areas. */
export function placesIn({ states, areas }: PlaceFile): {
  readonly place: Exclude<Place, { kind: 'remote' }>
  readonly states: readonly string[]
  readonly wages: PlaceWages
}[] {
  return [
    { place: { kind: 'country', ...countryPlace }, states: [], wages: {} },
    ...states.map(({ id, name, wages }) => ({ place: { kind: 'state' as const, id, name }, states: [id], wages })),
    ...areas.map((area) => {
      const { id, name, states: reached, wages } = area
      return { place: { kind: 'area' as const, id, name, area }, states: reached, wages }
    }),
  ]
}

/**
 * One row a place: price parity (country 100), the cost of labor of each role as a multiple of the country's, and the median wage in
 * US dollars a year and the employment of each occupation; of the country the wages that places are held against. `from_state` names
 * the roles whose cost of labor is that of an area's state; where there is none, `hidden` says why, and of which roles.
 */
export function placeTable(places: PlaceFile, occupations: OccupationFile): CsvTable {
  const mixes = mixesOf(occupations)
  const rows = placesIn(places).map(
    ({ place, ...rest }): PlaceRow => ({
      ...rest,
      place,
      living: livingCost(places, place),
      labor: mixes.map(({ parts }) => costOfLabor(places, parts, place)),
    }),
  )
  const medianOf = (soc: string, { place, wages }: PlaceRow): CsvCell =>
    (place.kind === 'country' ? places.references[soc] : wages[soc]?.[3]) ?? null
  const socs = Object.keys(places.references).sort()
  const roleOf = (index: number) => mixes[index]?.role ?? ''
  return tableOf(rows, {
    id: ({ place }) => place.id,
    name: ({ place }) => place.name,
    kind: ({ place }) => place.kind,
    states: ({ place, states }) => (place.kind === 'area' ? states.join(' ') : null),
    price_parity: ({ living }) => (living.kind === 'known' ? living.value.rpp : null),
    price_parity_of: ({ living }) => (living.kind === 'known' ? living.value.name : null),
    from_state: ({ place, labor }) =>
      labor
        .flatMap((cost, index) => (cost.kind === 'known' && cost.value.of.id !== place.id ? [roleOf(index)] : []))
        .join(' ') || null,
    hidden: ({ labor }) => whyHidden(labor, roleOf),
    ...Object.fromEntries(
      mixes.map(({ role }, index) => [`labour_${role}`, ({ labor }: PlaceRow) => ratioOf(labor[index])]),
    ),
    ...Object.fromEntries(socs.map((soc) => [`median_usd_${soc}`, (row: PlaceRow) => medianOf(soc, row)])),
    ...Object.fromEntries(socs.map((soc) => [`employment_${soc}`, ({ wages }: PlaceRow) => wages[soc]?.[0] ?? null])),
  })
}

/** Each reason once, after the roles that it is of. */
function whyHidden(labor: readonly Answer<LaborCost>[], roleOf: (index: number) => string): string | null {
  const unknowns = labor.flatMap((cost, index) =>
    cost.kind === 'unknown' ? [{ role: roleOf(index), why: cost.why }] : [],
  )
  const reasons = [...grouped(unknowns, ({ why }) => why)]
  return reasons.map(([why, of]) => `${of.map(({ role }) => role).join(' ')}: ${why}`).join(' ') || null
}

function ratioOf(cost: Answer<LaborCost> | undefined): CsvCell {
  return cost?.kind === 'known' ? cost.value.ratio : null
}
