/** Where an offer stands in a quote, in words and with its working. */
import type { StatedBeside } from '@/lib/engine/beside/stated'
import type { OfferPosition } from '@/lib/engine/offer-position'
import { paySource } from '@/lib/source/registry'
import { writeUsd } from '@/lib/words/amount'
import { formatPlural, formatRatio, formatShare, formatUsdRange, uncapitalize } from '@/lib/words/format'
import { nameTitleLevel } from '@/lib/words/level-names'
import { writePay } from '@/lib/words/pay'
import { nth, nthPercentile } from '@/lib/words/percentiles'
import { type Named, nameJobs } from '@/lib/words/role-names'
import type { Why } from '@/lib/working/why'
import { whyNone } from '../absences'
import { quoteFileHref } from '../address'
import type { QuoteView } from '../view'
import type { OfferParts } from './address'
import { type Between, type OfferCheck, type OfferRank, statedBetween } from './check'

/** An offer's base pay in full: "$165,000", "$120,000–$150,000". */
export function offerAmount({ offerUsd, offerToUsd }: Pick<OfferParts, 'offerUsd' | 'offerToUsd'>): string {
  return writePay({ lowUsd: offerUsd ?? 0, highUsd: offerToUsd ?? offerUsd ?? 0 })
}

/** Where an offer stands among what the basis predicts, in a sentence. */
export function offerSentence({ low, high }: Pick<OfferCheck, 'low' | 'high'>): string {
  if (high === null) {
    const index = againstMedian(low.marketIndex)
    if (low.at !== null && Math.round(low.at * 100) === 50) return `${writeUsd(low.usd)} is about the median.`
    return `${writeUsd(low.usd)} is ${standing(low)}, ${index}.`
  }
  const amount = writePay({ lowUsd: low.usd, highUsd: high.usd })
  const middle = againstMedian((low.marketIndex + high.marketIndex) / 2)
  return `${amount} runs from ${standing(low)} to ${standing(high)}; its middle is ${middle}.`
}

function standing(position: OfferPosition): string {
  return `${position.at === null ? '' : 'about the '}${shortStanding(position)}`
}

function againstMedian(index: number): string {
  const off = Math.abs(index - 1)
  return off < 0.005 ? 'at the median' : `${formatShare(off)} ${index < 1 ? 'below' : 'above'} the median`
}

/** Between which percentiles it lies with the quote's error of four in five, in a sentence. */
export function betweenSentence({ low, high }: Between): string {
  const [from, to] = [low, high].map((share) => Math.round(share * 100)) as [number, number]
  if (from === to) return ''
  if (from > 10 && to < 90) return `Four times in five between the ${nth(from)} and the ${nth(to)}.`
  const least = from <= 10 ? `under the ${nth(10)}` : `the ${nth(from)}`
  const most = to >= 90 ? `over the ${nth(90)}` : `the ${nth(to)}`
  return `Four times in five anywhere from ${least} to ${most}.`
}

const places = { below: 'below', within: 'inside', above: 'above' } as const

/** Where an offer stands on another basis, in a few words. */
export function rankWords(rank: OfferRank): string {
  if (rank.kind === 'none') return whyNone(rank.answer)
  if (rank.kind === 'ranked') {
    const between = rank.between && rank.ends.length === 1 ? betweenSentence(rank.between) : ''
    return [joined(rank.ends.map(shortStanding)), uncapitalize(between).replace(/\.$/, '')].filter(Boolean).join('; ')
  }
  const range = rank.kind === 'band' ? 'the band' : 'the middle half'
  return `${joined(rank.ends.map((place) => places[place]))} ${range}`
}

function shortStanding({ at, low }: OfferPosition): string {
  if (at !== null) return nthPercentile(at)
  return low === 0 ? 'below the 10th percentile' : 'above the 90th percentile'
}

/** The words of both ends, once where they are the same. */
function joined(words: readonly string[]): string {
  return [...new Set(words)].join(' to ')
}

/**
 * Base, bonus and equity together, against what people state in all, which alone counts them; null where only base pay was given.
 * `stated` is null where the role was not asked.
 */
export function totalSentence(
  { total }: Pick<OfferCheck, 'total'>,
  stated: StatedBeside | null,
  role: Named,
): string | null {
  if (total === null) return null
  const amount = total.lowUsd === total.highUsd ? writeUsd(total.lowUsd) : formatUsdRange(total)
  const start = `In all, ${amount} a year. Only the developer survey counts total pay`
  if (stated === null) return `${start}, and it did not ask ${nameJobs([role])}.`
  const ends = [...new Set([total.lowUsd, total.highUsd])].map((usd) =>
    statedWords(statedBetween(stated.percentiles, usd)),
  )
  const whose = stated.level === 'all' ? 'all levels' : nameTitleLevel(stated.level)
  return `${start}: there it is ${joined(ends)} (${whose}, United States, ${formatPlural(stated.n, 'answer')}).`
}

function statedWords({ above, below }: ReturnType<typeof statedBetween>): string {
  if (above === null && below === null) return 'not placed'
  if (above === null) return `below the ${nthPercentile(below ?? 0)}`
  if (below === null) return `at or above the ${nthPercentile(above)}`
  return `between the ${nthPercentile(above)} and the ${nthPercentile(below)}`
}

/** How an offer's position was computed from a quote's percentiles; each of its figures is a step. */
export function offerPositionWhy({ address }: Pick<QuoteView, 'address'>, position: OfferPosition): Why {
  const { sources, scope } = paySource(address.basis)
  return {
    key: 'why=offer',
    question: `Where does ${writeUsd(position.usd)} stand?`,
    answer: position.at === null ? 'beyond' : formatShare(position.at),
    derivations: [{ label: 'From the predicted percentiles', derivation: position.derivation }],
    means: offerSentence({ low: position, high: null }),
    inputs: `The offer, and P10 to P90 of this quote. ${scope}`,
    sources,
    weakSpot:
      'Between two predicted percentiles the share is taken from the logarithm of pay; beyond P10 and P90 nothing is predicted. It is of what the basis predicts, not of a sample.',
    method: 'quote',
    rows: quoteFileHref(address, 'csv'),
  }
}

/** An offer against the median and the middle half, for those who count in these: "×0.909 the median, 22% into the middle half". */
export function ratiosWords({ compaRatio, penetration, marketIndex }: OfferPosition): string {
  return `Market index ${formatRatio(marketIndex)}, compa-ratio ${formatRatio(compaRatio)}, range penetration ${formatShare(penetration)}.`
}
