/** A quote's derivation for readers: each step with its numbers, what they count, its sources, and the same step computed anew. */

import type { Elasticity } from '@/data/schema/quote'
import type { Quote } from '@/lib/engine/answer'
import { type Effect, groupName } from '@/lib/engine/model'
import type { ReleaseIndex } from '@/lib/engine/release'
import { nounOf, paySource, type SourceId } from '@/lib/source/registry'
import { formatList, formatLog, formatPlural, writeRate } from '@/lib/words/format'
import { derive, inputUnitOf, type Step, substitute } from '@/lib/working/derivation'
import { writeBare, writeExactly, writeQuantity } from '@/lib/working/step-words'

/** One number that a step takes. */
export interface StepInput {
  readonly name: string
  /** What it is, in words. */
  readonly means: string
  /** As exactly as it is kept. */
  readonly value: string
  /** How many observations stand behind it; null where none are counted. */
  readonly counted: string | null
}

export interface StepRow extends Pick<Step, 'name' | 'label' | 'formula' | 'sources'> {
  /** The formula with its numbers in place, and what they make. */
  readonly working: string
  readonly inputs: readonly StepInput[]
  readonly result: string
  /** The result of the formula and its numbers alone, computed anew. */
  readonly replayed: string
  /** Whether it is the same to the last digit. */
  readonly holds: boolean
}

/** The steps of a quote's derivation, in order; `release` is the quote's own. */
export function stepRows(quote: Quote, release: Pick<ReleaseIndex, 'models' | 'elasticities'>): StepRow[] {
  const { steps } = quote.derivation
  const again = derive(steps).steps
  return steps.map((step, index) => {
    const earlier = steps.slice(0, index)
    const replayed = again[index]?.result ?? Number.NaN
    const { name, label, formula, sources } = step
    const named = new Set(namesIn(formula))
    return {
      name,
      label,
      formula,
      sources,
      working: `${substitute(step, earlier, writeBare).replaceAll('+ −', '− ')} = ${writeExactly(step.result, step.unit)}`,
      inputs: [
        ...Object.entries(step.inputs).map(([name, value]) => ({
          name,
          means: means[name] ?? name,
          value: [value]
            .flat()
            .map((each) => writeExactly(each, inputUnitOf(step, name)))
            .join(', '),
          counted: countedBehind(name, quote, release),
        })),
        ...earlier
          .filter((each) => named.has(each.name) && !Object.hasOwn(step.inputs, each.name))
          .map((each) => ({
            name: each.name,
            means: `${each.label}, step ${steps.indexOf(each) + 1}`,
            value: writeExactly(each.result, each.unit),
            counted: null,
          })),
      ],
      result: writeResult(step),
      replayed: writeExactly(replayed, step.unit),
      holds: replayed === step.result,
    }
  })
}

/** Whether every step comes out as shown when computed anew, and which do not, in a sentence. */
export function replayFinding(rows: readonly Pick<StepRow, 'label' | 'holds'>[]): string {
  const failed = rows.filter(({ holds }) => !holds)
  return failed.length === 0
    ? `All ${rows.length} steps were recomputed for this page and give the range above.`
    : `${failed.length} of ${rows.length} steps don’t come out as shown: ${formatList(failed.map(({ label }) => label))}.`
}

const means: Readonly<Record<string, string>> = {
  base: 'Starting point: everything the source has',
  role: 'This role, any level',
  level: 'This level, any role',
  roleLevel: 'This role and level, anywhere',
  place: 'This place, any role and level',
  rolePlace: 'This role there',
  levelPlace: 'This level there',
  year: 'This year, any role and level',
  roleYear: 'This role in this year',
  levelYear: 'This level in this year',
  cell: 'Exact matches: this role and level here',
  exponent: 'How closely pay follows the cost of labor from state to state',
  crowding: 'The cost of labor where this role’s records are, on average: a logarithm, 0 for the US',
  power: 'How closely pay follows area wages from state to state',
  shares: 'Each occupation’s share of the role’s filings',
  there: 'Wage of each occupation there: its median, or its mean in data versions before 2026.11.30',
  reference: 'The same in the US: the employment-weighted geometric mean of the states’ medians',
  everywhere: 'Mean wage of each occupation in the country',
  wages: 'The published figure of each occupation',
  last: 'BLS median in the last year',
  first: 'BLS median three years earlier',
  years: 'Years between them',
  own: 'Your growth a year',
  months: 'From the month of the data to your start date',
  yearly: 'Growth of the BLS median in each year since 2020, logarithm',
  target: 'What your pay policy pays',
  width: 'How wide posted ranges are: the top ÷ the bottom',
  step: 'What the ends are rounded to',
}

function countedBehind(
  name: string,
  { ask, effects }: Quote,
  { models, elasticities }: Pick<ReleaseIndex, 'models' | 'elasticities'>,
): string | null {
  const { noun } = paySource(ask.basis)
  if (name === 'exponent') return elasticityOf(ask.basis, elasticities)
  if (noun === null) return null
  if (name === 'base') return formatPlural(models.get(ask.basis)?.base.n ?? 0, noun)
  const effect = effects.find(({ group }) => groupName(ask.basis, group) === name)
  return effect === undefined ? null : countOf(effect, noun)
}

/** The basis' own, or the first where its observations name no place; with its standard error. */
function elasticityOf(basis: SourceId, elasticities: readonly Elasticity[]): string | null {
  const found = elasticities.find(({ source }) => source === basis) ?? elasticities[0]
  if (found === undefined) return null
  const { source, n, states, error } = found
  const borrowed = source === basis ? '' : `from ${paySource(source).inText}, as this source names no place: `
  return `${borrowed}${formatPlural(n, nounOf(source))} in ${states} states, standard error ${error.toFixed(2)}`
}

function countOf({ n, employers }: Effect, noun: string): string {
  const of = employers === null || n === 0 ? '' : ` from ${formatPlural(employers, 'employer')}`
  return `${formatPlural(n, noun)}${of}`
}

/** Rounded for people: dollars to the thousand, a rate to the hundredth of a percent. */
function writeResult({ result, unit }: Step): string {
  if (unit === 'share') return writeRate(result)
  return unit === 'weight' ? formatLog(result) : writeQuantity(result, unit)
}

function namesIn(formula: string): string[] {
  return formula.match(/[A-Za-z][A-Za-z0-9]*\b(?!\()/g) ?? []
}
