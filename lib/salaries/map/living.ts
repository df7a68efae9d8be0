/** The map of the cost of living: what a salary buys in each state. */
import type { StateFace } from '@/lib/salaries/data'
import { formatNumber } from '@/lib/words/format'
import { type MapReading, nameStates, type StateReading } from './reading'

/** What the regional price parities, 100 = the country, say of the states. */
export function livingMap(states: readonly StateFace[]): MapReading {
  return {
    title: 'Cost of living by state: prices, 100 = the country',
    hatch: 'no figure published',
    note: 'A regional price parity compares the prices of all goods and services, rents among them. It says what a salary buys in a place, not what employers pay there.',
    heads: ['Prices, 100 = the country'],
    columns: ['price_level'],
    states: states.map(stateOf),
    write: (value) => `prices at ${formatNumber(value)}, where the country is 100`,
    tell: (highest, lowest) =>
      `A salary buys least in ${nameStates(highest)} and most in ${nameStates(lowest)}: prices stand at ${formatNumber(highest[0]?.value ?? 0)} and ${formatNumber(lowest[0]?.value ?? 0)}, the country’s at 100.`,
  }
}

function stateOf({ id, name, living: value }: StateFace): StateReading {
  if (value === null) {
    const hidden = 'no price parity is published for it.'
    const says = `${name}, not stated`
    return { id, name, value, hidden, says, words: `${name}: ${hidden}`, row: [null], cells: [null] }
  }
  const figure = formatNumber(value)
  const says = `${name}: prices at ${figure}`
  const words = `${says}, ${besideCountry(value)}.`
  return { id, name, value, hidden: null, says, words, row: [figure], cells: [value] }
}

function besideCountry(living: number): string {
  const off = formatNumber(Math.abs(living - 100))
  if (off === '0') return 'as in the country as a whole'
  return `${off}% ${living > 100 ? 'above' : 'below'} the country’s`
}
