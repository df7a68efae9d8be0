/** The explorer's arithmetic for the browser, fetched with the cells it works on. */
import type { FirstRows } from '@/lib/salaries/table/order'
import { payAddress, readSalaries, type SalariesAddress } from './address'
import { explorerFacts, type PackedSalaries, salariesChoices, unpackSalaries } from './facts'
import { mapAsk, mapOf, type SalariesPage, tableStart } from './page'
import type { AreaFace } from './selection'
import { type ExplorerFacts, salariesView } from './view'

/** What was fetched, and the page of any address from it; `area` is the one it names, or null. */
export interface LiveSalaries {
  readonly facts: ExplorerFacts
  /** The same view and the same map for as long as the address asks for the same, so that they need not be drawn again. */
  readonly page: (address: SalariesAddress, area: AreaFace | null) => SalariesPage
  /** The first rows of its table; null for a source that publishes percentiles alone. */
  readonly first: (address: SalariesAddress) => FirstRows | null
  /** What can be used of an address, which may name these areas. */
  readonly read: (query: URLSearchParams, areaIds: readonly string[]) => SalariesAddress
}

/** What was packed, ready to be asked. */
export function liveSalaries(packed: PackedSalaries): LiveSalaries {
  const facts = explorerFacts(unpackSalaries(packed))
  const viewOf = keepingLast(salariesView.bind(null, facts))
  const map = keepingLast(mapOf.bind(null, facts))
  return {
    facts,
    page: (address, area) => {
      const view = viewOf(payAddress(address), area)
      return { view, map: map(mapAsk(view, address)) }
    },
    first: (address) => tableStart(facts, address),
    read: (query, areaIds) => readSalaries(query, salariesChoices(facts.data, areaIds)).address,
  }
}

/** The same function, giving its last answer again when asked the same again. */
function keepingLast<Asked extends readonly unknown[], Answer>(answer: (...asked: Asked) => Answer) {
  let last: { readonly key: string; readonly answer: Answer } | undefined
  return (...asked: Asked): Answer => {
    const key = JSON.stringify(asked)
    if (last?.key !== key) last = { key, answer: answer(...asked) }
    return last.answer
  }
}
