/** The explorer's figures for one address: pay, and the map of the first role. */
import type { SalariesAddress } from './salaries-address'
import type { AreaFace } from './salaries-selection'
import { type ExplorerFacts, type SalariesView, salariesView } from './salaries-view'
import { type MapAsk, type MapView, mapView } from './state-map'

export interface SalariesPage {
  readonly view: SalariesView
  readonly map: MapView
}

/** The page of an address; `area` is the one it names, or null. Throws RangeError on a role that the data does not name. */
export function salariesPage(facts: ExplorerFacts, address: SalariesAddress, area: AreaFace | null): SalariesPage {
  const view = salariesView(facts, address, area)
  return { view, map: mapOf(facts, mapAsk(view, address)) }
}

/** What an address asks of the map: its first role, at the level and of the year that its source can answer. */
export function mapAsk({ selection: { level, year } }: SalariesView, { roles, map, source }: SalariesAddress): MapAsk {
  const [role = ''] = roles
  return { role, level, year, measure: map, source }
}

/** The map that is asked for. Throws RangeError on a role that the data does not name. */
export function mapOf({ data, books }: ExplorerFacts, ask: MapAsk): MapView {
  return mapView(data, books.get('filings') ?? null, ask)
}
