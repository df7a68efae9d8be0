import { describe, expect, test } from 'vitest'
import type { PlotMark } from '@/lib/drawing/plot'
import { briefPlot } from '@/lib/pay/brief'
import { dottedStrip, filedStrip, hiddenStrip, madeEvidence } from '../../evidence'
import { guideRoles, madeBand, madeRole, realRole, steps } from '../../roles'

const roles = [
  madeRole('One', { bands: [madeBand(100_000, 160_000), madeBand(150_000, 160_000, { levels: ['senior'] })] }),
  madeRole('Two', { bands: [madeBand(120_000, 180_000)] }),
]
const of = (...strips: Parameters<typeof Array.of>) => ({ one: strips, two: strips }) as never
const texts = (marks: readonly PlotMark[]) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))

describe('pay in brief', () => {
  const plot = briefPlot(roles, steps, of(filedStrip, dottedStrip), 'filings')

  test('is one lane a role: its band of the common scope, then the source’s middle half and figure', () => {
    expect(plot?.lanes.map(({ key }) => key)).toEqual(['one', 'two'])
    expect(texts(plot?.lanes[0]?.marks ?? [])).toEqual(['$100k', '$160k', 'median $130k, n=40'])
    expect(plot?.lanes[0]?.marks.filter(({ kind }) => kind === 'rect')).toHaveLength(2)
    expect(plot?.lanes[0]?.says).toMatch(/^One Engineer: .*100 to 160 thousand dollars\. One, .*n=40: median 130/)
  })

  test('has the figure over its strip, and the strip under the band, never one on the other', () => {
    for (const { marks, heightPx } of plot?.lanes ?? []) {
      const [band, strip] = marks.filter(({ kind }) => kind === 'rect') as { y: number; height: number }[]
      const tick = marks.find(({ kind }) => kind === 'tick') as { y: number; height: number }
      const figure = marks.findLast(({ kind }) => kind === 'text') as { y: number; x: number }
      // Twelve pixels high, over its baseline.
      expect(figure.y - 12).toBeGreaterThanOrEqual((band?.y ?? 99) + (band?.height ?? 99))
      expect(tick.y).toBeGreaterThan(figure.y)
      expect(strip?.y).toBeGreaterThanOrEqual(tick.y)
      expect(tick.y + tick.height).toBeLessThanOrEqual(heightPx)
    }
  })

  test('draws a line of few observations too, so that none far out stretches the axis', () => {
    const drawn = briefPlot(roles, steps, of(dottedStrip), dottedStrip.source)
    expect(drawn?.lanes[0]?.marks.some(({ kind }) => kind === 'stack')).toBe(false)
    expect(texts(drawn?.lanes[0]?.marks ?? []).at(-1)).toMatch(/^median \$172k, n=\d+$/)
  })

  test('says in place of a strip that there are too few', () => {
    const drawn = briefPlot(roles, steps, of(hiddenStrip), hiddenStrip.source)
    expect(texts(drawn?.lanes[0]?.marks ?? []).at(-1)).toMatch(/^isecjobs\.com: too few for a median$/)
  })

  test('shades what all bands share, and of no evidence has the bands alone', () => {
    const drawn = briefPlot(guideRoles, steps, {}, 'filings')
    expect(drawn?.shade).not.toBeNull()
    expect(drawn?.lanes.map(({ marks }) => texts(marks))).toEqual([
      ['$140k', '$200k'],
      ['$140k', '$190k'],
      ['$130k', '$180k'],
    ])
  })

  test('keeps a figure inside the axis where its median is near an end', () => {
    const low = { ...roles[0], bands: [madeBand(140_000, 300_000)] } as (typeof roles)[number]
    const high = { ...roles[0], bands: [madeBand(10_000, 130_000)] } as (typeof roles)[number]
    const anchorOf = (role: typeof low) =>
      briefPlot([role], steps, of(filedStrip), 'filings')?.lanes[0]?.marks.findLast(({ kind }) => kind === 'text')
    expect(anchorOf(low)).toMatchObject({ anchor: 'start' })
    expect(anchorOf(high)).toMatchObject({ anchor: 'end' })
  })

  test('is none without bands and evidence', () => {
    expect(briefPlot([realRole('data-engineer')], steps, {}, 'filings')).toBeNull()
    expect(briefPlot([realRole('data-engineer')], steps, madeEvidence(['data-engineer']), 'filings')).not.toBeNull()
  })
})
