/** What the explorer says of the source on screen: whom it observes, how much was merged, and what is hidden. */
import { formatNumber } from './format'
import { paySourceWords } from './pay-source'
import type { SalariesView } from './salaries-view'
import { observationNoun } from './suppression'

/** The notes in order, each a sentence or two. */
export function sourceNotes({ address, pays }: SalariesView): string[] {
  const { population, scope } = paySourceWords(address.source)
  const first = [`The pay is that of ${population}.`, scope]
  if (address.source === 'occupation') {
    return [
      ...first,
      'Each percentile is the average of the occupations’ published percentiles, weighed by how often the role’s titles are filed under them.',
    ]
  }
  const noun = observationNoun(address.source)
  const merged = pays.flatMap(({ role, found }) =>
    found && found.n > 0 ? [`${role.shortName}: ${formatNumber(found.n)} distinct of ${formatNumber(found.rows)}`] : [],
  )
  const employers = address.source === 'filings' ? ' and employers' : ''
  return [
    ...first,
    ...(merged.length > 0 ? [`Repeats of the same ${noun} are counted once. ${merged.join('; ')}.`] : []),
    `Quartiles are shown from five distinct ${noun}s${employers}, the 10th and 90th percentile and who out-earns whom from ten, bars from thirty. Wages are kept at three significant digits, which moves a percentile by at most half a per cent.`,
  ]
}
