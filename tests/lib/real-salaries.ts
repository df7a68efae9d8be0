/** What the explorer knows of the real market files. */
import { dataset, market } from '@/data'
import type { SalariesChoices } from '@/lib/salaries/address'
import { type SalariesData, salariesData } from '@/lib/salaries/data'
import { explorerFacts, salariesChoices } from '@/lib/salaries/facts'
import type { ExplorerFacts } from '@/lib/salaries/view'

export const realData: SalariesData = salariesData(dataset.roles, market(), dataset.manifest.dataVersion)
export const realFacts: ExplorerFacts = explorerFacts(realData)
export const realChoices: SalariesChoices = salariesChoices(
  realData,
  market().places.areas.map(({ id }) => id),
)
