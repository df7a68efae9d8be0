import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { placeOn } from '@/lib/drawing/plot'
import { noQuote } from '@/lib/engine/answer'
import { quotePlot, quoteTable } from '@/lib/quote/figure'
import { laneDetail } from '@/lib/quote/sample'
import { quoteView } from '@/lib/quote/view'
import { law } from '../../law'
import { realRole } from '../../roles'
import { anyAsk, quoteIn, realFacts, smallAsk, smallQuote, smallView, sre } from '../quotes'

const role = realRole(sre)

describe('the chart of a quote', () => {
  // The survey stands for a later month than the filings.
  const view = smallView({ asOf: '2025-06-15' })
  const plot = quotePlot(view, role)

  test('has a lane a basis, the one quoted first, thick and in the role’s colour', () => {
    expect(plot?.lanes.map(({ key }) => key)).toEqual([
      'filings',
      'postings',
      'postings-aijobs',
      'postings-isecjobs',
      'occupation',
      'guide',
    ])
    const bars = plot?.lanes.map(({ marks }) => marks.findLast(({ kind }) => kind === 'rect'))
    expect(bars?.[0]).toMatchObject({ height: 14, paint: { role: 'sre' } })
    expect(bars?.[4]).toMatchObject({ height: 5, paint: { role: 'neutral' } })
    expect(plot?.lanes.map((lane) => lane.role?.id)).toEqual([
      sre,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  test('draws the bar over P25 to P75 with its ends beside it, the median as a tick', () => {
    if (plot === null) throw new Error('nothing drawn')
    const { p25, p50, p75 } = quoteIn(view.answer).percentiles
    const at = (answer: typeof p25) => placeOn(plot.axis, answer.value)
    const marks = plot.lanes[0]?.marks ?? []
    const bar = marks.find(({ kind }) => kind === 'rect')
    expect([bar?.x, bar?.kind === 'rect' && bar.x + bar.width]).toEqual([at(p25), expect.closeTo(at(p75), 12)])
    expect(marks.find(({ kind }) => kind === 'tick')?.x).toBe(at(p50))
    expect(marks.filter(({ kind }) => kind === 'text').map(({ x }) => x)).toEqual([at(p25), at(p75)])
  })

  test('draws a guide’s band in dashes, without a median, and says so', () => {
    const guide = plot?.lanes.at(-1)
    expect(guide?.marks.filter(({ kind }) => kind !== 'text')).toEqual([
      expect.objectContaining({ kind: 'rect', dashed: true }),
    ])
    expect(guide?.says).toBe('Hiring guide: a band of 160 to 190 thousand dollars, without percentiles.')
  })

  test('a basis without a quote has its reason', () => {
    expect(plot?.lanes[1]?.marks).toEqual([])
    expect(plot?.lanes[1]?.says).toMatch(/^Posted ranges: no quote\. ./)
  })

  test('is none where no basis has a figure', () => {
    const unknownRatio = { kind: 'unknown', reason: 'not-defined', why: 'None.' } as const
    const none = noQuote(view.answer.ask, { code: 'role' }, null)
    expect(quotePlot({ answer: none, others: [{ answer: none, ratio: unknownRatio }] }, role)).toBeNull()
  })

  law('stays on its axis, whatever is asked of the real release', [anyAsk], { numRuns: 60 }, (ask) => {
    const real = quoteView(realFacts, realFacts, dataset.jurisdictions, { ...smallAsk(), ...ask })
    const drawn = quotePlot(real, realRole(ask.role))
    for (const mark of drawn?.lanes.flatMap(({ marks }) => marks) ?? []) {
      // With room for the amounts at the ends of the bars: a sixteenth of the width and more.
      expect(mark.x).toBeGreaterThan(0.06)
      expect(mark.x + (mark.kind === 'rect' ? mark.width : 0)).toBeLessThan(0.94)
    }
  })
})

test('percentiles that are not published are said beside the lane', () => {
  const quote = quoteIn(smallQuote())
  const unknown = { kind: 'unknown', reason: 'out-of-range', why: 'At or above $239,200.' } as const
  const capped = { ...quote, percentiles: { ...quote.percentiles, p90: unknown } }
  expect(laneDetail(capped)).toBe('n=35; Apr 2024 ± 4 months, adjusted 0 months; P90 not published')
})

test('the table has a row a basis, whole dollars, and says why a row is empty', () => {
  const { columns, rows } = quoteTable([
    smallQuote(),
    smallQuote({ basis: 'guide' }),
    smallQuote({ basis: 'postings-aijobs' }),
  ])
  const cell = (row: number, column: string) => rows[row]?.[columns.indexOf(column)]
  expect(columns.map((column) => cell(0, column))).toEqual([
    'filings',
    'base pay only; bonus and equity not included',
    '2024-04',
    35,
    // e^−.3 and e^.4 times 165,000
    122_235,
    135_091,
    165_000,
    201_531,
    246_151,
    null,
    null,
    'modeled',
  ])
  expect([cell(1, 'low_usd'), cell(1, 'high_usd'), cell(1, 'p50_usd')]).toEqual([160_000, 190_000, null])
  expect(cell(2, 'state')).toBe('This data is from Jul 2024, so there’s no quote for an earlier date.')
})

test('a survey’s figures are published, for the country and for places', () => {
  const stateOf = (place: string) => {
    const { columns, rows } = quoteTable([smallQuote({ basis: 'occupation', asOf: '2025-05-15', place })])
    return rows[0]?.[columns.indexOf('state')]
  }
  expect(['US', 'cbsa-41860', 'US-CA'].map(stateOf)).toEqual(['published', 'published', 'published'])
})
