/** All of the explorer's page for one address: pay, and the map of the first role. */
import type { SalariesAddress } from './salaries-address'
import type { AreaFace } from './salaries-selection'
import { type ExplorerFacts, type SalariesView, salariesView } from './salaries-view'
import { type MapView, mapView } from './state-map'

export interface SalariesPage {
  readonly view: SalariesView
  readonly map: MapView
}

/** The page of an address; `area` is the one it names, or null. Throws RangeError on a role that the data does not name. */
export function salariesPage(facts: ExplorerFacts, address: SalariesAddress, area: AreaFace | null): SalariesPage {
  const view = salariesView(facts, address, area)
  const [role = ''] = address.roles
  const { level, year } = view.selection
  const map = mapView(facts.data, facts.books.get('filings') ?? null, {
    role,
    level,
    year,
    measure: address.map,
    source: address.source,
  })
  return { view, map }
}
