/** The explorer's arithmetic for the browser, fetched with the cells it works on. */
import type { SalariesAddress } from './salaries-address'
import { explorerFacts, type PackedSalaries, unpackSalaries } from './salaries-facts'
import type { AreaFace } from './salaries-selection'
import { type ExplorerFacts, type SalariesView, salariesView } from './salaries-view'

/** The facts of what was packed, ready to be asked. */
export function liveFacts(packed: PackedSalaries): ExplorerFacts {
  return explorerFacts(unpackSalaries(packed))
}

/** The view of an address, from the facts in the page. */
export function liveView(facts: ExplorerFacts, address: SalariesAddress, area: AreaFace | null): SalariesView {
  return salariesView(facts, address, area)
}
