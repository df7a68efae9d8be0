import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Lane } from '@/lib/drawing/plot'
import { statedWeeks, weekPlot, weekTable } from '@/lib/week/figure'
import { law } from '../../law'
import { guideRoles, madeActivities, madeActivity, madeRole, realRole, withWeek } from '../../roles'
import { anyMix } from '../arbitraries'
import { recordsOf } from '../records'

const performance = realRole('performance-engineer')

const labels = ({ marks }: Lane) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))

/** Roles whose weeks name some of five activities, or nothing. */
const anyRolesWithWeeks = fc
  .array(
    fc.option(
      fc
        .shuffledSubarray(['a', 'b', 'c', 'd', 'e'], { minLength: 2 })
        .chain((ids) => anyMix(ids.length, 20).map((mix) => ({ ids, mix }))),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((weeks) =>
    Object.freeze(
      weeks.map((week, index) =>
        week === null ? madeRole(`R${index}`) : withWeek(`R${index}`, madeActivities(week.mix, week.ids)),
      ),
    ),
  )

test('the guide states the week of one of its three roles', () => {
  expect(statedWeeks(guideRoles).map((week) => week.role.id)).toEqual(['performance-engineer'])
  expect(statedWeeks([])).toEqual([])
})

describe('the chart', () => {
  test('draws the guide’s four ranges from 0 to 60 percent', () => {
    const plot = weekPlot(guideRoles)
    expect([plot?.axis.low, plot?.axis.high, plot?.shade]).toEqual([0, 60, null])
    const bars = plot?.lanes.map(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === 'rect' ? [[mark.x * 60, (mark.x + mark.width) * 60]] : [])),
    )
    const rounded = bars?.map((lane) => lane.map((ends) => ends.map((end) => Math.round(end * 1e6) / 1e6)))
    expect(rounded).toEqual([[[30, 40]], [[25, 35]], [[20, 30]], [[10, 20]]])
    expect(plot?.lanes.flatMap(labels)).toEqual(['PE 30–40%', 'PE 25–35%', 'PE 20–30%', 'PE 10–20%'])
    expect(plot?.lanes[0]?.says).toContain('30 to 40 percent')
  })

  test('names each bar’s role where several weeks are drawn', () => {
    const other = withWeek('Other', [madeActivity('profiling-and-analysis', 10, 20), madeActivity('else', 80, 90)])
    const plot = weekPlot([performance, other])
    for (const lane of plot?.lanes ?? []) for (const label of labels(lane)) expect(label).toMatch(/^(PE|OTH) [\d–]+%$/)
    expect(plot?.lanes.flatMap(labels).filter((label) => label.startsWith('OTH'))).toEqual(['OTH 10–20%', 'OTH 80–90%'])
  })

  test('is none when no week is stated', () => {
    expect(weekPlot([realRole('site-reliability-engineer')])).toBeNull()
  })

  law(
    'has a lane for every activity named and in it a bar for every role that names it, on the axis',
    [anyRolesWithWeeks],
    (roles) => {
      const plot = weekPlot(roles)
      const shares = roles.flatMap((role) =>
        role.workMix.kind === 'known' ? role.workMix.value.map((activity) => ({ role, activity })) : [],
      )
      if (plot === null) {
        expect(shares).toEqual([])
        return
      }
      expect(new Set(plot.lanes.map((lane) => lane.key))).toEqual(new Set(shares.map(({ activity }) => activity.id)))
      const bars = plot.lanes.flatMap((lane) =>
        lane.marks.filter((mark) => mark.kind === 'rect').map(({ x, width }) => ({ lane, x, width })),
      )
      const drawn = bars.map(({ lane, x, width }) =>
        [lane.key, Math.round(x * plot.axis.high), Math.round((x + width) * plot.axis.high)].join(' '),
      )
      expect(drawn.sort()).toEqual(
        shares.map(({ activity }) => [activity.id, activity.lowPercent, activity.highPercent].join(' ')).sort(),
      )
      for (const { x, width } of bars) expect(x >= 0 && x + width <= 1 + 1e-12).toBe(true)
      for (const { role, activity } of shares) {
        const lane = plot.lanes.find((each) => each.key === activity.id)
        expect(lane?.says).toContain(`${role.shortName} ${activity.lowPercent} to ${activity.highPercent} percent`)
      }
    },
  )
})

describe('the table behind the chart', () => {
  test('has a row for every share with its source, and a row that says so for a silent role', () => {
    const records = recordsOf(weekTable(guideRoles))
    expect(records.map((record) => [record.low_percent, record.high_percent, record.state])).toEqual([
      [30, 40, 'stated'],
      [25, 35, 'stated'],
      [20, 30, 'stated'],
      [10, 20, 'stated'],
      [null, null, 'not stated'],
      [null, null, 'not stated'],
    ])
    expect(records[0]).toMatchObject({ role: performance.name, source: 'guide' })
    expect(records[0]?.section).toBeTypeOf('string')
  })

  test('a mix whose origin names no section leaves it empty', () => {
    const role = madeRole('Own', {
      workMix: {
        kind: 'known',
        value: [madeActivity('a', 40, 60)],
        origin: { source: 'editorial', reason: 'never in the dataset' },
      },
    })
    expect(weekTable([role]).rows).toEqual([['Own Engineer', 'Does a', 40, 60, null, 'editorial', null, 'stated']])
  })
})
