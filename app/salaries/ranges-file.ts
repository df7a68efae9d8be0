/** The file of the single ranges behind an address's figure. */
import { fileAnswer, refusal } from '@/app/file-answer'
import { postedRanges } from '@/app/posted-ranges'
import { rangeTable } from '@/lib/salaries/comparables/table'
import { comparableRanges, comparablesAsk } from '@/lib/salaries/comparables/view'
import { paySource } from '@/lib/source/registry'
import { formatCsv } from '@/lib/words/csv'
import { capitalize } from '@/lib/words/format'
import { answering, nameOf } from './files'

/** Answers with every range that an address lists, in its order. */
export const rangesFile = answering((view, address) => {
  const ask = comparablesAsk(view, address)
  if (ask === null)
    return refusal(404, `${capitalize(paySource(address.source).inText)} hold no single ranges to list.`)
  const { role, source } = ask
  const ranges = comparableRanges(postedRanges(source, role.id), ask)
  const name = nameOf({ ...view, pays: view.pays.filter((pay) => pay.role.id === role.id) }, 'ranges', view.placeName)
  return fileAnswer(name, 'csv', formatCsv(rangeTable(ranges, role.id, source)))
})
