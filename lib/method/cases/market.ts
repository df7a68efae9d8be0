/** Worked cases about evidence: cells, intervals, chances, place and time. What is expected was worked without this code. */

import { aged, agedSimply, inPricesOf } from '@/lib/engine/aging'
import { cellsFrom, mergeCells, percentileOf, roundWage } from '@/lib/evidence/cells'
import { medianInterval, medianRanks } from '@/lib/evidence/median-interval'
import type { MixPart } from '@/lib/evidence/occupation'
import { outEarns } from '@/lib/evidence/out-earns'
import { rankInterval } from '@/lib/evidence/rank-interval'
import { hiddenBecause, showsOf } from '@/lib/evidence/suppression'
import {
  decimals,
  given,
  type VectorCase,
  vector,
  written,
  writtenInterval,
  writtenList,
} from '@/lib/method/worked-case'
import { labourCost } from '@/lib/place/geography'
import { defaultSource } from '@/lib/source/registry'
import { formatCell } from '@/lib/words/format'

const ten = [100, 110, 120, 130, 140, 150, 160, 170, 180, 190].map((thousands) => thousands * 1000)

/** Rounding, merging and a percentile from counts; which samples show what. */
export function cellCases(): VectorCase[] {
  const [first, second] = [cellsFrom([149_632, 150_400, 120_000]), cellsFrom([150_000, 120_499])]
  const merged = mergeCells([first, second])
  const size = (n: number, employers: number | null) => showsOf({ n, employers })
  return [
    given(
      '$149,632, $150,400, $120,000 and $150,000, $120,499',
      vector('$149,632 as kept', ['150,000', 'three significant digits'], formatCell(roundWage(149_632))),
      vector('Amounts together', ['120000, 150000', 'each rounded'], writtenList(merged.usd)),
      vector('Counts together', ['2, 3', '1 + 1, 2 + 1'], writtenList(merged.counts)),
      vector('P25', ['120000', 'h = 4 × 0.25 = 1: the second'], decimals(percentileOf(merged, 0.25))),
      vector('Median', ['150000', 'h = 4 × 0.5 = 2: the third'], decimals(percentileOf(merged, 0.5))),
    ),
    given(
      'Filings and their employers',
      vector('40 from 4', ['none', 'fewer than 5 employers'], size(40, 4)),
      vector('7 from 6', ['quartiles', 'fewer than 10'], size(7, 6)),
      vector('10 from 10', ['all', '10 and 10'], size(10, 10)),
      vector(
        '4 ranges',
        ['small sample', 'fewer than 5'],
        (hiddenBecause({ n: 4, employers: null }, defaultSource)?.reason ?? '').replace('-', ' '),
      ),
    ),
  ]
}

/** The interval of a median, and of an amount's rank. */
export function intervalCases(): VectorCase[] {
  const at = rankInterval(cellsFrom(ten), 175_000)
  return [
    given(
      '$100k, 110k, … 190k',
      vector(
        'Ranks',
        ['2–9', '11 ÷ 1,024 below rank 2'],
        written(medianRanks(10), ({ low, high }) => `${low}–${high}`),
      ),
      vector(
        'Coverage',
        ['0.979', '1 − 2 × 11 ÷ 1024'],
        written(medianRanks(10), ({ coverage }) => decimals(coverage)),
      ),
      vector(
        'Interval',
        ['110000–180000', 'the second and the ninth'],
        written(medianInterval(cellsFrom(ten)), writtenInterval),
      ),
      vector(
        'Of the first eight',
        ['small sample', 'it would be the extremes'],
        written(medianInterval(cellsFrom(ten.slice(0, 8))), writtenInterval),
      ),
      vector('Share below $175k', ['0.8', '8 ÷ 10'], decimals(at.at)),
      vector(
        'Its interval',
        ['0.49–0.943', 'R: prop.test(8, 10, correct = FALSE)'],
        writtenInterval({ min: at.low, max: at.high }),
      ),
    ),
  ]
}

/** Chances from counts, with ties. */
export function chanceCases(): VectorCase[] {
  const [a, b] = [cellsFrom([100_000, 200_000]), cellsFrom([100_000, 150_000, 200_000, 200_000])]
  return [
    given(
      'A $100k, $200k; B $100k, $150k, $200k, $200k',
      vector('Chance A > B', ['0.438', '(0.5 + 2 + 0.5 × 2) ÷ 8'], decimals(outEarns(a, b))),
      vector('Chance B > A', ['0.563', '1 − (0.5 + 2 + 0.5 × 2) ÷ 8'], decimals(outEarns(b, a))),
    ),
  ]
}

/** The mean wage of software developers in five areas over the national one, and of a mix of two occupations. */
export function placeCases(): VectorCase[] {
  const national = { '15-1252': 144_570, '15-1253': 110_260 }
  const ratio = (means: Record<string, number>, mix: readonly MixPart[]) =>
    written(labourCost({ labour: { means } }, mix, national), (cost) => decimals(cost.ratio))
  const developers = [part('15-1252', 1)]
  const both = [part('15-1252', 0.75), part('15-1253', 0.25)]
  const sanFrancisco = { '15-1252': 187_574, '15-1253': 138_444 }
  return [
    given(
      'Software developers, $144,570 nationally',
      vector('San Francisco', ['1.297', '187574 ÷ 144570'], ratio(sanFrancisco, developers)),
      vector('San Jose', ['1.564', '226137 ÷ 144570'], ratio({ '15-1252': 226_137 }, developers)),
      vector('New York', ['1.112', '160804 ÷ 144570'], ratio({ '15-1252': 160_804 }, developers)),
      vector(
        'Three parts to one of testers',
        ['1.289', '(0.75 × 187574 + 0.25 × 138444) ÷ (0.75 × 144570 + 0.25 × 110260)'],
        ratio(sanFrancisco, both),
      ),
      vector(
        'Testers, no mean there',
        ['no data', 'nothing in common'],
        ratio({ '15-1252': 226_137 }, [part('15-1253', 1)]),
      ),
    ),
  ]
}

function part(soc: string, share: number): MixPart {
  return { soc, title: soc, share }
}

/** Growth over months, simply and compounded, and pay in other prices. */
export function ageingCases(): VectorCase[] {
  const prices = {
    series: 'CPI-U',
    months: [
      ['2024-04', 300],
      ['2026-05', 330],
    ] as [string, number][],
  }
  return [
    given(
      '3% a year',
      vector(
        '$52,000, 9 months, simply',
        ['53170', '52000 × (1 + 0.03 × 9 ÷ 12)'],
        decimals(agedSimply(52_000, 0.03, 9)),
      ),
      vector(
        '$53,000, 4 months, simply',
        ['53530', '53000 × (1 + 0.03 × 4 ÷ 12)'],
        decimals(agedSimply(53_000, 0.03, 4)),
      ),
      vector('$100,000, 24 months', ['106090', '100000 × 1.03 × 1.03'], decimals(aged(100_000, 0.03, 24))),
      vector('Back again', ['100000', '106090 ÷ 1.03 ÷ 1.03'], decimals(aged(106_090, 0.03, -24))),
    ),
    given(
      '$100,000, prices from 300 to 330',
      vector(
        'In later prices',
        ['110000', '100000 × 330 ÷ 300'],
        written(inPricesOf(prices, 100_000, '2024-04', '2026-05'), decimals),
      ),
      vector(
        'In a month not read',
        ['out of range', 'the series ends'],
        written(inPricesOf(prices, 100_000, '2024-04', '2030-01'), decimals),
      ),
    ),
  ]
}
