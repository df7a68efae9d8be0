/** Figures of the worked cases about evidence: cells, intervals, chances, place and time. */

import type { PlaceWages } from '@/data/schema/market'
import { aged, agedSimply, inPricesOf } from '@/lib/engine/aging'
import { cellsFrom, cellsOf, mergeCells, percentileOf, roundWage } from '@/lib/evidence/cells'
import { medianInterval, medianRanks } from '@/lib/evidence/median-interval'
import type { MixPart } from '@/lib/evidence/occupation'
import { outEarns, outEarnsInterval } from '@/lib/evidence/out-earns'
import { rankInterval } from '@/lib/evidence/rank-interval'
import { hiddenBecause, showsOf } from '@/lib/evidence/suppression'
import { decimals, type Figures, written, writtenInterval, writtenList } from '@/lib/method/worked-case'
import { costOfLabor, referenceWages } from '@/lib/place/labor/cost'
import { defaultSource } from '@/lib/source/registry'
import { formatCell } from '@/lib/words/format'

const ten = [100, 110, 120, 130, 140, 150, 160, 170, 180, 190].map((thousands) => thousands * 1000)

/** Rounding, merging and a percentile from counts; which samples show what. */
export function cellCases(): Figures[] {
  const [first, second] = [cellsFrom([149_632, 150_400, 120_000]), cellsFrom([150_000, 120_499])]
  const merged = mergeCells([first, second])
  const size = (n: number, employers: number | null) => showsOf({ n, employers })
  return [
    [
      formatCell(roundWage(149_632)),
      writtenList(merged.usd),
      writtenList(merged.counts),
      decimals(percentileOf(merged, 0.25)),
      decimals(percentileOf(merged, 0.5)),
    ],
    [
      size(40, 4),
      size(7, 6),
      size(10, 10),
      (hiddenBecause({ n: 4, employers: null }, defaultSource)?.reason ?? '').replace('-', ' '),
    ],
  ]
}

/** The interval of a median, and of an amount's rank. */
export function intervalCases(): Figures[] {
  const at = rankInterval(cellsFrom(ten), 175_000)
  return [
    [
      written(medianRanks(10), ({ low, high }) => `${low}–${high}`),
      written(medianRanks(10), ({ coverage }) => decimals(coverage)),
      written(medianInterval(cellsFrom(ten)), writtenInterval),
      written(medianInterval(cellsFrom(ten.slice(0, 8))), writtenInterval),
      decimals(at.at),
      writtenInterval({ min: at.low, max: at.high }),
    ],
  ]
}

/** Chances from counts, with ties; and one with its interval, ratings standing for pay. */
export function chanceCases(): Figures[] {
  const [a, b] = [cellsFrom([100_000, 200_000]), cellsFrom([100_000, 150_000, 200_000, 200_000])]
  const rated = (counts: readonly number[]) => cellsOf(counts.map((count, index) => [index + 1, count] as const))
  const { at, low, high } = outEarnsInterval(rated([3, 2, 2, 11, 33]), rated([33, 6, 6, 11, 2]))
  return [
    [decimals(outEarns(a, b)), decimals(outEarns(b, a))],
    [decimals(at), decimals(low), decimals(high)],
  ]
}

/** The cost of labor of software developers in three states, and of a mix; the reference that three states make. */
export function placeCases(): Figures[] {
  const wages = (median: number, employment = 1): PlaceWages[string] => [
    employment,
    median,
    median,
    median,
    median,
    median,
  ]
  const states = [{ wages: { '15-1252': wages(150_000, 3) } }, { wages: { '15-1252': wages(100_000, 1) } }]
  const ratio = (own: PlaceWages, mix: readonly MixPart[]) => {
    const state = { id: 'US-CA', name: 'California', wages: own, living: null }
    const file = { referenceMonth: '2025-05', livingYear: 2023, references, areas: [], states: [state] }
    return written(costOfLabor(file, mix, { kind: 'state', id: 'US-CA', name: 'California' }), (cost) =>
      decimals(cost.ratio),
    )
  }
  const references = { '15-1252': 141_486, '15-1253': 100_000 }
  const developers = [part('15-1252', 1)]
  const both = [part('15-1252', 0.75), part('15-1253', 0.25)]
  return [
    [
      ratio({ '15-1252': wages(174_410) }, developers),
      ratio({ '15-1252': wages(138_400) }, developers),
      ratio({ '15-1252': wages(174_410), '15-1253': wages(120_000) }, both),
      ratio({ '15-1253': wages(120_000) }, both),
      decimals(referenceWages(states)['15-1252'] ?? 0),
    ],
  ]
}

function part(soc: string, share: number): MixPart {
  return { soc, title: soc, share }
}

/** Growth over months, simply and compounded, and pay in other prices. */
export function agingCases(): Figures[] {
  const prices = {
    series: 'CPI-U',
    months: [
      ['2024-04', 300],
      ['2026-05', 330],
    ] as [string, number][],
  }
  return [
    [
      decimals(agedSimply(52_000, 0.03, 9)),
      decimals(agedSimply(53_000, 0.03, 4)),
      decimals(aged(100_000, 0.03, 24)),
      decimals(aged(106_090, 0.03, -24)),
    ],
    [
      written(inPricesOf(prices, 100_000, '2024-04', '2026-05'), decimals),
      written(inPricesOf(prices, 100_000, '2024-04', '2030-01'), decimals),
    ],
  ]
}
