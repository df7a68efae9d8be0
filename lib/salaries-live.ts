/** The explorer's arithmetic for the browser, fetched with the cells it works on. */
import { explorerFacts, type PackedSalaries, unpackSalaries } from './salaries-facts'
import type { ExplorerFacts } from './salaries-view'

export { salariesPage } from './salaries-page'

/** The facts of what was packed, ready to be asked. */
export function liveFacts(packed: PackedSalaries): ExplorerFacts {
  return explorerFacts(unpackSalaries(packed))
}
