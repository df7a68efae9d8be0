/** What the salary explorer finds, in words that hold for whatever figures are on screen. */
import { isUnasked } from '@/lib/evidence/absences'
import { minimumSentence } from '@/lib/evidence/minimum/share'
import { aheadIn } from '@/lib/evidence/out-earns'
import { pairFinding, yearFinding } from '@/lib/pay/pair-sentences'
import { levelName } from '@/lib/source/levels'
import { nounOf, paySource } from '@/lib/source/registry'
import { describeMonths } from '@/lib/source/vintage'
import { quartilesOf } from '@/lib/value/percentiles'
import { capitalize, formatList, formatNumber, formatPlural, formatUsd, formatUsdRange } from '@/lib/words/format'
import { nameJobs } from '@/lib/words/role-names'
import type { RolePay, SalariesView } from './view'

type Medians = readonly { readonly pay: RolePay; readonly usd: number }[]

function medians(view: SalariesView): Medians {
  return view.pays.flatMap((pay) =>
    pay.percentiles.p50.kind === 'known' ? [{ pay, usd: pay.percentiles.p50.value }] : [],
  )
}

/** The finding above the explorer; plain names where the figures carry none. */
export function salariesHeadline(view: SalariesView): string {
  const known = medians(view)
  const [only, ...others] = view.pays
  const pair = view.pairs[0]
  if (only && others.length === 0) return oneRole(view, only)
  const finding = view.pays.length === 2 && pair ? pairFinding(pair) : null
  if (finding !== null) return finding
  if (known.length === 0) return nothingShown(view, view.pays)
  const hidden = view.pays.filter(({ percentiles }) => percentiles.p50.kind === 'unknown')
  return [mediansInOrder(view, known), ...(hidden.length > 0 ? [nothingShown(view, hidden)] : [])].join(' ')
}

/** Why no pay of these roles is shown: whom the source found too few of, and whom it never asked about. */
function nothingShown({ address }: SalariesView, pays: readonly RolePay[]): string {
  const jobsOf = (some: readonly RolePay[]) => nameJobs(some.map(({ role }) => role))
  const { noun, pay, inText } = paySource(address.source)
  if (noun === null) return `${capitalize(pay)}: no figure for ${jobsOf(pays)} here.`
  const unasked = pays.filter(({ percentiles: { p50 } }) => isUnasked(p50))
  const asked = pays.filter((each) => !unasked.includes(each))
  const few = asked.every(({ n }) => n === 0)
    ? `No ${noun}s for ${jobsOf(asked)} here.`
    : `Too few ${noun}s for ${jobsOf(asked)} to show pay.`
  const unaskedOf = `${capitalize(inText)} did not ask about ${jobsOf(unasked)}.`
  return [...(asked.length > 0 ? [few] : []), ...(unasked.length > 0 ? [unaskedOf] : [])].join(' ')
}

function oneRole(view: SalariesView, only: RolePay): string {
  const { role, percentiles } = only
  const { p25, p75 } = percentiles
  const { pay } = paySource(view.address.source)
  if (p25.kind === 'unknown' || p75.kind === 'unknown') return nothingShown(view, [only])
  return `The middle half of ${pay} for ${nameJobs([role])} is ${formatUsdRange({ lowUsd: p25.value, highUsd: p75.value })}.`
}

function mediansInOrder({ address }: SalariesView, known: Medians): string {
  return `The median of ${paySource(address.source).pay} is ${mediansOf(known)}.`
}

function mediansOf(known: Medians): string {
  const falling = known.toSorted((a, b) => b.usd - a.usd)
  return formatList(falling.map(({ pay, usd }) => `${formatUsd(usd)} for ${nameJobs([pay.role])}`))
}

/** The line under the finding, and what the newest year finds where that is something else. */
export function salariesLead(view: SalariesView): string {
  return [gapAndSpread(view), view.latest === null ? '' : yearFinding(view.latest)]
    .filter((text) => text !== '')
    .join(' ')
}

/**
 * How far apart the two medians are where one side is ahead or no sample is stated, both medians
 * where no difference is clear, neither where a sample is too thin to tell; and which pay is more spread out.
 */
function gapAndSpread(view: SalariesView): string {
  const [a, b, ...more] = view.pays
  if (!a || !b || more.length > 0) return ''
  const known = medians(view)
  const [medianA, medianB] = known.map(({ usd }) => Math.round(usd / 1000))
  if (medianA === undefined || medianB === undefined) return ''
  const gap = medianB - medianA
  const wider = moreSpread(a, b)
  const { abilities, basePay } = paySource(view.address.source)
  const pay = abilities.isTotalPay && !abilities.isProxy ? capitalize(basePay) : 'Pay'
  const spread = wider === null ? '' : ` ${pay} for ${nameJobs([wider.role])} is more spread out.`
  if (gap === 0) return `Both medians are ${formatUsd(medianA * 1000)}.${spread}`
  const chance = view.pairs[0]?.chance
  if (chance?.kind === 'unknown') return spread.trimStart()
  if (chance && aheadIn(chance.value) === null) return `The medians are ${mediansOf(known)}.${spread}`
  const higher = gap > 0 ? b : a
  const also = wider === higher ? ' Their pay is also more spread out.' : spread
  return `The median is ${formatUsd(Math.abs(gap) * 1000)} higher for ${nameJobs([higher.role])}.${also}`
}

