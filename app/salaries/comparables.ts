import { postedRanges } from '@/app/posted-ranges'
import { defaultSalaries, type SalariesAddress } from '@/lib/salaries/address'
import { type Comparables, comparables, comparablesAsk } from '@/lib/salaries/comparables/view'
import { comparablesFinding, comparablesLead } from '@/lib/salaries/comparables/words'
import { type SalariesView, salariesView } from '@/lib/salaries/view'
import { rangedSources } from '@/lib/source/registry'
import { salaries } from './market-facts'

/** The single ranges behind an address's figure; null where its source keeps none. */
export function comparablesOf(view: SalariesView, address: SalariesAddress): Comparables | null {
  const ask = comparablesAsk(view, address)
  return ask && comparables(postedRanges(ask.source, ask.role.id), ask)
}

/** The single ranges of a role in the whole country, and what they are together; null where no source keeps any. */
export function postingsOf(role: string) {
  const { facts } = salaries()
  const [source] = rangedSources
  if (source === undefined) return null
  const address = { ...defaultSalaries, roles: [role], source }
  const listed = comparablesOf(salariesView(facts, address, null), address)
  return (
    listed && {
      listed,
      finding: comparablesFinding(listed),
      lead: comparablesLead(listed),
    }
  )
}
