import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { nearestPlot, nearestTable, neighbors } from '@/lib/traits/nearest'
import { similarity, traitCoverage } from '@/lib/traits/similarity'
import { similaritySpread } from '@/lib/traits/spread'
import { formatShareInterval } from '@/lib/words/format'
import { law } from '../../law'
import { anyRoles, claims, madeRole, realRole } from '../../roles'
import { valueIn } from '../arbitraries'
import { recordsOf } from '../records'

const { roles, traits } = dataset
const ids = traits.map((trait) => trait.id)
const role = realRole('performance-engineer')
const silent = madeRole('Silent', { traits: claims(Object.fromEntries(ids.map((id) => [id, 'no' as const]))) })

describe('the roles nearest to one', () => {
  law(
    'are all others with their similarity, nearest first by its middle',
    [anyRoles(1, 6)],
    { numRuns: 20 },
    (some) => {
      const nearest = neighbors(role, some, traits)
      expect(nearest.map((each) => each.role.id).sort()).toEqual(
        some
          .filter((each) => each !== role)
          .map((each) => each.id)
          .sort(),
      )
      const middles = nearest.map(({ alike }) => alike.min + alike.max)
      expect(middles).toEqual([...middles].sort((a, b) => b - a))
      for (const { role: other, alike } of nearest) expect(alike).toEqual(valueIn(similarity(role, other, traits)))
    },
  )

  test('leave out one with which nothing can be compared', () => {
    const twin = madeRole('Twin', { traits: silent.traits })
    expect(neighbors(silent, [silent, twin], traits)).toEqual([])
  })
})

describe('their chart', () => {
  const nearest = neighbors(role, roles, traits)
  const plot = nearestPlot(nearest)

  test('has a bar to the least similarity and one on to the most, in percent of the axis', () => {
    expect(plot.lanes.map((lane) => lane.key)).toEqual(nearest.map((each) => each.role.id))
    for (const [index, lane] of plot.lanes.entries()) {
      const [sure, open] = lane.marks.flatMap((mark) => (mark.kind === 'rect' ? [mark] : []))
      const alike = nearest[index]?.alike ?? { min: -1, max: -1 }
      expect(sure?.x).toBe(0)
      expect((sure?.width ?? 0) * plot.axis.high).toBeCloseTo(alike.min * 100, 9)
      expect(((open?.x ?? 0) + (open?.width ?? 0)) * plot.axis.high).toBeCloseTo(alike.max * 100, 9)
      expect((open?.x ?? 0) + (open?.width ?? 2)).toBeLessThanOrEqual(1)
      expect(lane.says).toContain(formatShareInterval(alike))
      expect(lane.marks.some((mark) => mark.kind === 'text' && mark.text === formatShareInterval(alike))).toBe(true)
    }
  })
})

describe('their table', () => {
  test('has the similarity and how much of the role each other covers', () => {
    const records = recordsOf(nearestTable(role, neighbors(role, roles, traits), traits))
    expect(records).toHaveLength(12)
    for (const record of records) {
      const other = roles.find((each) => each.name === record.other)
      const covers = valueIn(traitCoverage(role, other ?? role, traits))
      expect([record.role, record.other_covers_min, record.other_covers_max]).toEqual([
        role.name,
        covers.min,
        covers.max,
      ])
    }
  })

  test('of a role that holds nothing has no coverage to give', () => {
    const rows = nearestTable(silent, neighbors(silent, [role], traits), traits).rows
    const { min, max } = valueIn(similaritySpread(silent, role, traits))
    expect(rows).toEqual([['Silent Engineer', role.name, 0, 0, min, max, null, null]])
  })
})
