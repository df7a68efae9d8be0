import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { axisLabels, labelAnchor, labelsWithRoom } from '@/lib/drawing/axis-labels'
import { payAxisBetween } from '@/lib/drawing/plot'
import { formatUsd } from '@/lib/words/format'
import { law } from '../../law'

const anyAxis = fc
  .tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 40 }))
  .map(([low, steps]) => Object.freeze(payAxisBetween(low * 20_000, (low + steps) * 20_000, formatUsd)))
const room = Object.freeze({ plotPx: 256, letterPx: 7, ends: 'inside' as const })

/** What is labeled, in whole thousands. */
function labeled(low: number, high: number, plotPx: number): string[] {
  const axis = payAxisBetween(low, high, formatUsd)
  const shown = labelsWithRoom(axis, { ...room, plotPx })
  return axis.ticks.flatMap(({ label }, index) => (shown.has(index) ? [label] : []))
}

describe('the labels of an axis', () => {
  law('never touch', [anyAxis, fc.integer({ min: 100, max: 900 })], (axis, plotPx) => {
    const ends = [...labelsWithRoom(axis, { ...room, plotPx })].map((index) => {
      const { at, label } = axis.ticks[index] as (typeof axis.ticks)[number]
      const width = label.length * room.letterPx
      const left = at * plotPx - { start: 0, middle: width / 2, end: width }[labelAnchor(axis, index)]
      return [left, left + width] as const
    })
    for (const [index, [left]] of ends.entries())
      expect(left - (ends[index - 1]?.[1] ?? -Infinity)).toBeGreaterThanOrEqual(8)
  })

  test('are all of them where all have room', () => {
    expect(labeled(120_000, 200_000, 400)).toEqual(['$120k', '$140k', '$160k', '$180k', '$200k'])
  })

  test('are round amounts at an even distance where not all have, without an end that would touch', () => {
    expect(labeled(100_000, 620_000, 256)).toEqual(['$200k', '$300k', '$400k', '$500k'])
    expect(labeled(60_000, 300_000, 256)).toEqual(['$100k', '$200k', '$300k'])
  })

  test('are the two ends of a narrow plot, or its low end', () => {
    expect(labeled(120_000, 240_000, 100)).toEqual(['$120k', '$240k'])
    expect(labeled(120_000, 240_000, 60)).toEqual(['$120k'])
  })

  test('say at which width of the page each gives way, and leave out those that always do', () => {
    const labels = axisLabels(payAxisBetween(100_000, 620_000, formatUsd))
    expect(labels.find(({ tick }) => tick.label === '$140k')).toBeUndefined()
    expect(labels.find(({ tick }) => tick.label === '$200k')?.missingAt).toEqual([])
    expect(labels.find(({ tick }) => tick.label === '$120k')?.missingAt).toEqual(['phone', 'tablet'])
  })

  test('stand within the plot at its ends, unless there is room beyond', () => {
    const axis = payAxisBetween(100_000, 160_000, formatUsd)
    expect([0, 1, 3].map((index) => labelAnchor(axis, index))).toEqual(['start', 'middle', 'end'])
    expect(labelAnchor(axis, 0, 'centered')).toBe('middle')
  })
})
