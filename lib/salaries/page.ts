/** The explorer's figures for one address: pay, and the map of the first role. */

import { type MapAsk, type MapView, mapView } from '@/lib/salaries/map/view'
import { type FirstRows, firstRows } from '@/lib/salaries/table/order'
import { defaultSource } from '@/lib/source/registry'
import type { SalariesAddress } from './address'
import type { AreaFace } from './selection'
import { type ExplorerFacts, type SalariesView, salariesView } from './view'

export interface SalariesPage {
  readonly view: SalariesView
  readonly map: MapView
}

/** The page of an address; `area` is the one it names, or null. Throws RangeError on a role that the data does not name. */
export function salariesPage(facts: ExplorerFacts, address: SalariesAddress, area: AreaFace | null): SalariesPage {
  const view = salariesView(facts, address, area)
  return { view, map: mapOf(facts, mapAsk(view, address)) }
}

/**
 * What an address asks of the map: its first role and, where the map is of the evidence, the level and year that its source can
 * answer. What labor or a living costs depends on none of those, so they are asked alike.
 */
export function mapAsk({ selection: { level, year } }: SalariesView, { roles, map, source }: SalariesAddress): MapAsk {
  const [role = ''] = roles
  if (map === 'evidence') return { measure: map, role, level, year, source }
  return { measure: map, role, level: 'all', year: 'all', source: defaultSource }
}

/** The map that is asked for. Throws RangeError on a role that the data does not name. */
export function mapOf({ data, books }: ExplorerFacts, ask: MapAsk): MapView {
  return mapView(data, books.get(ask.source) ?? null, ask)
}

/** The first rows of an address's table; null for a source that publishes percentiles alone. */
export function tableStart({ data, books }: ExplorerFacts, address: SalariesAddress): FirstRows | null {
  const book = books.get(address.source)
  return book ? firstRows(data, book, address) : null
}
