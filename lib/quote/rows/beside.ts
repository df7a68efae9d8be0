/** The rows of what stands beside a quote: the other sources with their ratios, and the range to post. */
import type { StatedBeside } from '@/lib/engine/beside/stated'
import type { QuoteView } from '@/lib/quote/view'
import { asFarAway, passedSentences, recommendedSentence, whatItCounts } from '@/lib/quote/words/direction'
import { draftSentence } from '@/lib/quote/words/draft'
import { paySource } from '@/lib/source/registry'
import { percentileNames } from '@/lib/value/percentiles'
import { roundTo } from '@/lib/words/csv'
import { answerRows, endRows, type Row, stepRow } from './figures'

/** The other sources, each with its ratio to the quote, and which one to go by. */
export function besideRows({ others, stated, direction, answer }: QuoteView): Row[] {
  const ratioRow = (basis: string, ratio: number): Row => ({
    part: `other source: ${basis}`,
    name: 'ratio to this',
    value: roundTo(ratio, 4),
    unit: 'ratio',
    text: asFarAway(ratio),
    detail: whatItCounts(basis),
  })
  return [
    ...others.flatMap((other): Row[] => {
      const { basis } = other.answer.ask
      const rows = answerRows(`other source: ${basis}`, other.answer)
      return other.ratio.kind === 'known' ? [...rows, ratioRow(basis, other.ratio.value)] : rows
    }),
    ...(stated && answer.kind === 'percentiles' ? [...statedRows(stated), ratioRow(stated.basis, stated.ratio)] : []),
    { part: 'direction', name: 'go by', text: recommendedSentence(direction) },
    ...passedSentences(direction).map((text): Row => ({ part: 'direction', name: 'not', text })),
  ]
}

function statedRows({ basis, percentiles, n, month, level }: StatedBeside): Row[] {
  const { sources, scope } = paySource(basis)
  return percentileNames.map((name) => {
    const usd = percentiles[name]
    const row = { part: `other source: ${basis}`, name, unit: 'usd', sources: sources.join(' ') }
    const detail = `n=${n}; level ${level}; ${month}, at the quote’s date; ${scope}`
    return usd === null
      ? { ...row, hidden: 'Too few people for this figure.' }
      : { ...row, value: roundTo(usd, 2), detail }
  })
}

/** The range to post with its steps, of the reader’s own ends that they are; why there is none. */
export function draftRows({ draft, address }: QuoteView): Row[] {
  if (draft.kind === 'unknown') return [{ part: 'draft', name: draft.reason, hidden: draft.why }]
  const { value } = draft
  return [
    value.isOwn
      ? { part: 'draft', name: 'ends', text: 'your own' }
      : { part: 'draft', name: 'pay policy', text: address.policy },
    ...endRows('draft', value, draftSentence(value)),
    { part: 'draft', name: 'width', value: roundTo(value.width, 4), unit: 'ratio', detail: 'high ÷ low' },
    ...value.steps.map((step) => stepRow('draft', step)),
  ]
}
