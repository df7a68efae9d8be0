/** What the explorer knows of the real market files. */
import { dataset, market } from '@/data'
import { salariesData } from '@/lib/salaries/data'
import { explorer, salariesChoices } from '@/lib/salaries/page'
import { placedWages } from '@/lib/salaries/pay/by-place'

export const realData = salariesData(dataset.roles, market(), dataset.manifest.dataVersion)
export const realFiles = Object.values(market().cells)
export const realWages = placedWages(dataset.roles, market())
export const realExplorer = explorer(realData, realFiles, realWages)
export const realFacts = realExplorer.facts
export const realChoices = salariesChoices(
  realData,
  market().places.areas.map(({ id }) => id),
)
