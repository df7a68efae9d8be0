import { expect, test } from 'vitest'
import { cellsFrom } from '@/lib/evidence/cells'
import { bins } from '@/lib/evidence/histogram'
import { chartRows } from '@/lib/salaries/chart-rows'
import type { HistogramPart } from '@/lib/salaries/distribution'
import { smallData } from '../salaries'

const part = (index: number, wages: readonly number[]): HistogramPart => ({
  role: smallData.roles[index] as HistogramPart['role'],
  style: 'filled',
  bins: bins(cellsFrom(wages), 100_000, 120_000),
  beyond: { below: 0, above: 0 },
})

test('a row a bin holds every histogram, between two empty rows', () => {
  const rows = chartRows([part(0, [105_000, 115_000, 116_000, 117_000]), part(1, [100_000])])
  expect(rows).toEqual([
    { fromUsd: 90_000, middleUsd: 95_000, toUsd: 100_000, shares: [0, 0], counts: [0, 0] },
    { fromUsd: 100_000, middleUsd: 105_000, toUsd: 110_000, shares: [0.25, 1], counts: [1, 1] },
    { fromUsd: 110_000, middleUsd: 115_000, toUsd: 120_000, shares: [0.75, 0], counts: [3, 0] },
    { fromUsd: 120_000, middleUsd: 125_000, toUsd: 130_000, shares: [0, 0], counts: [0, 0] },
  ])
})
