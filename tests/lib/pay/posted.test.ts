import { describe, expect, test } from 'vitest'
import { roleEvidence } from '@/app/evidence'
import { dataset } from '@/data'
import { postedFinding, postedIndex, postedTable } from '@/lib/pay/posted'
import { postedSource } from '@/lib/source/registry'
import { known, unknown } from '@/lib/value/absence'
import { filedStrip, hiddenStrip } from '../../evidence'
import { deepFreeze, realRole } from '../../roles'

const sre = realRole('site-reliability-engineer')
const backend = realRole('backend-engineer')
const data = realRole('data-engineer')
const why = 'Only 3 posted ranges: too few for a percentile.'
const hidden = unknown('small-sample', why)
const posted = { ...filedStrip, source: postedSource, n: known(40), employers: known(20) }
const at = (p10: number | null, p25: number, p50: number, p75: number, p90: number | null) => ({
  p10: p10 === null ? hidden : known(p10),
  p25: known(p25),
  p50: known(p50),
  p75: known(p75),
  p90: p90 === null ? hidden : known(p90),
})
const evidence = deepFreeze({
  [sre.id]: [{ ...posted, percentiles: at(100_000, 120_000, 150_000, 180_000, 220_000) }],
  [backend.id]: [
    { ...posted, n: known(8), employers: known(6), percentiles: at(null, 140_000, 200_000, 210_000, null) },
  ],
  [data.id]: [{ ...hiddenStrip, source: postedSource, n: known(3) }],
})

describe('the index of posted pay', () => {
  const index = postedIndex([data, sre, backend], evidence)
  const [first, second, third] = index.rows

  test('has the highest median first and hidden roles last', () => {
    expect(index.rows.map(({ role }) => role)).toEqual([backend, sre, data])
    expect(postedFinding(index)).toBe('3 roles, one axis: posted medians run from $150k to $200k.')
  })

  test('draws the middle half, the median and the line on one axis', () => {
    // The axis reaches from 80 to 240 thousand dollars on steps of 20: 150 lies at 70 of its 160.
    expect([index.axis?.low, index.axis?.high, index.gridShare]).toEqual([80_000, 240_000, 1 / 8])
    expect(second?.drawing).toEqual({
      median: 70 / 160,
      half: { from: 0.25, width: expect.closeTo(0.375, 9) },
      line: { from: 0.125, to: 0.875 },
    })
    expect(second?.says).toBe(
      'Site Reliability Engineer: median 150, middle half 120 to 180 thousand dollars, P10 to P90 100 to 220 thousand dollars.',
    )
    expect(second?.note).toBeNull()
  })

  test('leaves the line out where P10 and P90 are hidden, and says so', () => {
    expect(first?.drawing?.line).toBeNull()
    expect(first?.note).toBe('8 posted ranges from 6 employers: too few for P10 and P90.')
  })

  test('of a hidden figure has the reason and its sample', () => {
    expect(third).toMatchObject({ medianUsd: null, drawing: null })
    expect(third?.note).toMatch(/\.$/)
    expect(third?.says).toContain(third?.note)
  })

  test('is a table with what is hidden left empty', () => {
    const { columns, rows } = postedTable([sre, backend, data], evidence)
    expect(columns).toEqual(['role', 'n', 'employers', 'p10_usd', 'p25_usd', 'p50_usd', 'p75_usd', 'p90_usd', 'hidden'])
    expect(rows[0]).toEqual([sre.name, 40, 20, 100_000, 120_000, 150_000, 180_000, 220_000, null])
    expect(rows[1]).toEqual([backend.name, 8, 6, null, 140_000, 200_000, 210_000, null, why])
    expect(rows[2]?.slice(3, 8)).toEqual([null, null, null, null, null])
  })
})

test('a role that no source speaks of, and roles without any figure', () => {
  const index = postedIndex([sre, data], {})
  expect(index).toMatchObject({ axis: null, gridShare: 1, rows: [{ n: null }, { n: null }] })
  expect(index.rows[0]?.note).toBe('No source keeps ranges posted for it.')
  expect(postedFinding(index)).toBe('2 roles, each described in the same traits.')
  expect(postedFinding(postedIndex([sre, data], { [sre.id]: evidence[sre.id] ?? [] }))).toBe(
    '2 roles: one has a posted median, $150k.',
  )
  expect(postedTable([sre], {}).rows).toEqual([])
})

test('of the real roles every one has its row', () => {
  const index = postedIndex(dataset.roles, roleEvidence())
  expect(index.rows).toHaveLength(dataset.roles.length)
  expect(postedFinding(index)).toMatch(/^13 roles, one axis: posted medians run from \$\d+k to \$\d+k\.$/)
})