/** Spread is the middle half's width over the median; less than a tenth more is not said. */
function moreSpread(a: RolePay, b: RolePay): RolePay | null {
  const [ofA, ofB] = [spreadOf(a), spreadOf(b)]
  if (ofA === null || ofB === null) return null
  if (ofA > ofB * 1.1) return a
  return ofB > ofA * 1.1 ? b : null
}

function spreadOf(pay: RolePay): number | null {
  const quartiles = quartilesOf(pay)
  return quartiles && (quartiles.p75 - quartiles.p25) / quartiles.p50
}

/** Whom the figures are about: "Senior, California, Apr 2024"; where observations are dated one by one, "…, middle month Jan 2026". */
export function describeSelection(view: SalariesView): string {
  const { level, year } = view.selection
  // The month of the country, which stands for too few observations, is of no figure that is shown.
  const dated = view.pays.filter(({ found }) => found === null || found.month === null || found.shows !== 'none')
  const months = [...new Set(dated.flatMap((pay) => pay.months))].sort()
  const when =
    months.length === 0
      ? year === 'all'
        ? 'all years'
        : String(year)
      : describeMonths(view.address.source, months[0] as string, months.at(-1))
  const isMiddle = dated.length > 0 && dated.every(({ found }) => found !== null && found.month !== null)
  const called = isMiddle ? `middle ${months.length === 1 ? 'month' : 'months'} ` : ''
  return `${levelName(view.address.source, level)}, ${view.placeName}, ${called}${when}`
}

/** A sample in words: "215 filings by 98 employers". */
export function describeSample({ found }: RolePay): string {
  if (found === null) return 'sample not stated'
  if (found.n === 0) return `no ${nounOf(found.source)}`
  const by = found.employers.kind === 'known' ? ` by ${formatPlural(found.employers.value, 'employer')}` : ''
  return `${formatPlural(found.n, nounOf(found.source))}${by}`
}

/** How much of a role's pay stands at the legal minimum and what is paid above it; null where the source does not record it, or hides it. */
export function roleMinimum({ found }: RolePay): string | null {
  if (found?.atMinimum == null) return null
  return minimumSentence(found.atMinimum, `these ${nounOf(found.source)}s`)
}

/** How thin a role's sample is, where it is shown as dots: "19 filings, shown as dots (a histogram needs 30)." Null for larger samples. */
export function dotsSentence({ found }: RolePay): string | null {
  if (found?.drawing !== 'dots') return null
  const sample = formatPlural(found.n, nounOf(found.source))
  return `${sample}, shown as dots (a histogram needs 30).`
}

/** Why an offer cannot be placed among a role’s observations; null where it is, and without an offer. */
export function unplacedOffer({ role, offer }: RolePay, offerUsd: number): string | null {
  if (offer?.kind !== 'unknown') return null
  return `${formatUsd(offerUsd)} cannot be placed among ${nameJobs([role])}. ${offer.why}`
}

/** The notes in order, each a sentence or two. */
export function sourceNotes({ address, pays }: SalariesView): string[] {
  const { population, scope, kept, abilities, vintage } = paySource(address.source)
  const release =
    vintage &&
    `${capitalize(vintage.release)}, without dates: its middle may lie ${vintage.eitherWayMonths} months to either side.`
  const first = [`The pay is that of ${population}.`, scope, ...(release ? [release] : [])]
  if (kept === 'mix') {
    return [
      ...first,
      'Each percentile is the average of the occupations’ published percentiles, weighed by how often the role’s titles are filed under them.',
    ]
  }
  const noun = nounOf(address.source)
  if (kept === 'percentiles') {
    return [
      ...first,
      `Quartiles are shown from five ${noun}s, the 10th and 90th percentile from ten; no employers are named. Bars, who out-earns whom and where an offer ranks take single ${noun}s, which are not kept here.`,
    ]
  }
  const merged = pays.flatMap(({ role, found }) =>
    found && found.n > 0 ? [`${role.shortName}: ${formatNumber(found.n)} distinct of ${formatNumber(found.rows)}`] : [],
  )
  const employers = abilities.namesEmployers ? ' and employers' : ''
  return [
    ...first,
    ...(merged.length > 0 ? [`Repeats of the same ${noun} are counted once. ${merged.join('; ')}.`] : []),
    `Quartiles are shown from five distinct ${noun}s${employers}, the 10th and 90th percentile and who out-earns whom from ten, bars from thirty. Wages are kept at three significant digits, which moves a percentile by at most half a percent.`,
  ]
}
