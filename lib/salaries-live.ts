/** The explorer's arithmetic for the browser, fetched with the cells it works on. */
import type { SalariesAddress } from './salaries-address'
import { explorerFacts, type PackedSalaries, unpackSalaries } from './salaries-facts'
import { type SalariesPage, salariesPage } from './salaries-page'
import type { AreaFace } from './salaries-selection'
import type { ExplorerFacts } from './salaries-view'

/** What was fetched, and the page of any address from it; `area` is the one it names, or null. */
export interface LiveSalaries {
  readonly facts: ExplorerFacts
  readonly page: (address: SalariesAddress, area: AreaFace | null) => SalariesPage
}

/** What was packed, ready to be asked. */
export function liveSalaries(packed: PackedSalaries): LiveSalaries {
  const facts = explorerFacts(unpackSalaries(packed))
  return { facts, page: (address, area) => salariesPage(facts, address, area) }
}
