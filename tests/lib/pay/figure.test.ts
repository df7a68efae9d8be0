import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SeniorityLevel } from '@/data/schema/atoms'
import type { Band, Role } from '@/data/schema/role'
import type { Lane, Plot, PlotMark } from '@/lib/drawing/plot'
import { payPlot, payTable } from '@/lib/pay/figure'
import { law } from '../../law'
import { guideRoles, madeBand, madeRole, ownOrigin, realRole, steps } from '../../roles'

const anyBand = fc
  .tuple(fc.integer({ min: 60, max: 300 }), fc.integer({ min: 5, max: 150 }))
  .map(([low, width]) => [low * 1000, (low + width) * 1000] as const)

/** Up to six roles, each with a band at the common scope, at another, at both or at none. */
const anyBanded: fc.Arbitrary<readonly Role[]> = fc
  .array(fc.record({ main: fc.option(anyBand), senior: fc.option(anyBand, { freq: 2 }) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all) =>
    Object.freeze(
      all.map(({ main, senior }, index) => {
        const bands: Band[] = [
          ...(senior ? [madeBand(...senior, { levels: ['senior'] as SeniorityLevel[] })] : []),
          ...(main ? [madeBand(...main)] : []),
        ]
        return madeRole(`R${index}`, { bands })
      }),
    ),
  )

const rects = (lane: Lane | undefined) =>
  (lane?.marks ?? []).filter((mark): mark is Extract<PlotMark, { kind: 'rect' }> => mark.kind === 'rect')
const texts = (lane: Lane | undefined) =>
  (lane?.marks ?? []).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
const usdAt = ({ axis }: Plot, place: number) => axis.low + place * (axis.high - axis.low)
const known = <T>(value: T | null): T => {
  if (value === null) throw new Error('nothing to draw')
  return value
}

test('a thin bar has its label before it, or under it where a narrow screen leaves no room', () => {
  const main = madeBand(170_000, 200_000, { levels: ['senior'] as SeniorityLevel[] })
  const plotOf = (low: number) =>
    known(payPlot([madeRole('A', { bands: [main, madeBand(low, 200_000)] }), madeRole('B', { bands: [main] })], steps))
  for (const [low, anchor] of [
    [140_000, 'start'],
    [180_000, 'end'],
  ] as const) {
    const plot = plotOf(low)
    const [lane] = plot.lanes
    const bar = rects(lane)[1]
    const label = lane?.marks.at(-1)
    expect(label).toMatchObject({ kind: 'text', anchor, x: bar?.x })
    if (anchor === 'start') expect(label?.y).toBeGreaterThan((bar?.y ?? 0) + (bar?.height ?? 0))
    else expect(label?.x).toBeGreaterThanOrEqual(0.5)
    expect(label?.y).toBeLessThanOrEqual(lane?.heightPx ?? 0)
  }
})

describe('the guide’s three roles', () => {
  const plot = known(payPlot(guideRoles, steps))

  test('have a lane each in their order, with every band from its low to its high', () => {
    expect(plot.lanes.map((lane) => lane.key)).toEqual(guideRoles.map((role) => role.id))
    const drawn = plot.lanes.map((lane) =>
      rects(lane).map(({ x, width }) => [usdAt(plot, x), usdAt(plot, x + width)].map(Math.round)),
    )
    expect(drawn).toEqual([
      [
        [140_000, 200_000],
        [170_000, 200_000],
      ],
      [[140_000, 190_000]],
      [[130_000, 180_000]],
    ])
  })

  test('share $140–180k, which is shaded', () => {
    expect(plot.shade).toMatchObject({ label: '$140–180k' })
    expect([plot.shade?.from, plot.shade?.to].map((at) => Math.round(usdAt(plot, at ?? -1)))).toEqual([
      140_000, 180_000,
    ])
  })

  test('say their bands and scopes in words', () => {
    expect(plot.lanes[0]?.says).toMatch(
      /^Performance Engineer: .*senior, US, 170 to 200 thousand dollars.*mid to senior, US, 140 to 200 thousand dollars\.$/,
    )
    expect(plot.lanes[2]?.says).toMatch(/^Backend Engineer: mid to senior, US, 130 to 180 thousand dollars\.$/)
    expect(texts(plot.lanes[1])).toEqual(['$140k', '$190k'])
    expect(texts(plot.lanes[0])).toContain('senior $170–200k')
  })
})

describe('any roles', () => {
  law('every mark lies on the axis, and every band of every role is drawn where it is', [anyBanded], (roles) => {
    const plot = payPlot(roles, steps)
    const bands = roles.flatMap((role) => role.bands)
    if (plot === null) {
      expect(bands).toEqual([])
      return
    }
    for (const lane of plot.lanes) {
      for (const mark of lane.marks) {
        expect(mark.x).toBeGreaterThanOrEqual(0)
        expect(mark.x + (mark.kind === 'rect' ? mark.width : 0)).toBeLessThanOrEqual(1)
        expect(mark.y).toBeLessThanOrEqual(lane.heightPx)
      }
    }
    for (const role of roles) {
      const lanes = plot.lanes.filter((each) => each.role?.id === role.id)
      const drawn = lanes
        .flatMap(rects)
        .map(({ x, width }) => `${Math.round(usdAt(plot, x))} ${Math.round(usdAt(plot, x + width))}`)
      expect(drawn.sort()).toEqual(role.bands.map((band) => `${band.lowUsd} ${band.highUsd}`).sort())
      if (role.bands.length === 0)
        expect(`${lanes[0]?.says} ${texts(lanes[0]).join()}`).toMatch(/no published band.*no published band/)
    }
  })

  law(
    'the shade is what all compared bands contain, and says when those are not all the roles',
    [anyBanded],
    (roles) => {
      const plot = payPlot(roles, steps)
      fc.pre(plot !== null)
      const at = (levels: number) => roles.flatMap((role) => role.bands.filter((band) => band.levels.length === levels))
      const [wide, narrow] = [at(2), at(1)]
      fc.pre(wide.length !== narrow.length)
      const compared = wide.length > narrow.length ? wide : narrow
      const lowUsd = Math.max(...compared.map((band) => band.lowUsd))
      const highUsd = Math.min(...compared.map((band) => band.highUsd))
      if (compared.length < 2 || lowUsd >= highUsd) expect(plot.shade).toBeNull()
      else {
        expect(plot.shade?.note.endsWith('compared')).toBe(compared.length < roles.length)
        expect([plot.shade?.from, plot.shade?.to].map((end) => Math.round(usdAt(plot, end ?? -1)))).toEqual([
          lowUsd,
          highUsd,
        ])
      }
    },
  )

  law(
    'from four roles on, a strip counts those at each pay',
    [fc.array(anyBand, { minLength: 2, maxLength: 6 })],
    (ends) => {
      const roles = ends.map((band, index) => madeRole(`R${index}`, { bands: [madeBand(...band)] }))
      const plot = known(payPlot(Object.freeze(roles), steps))
      const strip = plot.lanes.find((lane) => lane.role === null)
      expect(strip === undefined).toBe(roles.length < 4)
      if (strip === undefined) return
      const all = Array.from(strip.says.matchAll(/thousand dollars: (\d)/g), ([, count]) => Number(count))
      const counts = [...all]
      // A stretch too narrow for its count is drawn without.
      const wide = all.filter((_, index) => (rects(strip)[index]?.width ?? 0) >= 0.05)
      expect(texts(strip).map(Number)).toEqual(wide)
      const widths = rects(strip).map(({ width }) => usdAt(plot, width) - plot.axis.low)
      const covered = widths.reduce((sum, width, index) => sum + width * (counts[index] ?? Number.NaN), 0)
      expect(covered).toBeCloseTo(
        ends.reduce((sum, [low, high]) => sum + high - low, 0),
        4,
      )
      for (const { x, width } of rects(strip)) {
        // Two bands may touch in the very middle of a stretch: a dollar below it, one of them is there.
        const middle = Math.round(usdAt(plot, x + width / 2)) - 1
        expect(counts.shift()).toBe(ends.filter(([low, high]) => low < middle && middle < high).length)
      }
      const classes = new Map(all.map((count, index) => [count, rects(strip)[index]?.paint]))
      if (roles.length <= 5) expect(new Set(classes.values()).size).toBe(classes.size)
      expect(strip.says.match(/\d+ to \d+ thousand dollars: \d/g)?.length).toBe(rects(strip).length)
    },
  )
})

test('roles without a band have no chart; beside one that has, their lane says so', () => {
  const [data, performance] = [realRole('data-engineer'), realRole('performance-engineer')]
  expect(payPlot([data], steps)).toBeNull()
  const plot = known(payPlot([performance, data], steps))
  expect(plot.shade).toBeNull()
  expect(texts(plot.lanes[1]).join()).toContain('no published band')
  expect(plot.lanes[1]?.says).toMatch(/no published band/)
})

test('one role alone has a lane for each band, named by its scope', () => {
  const plot = known(payPlot([realRole('performance-engineer')], steps))
  expect(plot.shade).toBeNull()
  const lanes = plot.lanes.map((lane) => ({ label: lane.label.toLowerCase(), texts: texts(lane) }))
  expect(lanes).toEqual([
    { label: 'senior, us', texts: ['$170k', '$200k'] },
    { label: 'mid to senior, us', texts: ['$140k', '$200k'] },
  ])
  expect(plot.lanes.map((lane) => lane.says).join(' ')).toMatch(
    /170 to 200 thousand dollars.*140 to 200 thousand dollars\.$/,
  )
})

test('a role whose only band has another scope is not stated at this one, and its band is still drawn', () => {
  const other = madeRole('Other', { bands: [madeBand(100_000, 120_000, { levels: ['junior'] })] })
  const plot = known(payPlot([...guideRoles, other], steps))
  expect(plot.shade).toMatchObject({ label: '$140–180k', note: 'the three compared' })
  expect(texts(plot.lanes[3])).toEqual([expect.stringContaining('no band at this scope'), 'junior $100–120k'])
  expect(rects(plot.lanes[3])).toHaveLength(1)
})

test('the table has a row for every band with its source, section and date, and one that says so for a role without', () => {
  const own = madeRole('Own', { bands: [madeBand(1000, 2000, { origin: ownOrigin })] })
  const dated = madeRole('Dated', { bands: [madeBand(1000, 2000, { asOf: '2025-05-01' })] })
  expect(payTable([own, dated, madeRole('Silent')], steps)).toEqual({
    columns: ['role', 'scope', 'low_usd', 'high_usd', 'source', 'section', 'as_of', 'state'],
    rows: [
      ['Own Engineer', 'mid to senior, US', 1000, 2000, 'editorial', null, 'undated', 'stated'],
      ['Dated Engineer', 'mid to senior, US', 1000, 2000, 'guide', 'A section', '2025-05-01', 'stated'],
      ['Silent Engineer', null, null, null, null, null, null, 'no published band'],
    ],
  })
})
