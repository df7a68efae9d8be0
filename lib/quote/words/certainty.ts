/** How sure a quote is, in words: the grade with the typical error, and each thing that caps it. */
import type { Quote } from '@/lib/engine/answer'
import { type Cap, fewestOfLevel, oldestMonths, oldMonths, type TypicalError } from '@/lib/engine/grade'
import { inPlace, stateOf } from '@/lib/place/geography'
import { stateName } from '@/lib/place/states'
import { nounOf, paySource } from '@/lib/source/registry'
import { describeMonths } from '@/lib/source/vintage'
import { capitalize, formatCount, formatMonthCount, formatNumber, formatPlural, formatShare } from '@/lib/words/format'
import { asFarAway } from './direction'

type Graded = Pick<Quote, 'ask' | 'grade' | 'typicalError'>

/** How sure a quote is, in parts that a page joins or sets apart. */
export interface Certainty {
  /** The grade: "Medium confidence:". */
  readonly head: string
  /** What a low grade lacks, and how far quotes like it miss. */
  readonly says: string
  /** The first thing of that alone. */
  readonly short: string
  /** What is said to be lacking, by its code; null where nothing is. */
  readonly lack: Cap['code'] | null
}

/**
 * The grade, and the error of quotes of its kind. A grade that is low for a lack of its own has that first: the error is then of
 * quotes that have more behind them.
 */
export function certaintyOf({ ask, grade, typicalError }: Graded): Certainty {
  const head = `${capitalize(grade.overall)} confidence:`
  if (typicalError.kind === 'unknown') {
    const says = 'quotes like this one were not tested'
    return { head, says, short: says, lack: null }
  }
  const { usual, fourInFive } = typicalError.value
  const error = `usually ${within(usual)}`
  const says = `${error}, four times in five ${within(fourInFive)}`
  const [first] = grade.caps
  const lack = first?.most === 'low' ? lackWords(first, nounOf(ask.basis)) : null
  if (first === undefined || lack === null) return { head, says, short: error, lack: null }
  return { head, says: `${lack}. Others like it: ${says}`, short: lack, lack: first.code }
}

/** How sure a quote is, in one line: "Medium confidence: usually within 7%, four times in five within 12%". */
export function certaintyLine(quote: Graded): string {
  const { head, says } = certaintyOf(quote)
  return `${head} ${says}`
}

/** What a quote lacks, in a few words; null where that is not what its grade is low for. */
function lackWords(cap: Cap, noun: string): string | null {
  if (cap.code === 'employer') return `one employer has ${formatShare(cap.share)} of the ${noun}s`
  if (cap.code === 'age') return `data over ${oldestMonths} months old`
  if (cap.code !== 'thin-role') return null
  return cap.n === 0 ? `no ${noun}s at this level` : `only ${formatPlural(cap.n, noun)} nationwide`
}

/** Under one percent is said as one: “within 0%” would be a promise. */
function within(share: number): string {
  return `within ${formatShare(Math.max(0.01, share))}`
}

const kinds: Readonly<Record<TypicalError['kind']['place'], string>> = {
  country: 'nationwide',
  state: 'for a state',
  area: 'for a metro area',
  remote: 'for remote jobs',
}

/** What the error was measured on, in a sentence; of a kind that was not tested, that it was not. */
export function testedSentence({ ask, place, typicalError }: Pick<Quote, 'ask' | 'place' | 'typicalError'>): string {
  const { inText } = paySource(ask.basis)
  if (typicalError.kind === 'unknown')
    return `Not tested: no quote ${kinds[place.kind]} from ${inText} was checked against the market.`
  const { cells, from, kind, bound } = typicalError.value
  const noun = nounOf(ask.basis)
  const had = from === '0' ? 'none of their own' : `${sizeWords(from)} ${noun}s in each`
  const checked = `Checked against ${formatPlural(cells, markets[kind.place])}, using ${had}.`
  if (bound === 'fewer') return `${checked} This one has ${sizeWords(kind.n)}, so it should miss by no more.`
  return bound === 'thin' ? `${checked} That is few.` : checked
}

const markets: Readonly<Record<TypicalError['kind']['place'], string>> = {
  country: 'national market',
  state: 'state market',
  area: 'metro market',
  remote: 'remote market',
}

function sizeWords(n: TypicalError['from']): string {
  return n === '30+' ? '30 or more' : n.replace('-', '–')
}

/** Why a cap applies, in a sentence. */
export function capSentence(cap: Cap, quote: Pick<Quote, 'ask' | 'place' | 'referenceMonth' | 'typicalError'>): string {
  const { ask, place, referenceMonth } = quote
  const noun = nounOf(ask.basis)
  switch (cap.code) {
    case 'not-tested':
      return testedSentence(quote)
    case 'thin-error':
      return `Checked against only ${formatCount(cap.cells)} ${cap.cells === 1 ? 'market' : 'markets'} like this one.`
    case 'employer':
      return `One employer has ${formatShare(cap.share)} of the ${noun}s for this role and level in ${employerPlace(place)}.`
    case 'age':
      return `The data averages ${describeMonths(ask.basis, referenceMonth)}: ${formatMonthCount(Math.ceil(cap.months))} before your start date, over ${cap.most === 'low' ? oldestMonths : oldMonths}.`
    case 'bases':
      return `${capitalize(paySource(cap.basis).inText)} ${isAre(cap.basis)} ${asFarAway(cap.ratio)}, more than a quarter away.`
    case 'unstated':
      return 'Titles without a level mix levels.'
    case 'thin-role':
      return `Only ${formatNumber(cap.n)} ${noun}${cap.n === 1 ? '' : 's'} for this role and level nationwide, fewer than ${formatCount(fewestOfLevel)}.`
  }
}

/** Where an employer's share is counted: an area's quote is made from the observations of its state. */
function employerPlace(place: Quote['place']): string {
  const state = place.kind === 'area' ? stateOf(place) : null
  return state === null ? inPlace(place) : `${inPlace({ name: stateName(state) })}, which this quote is made from`
}

function isAre(basis: string): string {
  return paySource(basis).isSingular ? 'is' : 'are'
}
