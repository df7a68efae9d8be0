/** All of the explorer's page for one address: pay, the map of the first role, and the first rows of the table. */
import { type FirstRows, firstRows } from './pay-order'
import type { SalariesAddress } from './salaries-address'
import type { AreaFace } from './salaries-selection'
import { type ExplorerFacts, type SalariesView, salariesView } from './salaries-view'
import { type MapView, mapView } from './state-map'

export interface SalariesPage {
  readonly view: SalariesView
  readonly map: MapView
  /** The first rows of the table of all cells; null for a source that publishes percentiles alone. */
  readonly first: FirstRows | null
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
  const book = facts.books.get(address.source)
  return { view, map, first: book === undefined ? null : firstRows(facts.data, book, address) }
}
