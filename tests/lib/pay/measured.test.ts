import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roleEvidence } from '@/app/evidence'
import { dataset } from '@/data'
import { figurePicture } from '@/lib/compare/downloads'
import { type Lane, payAxis } from '@/lib/drawing/plot'
import { cellsFrom, countIn } from '@/lib/evidence/cells'
import { drawnEvidence, evidenceTable, joinTables } from '@/lib/pay/measured-table'
import { dotStacks, monthsTogether, stripAmounts, stripDetail, stripLane, stripMonths } from '@/lib/pay/strip'
import { allSources, paySource } from '@/lib/source/registry'
import { known } from '@/lib/value/absence'
import { dottedStrip, filedStrip, hiddenStrip, madeEvidence, proxyStrip } from '../../evidence'
import { law } from '../../law'
import { deepFreeze, realRole } from '../../roles'
import { recordsOf } from '../records'

const sre = realRole('site-reliability-engineer')
const axis = payAxis(100_000, 200_000, String)
const texts = (lane: Lane) => lane.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
const kinds = (lane: Lane) => lane.marks.map(({ kind }) => kind)

describe('dots', () => {
  law(
    'lie on steps of $5,000, each observation once, and none further than half a step from its wage',
    [fc.array(fc.integer({ min: 30_000, max: 900_000 }), { maxLength: 29 })],
    (wages) => {
      const cells = cellsFrom(wages)
      const stacks = dotStacks({ cells })
      expect(stacks.reduce((sum, { count }) => sum + count, 0)).toBe(countIn(cells))
      expect(stacks.every(({ usd }) => usd % 5000 === 0)).toBe(true)
      expect(stacks.map(({ usd }) => usd)).toEqual([...new Set(stacks.map(({ usd }) => usd))].sort((a, b) => a - b))
      for (const usd of cells.usd) expect(stacks.some((stack) => Math.abs(stack.usd - usd) <= 2500)).toBe(true)
    },
  )

  test('a strip of them has its median as a tick and no line', () => {
    const lane = stripLane(sre, dottedStrip, axis)
    expect(kinds(lane)).toEqual(['stack', 'stack', 'stack', 'tick', 'text'])
    expect(texts(lane)).toEqual(['median $172k'])
    expect(lane.says).toBe('SRE, aijobs.net, n=12: median 172, middle half 150 to 190 thousand dollars.')
    // Every dot inside the lane, under the figure’s 14 pixels.
    for (const mark of lane.marks) if (mark.kind === 'stack') expect(mark.y - (mark.count - 1) * 6).toBeGreaterThan(14)
  })
})

describe('a line', () => {
  test('goes from the 25th to the 75th percentile, with the median as a tick', () => {
    const lane = stripLane(sre, filedStrip, axis)
    expect(kinds(lane)).toEqual(['rect', 'tick', 'text'])
    const usdAt = (x: number) => Math.round(axis.low + x * (axis.high - axis.low))
    const [line, tick] = lane.marks
    if (line?.kind !== 'rect' || tick?.kind !== 'tick') throw new Error('no line with a tick')
    expect([line.x, line.x + line.width, tick.x].map(usdAt)).toEqual([115_000, 145_000, 130_000])
    expect(line.height).toBe(3)
  })

  test('is named with sample and month, and leads to its working on the role’s page', () => {
    const { label, strip } = stripLane(sre, filedStrip, axis)
    expect([label, strip]).toEqual([
      'Filings',
      {
        roleId: sre.id,
        detail: 'n=40, 40% at the legal minimum, the rest $140k, Apr 2024 ± 4 months',
        brief: 'n=40, Apr 2024 ± 4 months',
        sample: ['n=40'],
        href: '/roles/site-reliability-engineer#why=evidence.sre.filings',
      },
    ])
    expect(stripDetail(proxyStrip)).toBe('proxy, May 2025')
    expect(stripDetail(dottedStrip)).toBe('n=12, Jul 2023–24')
  })

  test('its figure stands on the side with more room', () => {
    const side = (p25: number, p75: number) => {
      const percentiles = { ...filedStrip.percentiles, p25: known(p25), p75: known(p75) }
      const mark = stripLane(sre, { ...filedStrip, percentiles }, axis).marks.find(({ kind }) => kind === 'text')
      return mark?.kind === 'text' ? mark.anchor : null
    }
    expect(side(100_000, 140_000)).toBe('start')
    expect(side(170_000, 200_000)).toBe('end')
  })
})

describe('a hidden sample', () => {
  const lane = stripLane(sre, hiddenStrip, axis)
  test('shows its n and no amount, and says why', () => {
    expect(kinds(lane)).toEqual(['text'])
    expect(texts(lane)).toEqual(['too few for a median'])
    expect(lane.strip?.detail).toBe('n=3, Jul 2024')
    expect(lane.strip?.href).toBe('/roles/site-reliability-engineer#pay')
    expect(lane.says).toContain('fewer than five advertised ranges')
    expect(stripAmounts(hiddenStrip)).toEqual([])
  })

  test('of none says that none was found, and an occupation without a figure that it is not stated', () => {
    expect(texts(stripLane(sre, { ...hiddenStrip, n: known(0), months: null }, axis))).toEqual(['none found'])
    expect(stripDetail({ ...hiddenStrip, n: known(0), months: null })).toBe('n=0')
    const absent = { ...proxyStrip, percentiles: hiddenStrip.percentiles, drawing: 'none' as const }
    expect(texts(stripLane(sre, absent, axis))).toEqual(['no figure'])
  })
})

test('a dot far out lies beyond the axis and is counted, where nothing else reaches so far', () => {
  // The middle half is 150–190, 40 wide: one and a half times that above it is 250.
  const cells = { usd: [150_000, 170_000, 190_000, 245_000, 600_000], counts: [4, 4, 4, 1, 2] }
  const strip = { ...dottedStrip, cells }
  expect(stripAmounts(strip)).toEqual([150_000, 172_000, 190_000, 150_000, 170_000, 190_000, 245_000])
  const drawn = (highUsd: number) => stripLane(sre, strip, { low: 100_000, high: highUsd, ticks: [] })
  const dots = (lane: Lane) => lane.marks.reduce((sum, mark) => sum + (mark.kind === 'stack' ? mark.count : 0), 0)
  expect(dots(drawn(320_000))).toBe(13)
  expect(texts(drawn(320_000))).toEqual(['median $172k', '+2 ›'])
  expect(texts(stripLane(sre, strip, { low: 160_000, high: 640_000, ticks: [] }))).toEqual(['median $172k', '‹ +4'])
  expect(drawn(320_000).strip).toMatchObject({
    detail: expect.stringMatching(/, 2 beyond the axis$/),
    brief: expect.stringMatching(/, 2 beyond the axis$/),
  })
  expect(dots(drawn(640_000))).toBe(15)
  expect(drawn(640_000).strip?.detail).not.toMatch(/beyond/)
})

test('the axis must hold the quartiles, and of dots every one that is near', () => {
  expect(stripAmounts(filedStrip)).toEqual([115_000, 130_000, 145_000])
  expect(stripAmounts(dottedStrip)).toEqual([150_000, 172_000, 190_000, 150_000, 170_000, 190_000])
})

test('the months of a source are those of all its strips together', () => {
  const later = { ...filedStrip, months: ['2025-04', '2025-04'] as const }
  expect(monthsTogether('filings', [filedStrip, later, dottedStrip])).toBe('Apr 2024–25 ± 4 months')
  expect(monthsTogether('occupation', [filedStrip, { ...proxyStrip, months: null }])).toBeNull()
})

test('a month in the middle of observations dated one by one is called so, and no other is', () => {
  const dated = { ...dottedStrip, months: ['2024-06', '2024-06'], isMiddleMonth: true } as const
  expect(stripMonths(dated)).toBe('middle month Jun 2024')
  expect(stripDetail(dated)).toMatch(/, middle month Jun 2024$/)
  expect(monthsTogether(dated.source, [dated, { ...dated, months: ['2025-10', '2025-10'] }])).toBe(
    'middle months Jun 2024–Oct 2025',
  )
  expect(stripMonths(filedStrip)).toBe('Apr 2024 ± 4 months')
  expect(stripMonths({ ...filedStrip, months: null })).toBeNull()
  const { [role.id]: strips = [] } = roleEvidence()
  for (const { source, isMiddleMonth, months } of strips)
    if (months !== null) expect([source, isMiddleMonth]).toEqual([source, paySource(source).abilities.hasRanges])
})

const role = realRole('site-reliability-engineer')
const evidence = madeEvidence([role.id])

test('has a row a role and source with exact figures', () => {
  const [filings, dotted, hidden, proxy] = recordsOf(evidenceTable([role], evidence))
  expect(filings).toEqual({
    role: 'Site Reliability Engineer',
    source: 'filings',
    measures: 'base pay only; bonus and equity not included; US, all levels',
    n: 40,
    rows: 45,
    employers: 30,
    p25_usd: 115_000,
    p50_usd: 130_000,
    p75_usd: 145_000,
    at_minimum_share: 0.4,
    above_minimum_p50_usd: 140_000,
    drawn: 'middle half',
    months: '2024-04',
    state: 'measured',
    hidden: null,
  })
  expect(dotted).toMatchObject({ drawn: 'dots: $150k × 4, $170k × 4, $190k × 4', months: '2023-07/2024-07' })
  expect(hidden).toMatchObject({
    n: 3,
    p25_usd: null,
    p50_usd: null,
    p75_usd: null,
    drawn: 'nothing',
  })
  expect(String(hidden?.hidden)).toMatch(/^Only 3 advertised ranges/)
  expect(proxy).toMatchObject({ source: 'oews', n: null, state: 'a proxy' })
})

test('a role without evidence has no row', () => {
  expect(evidenceTable([role], {}).rows).toEqual([])
})

test('the table of what was measured says where one employer gives much, and has no column for it where none does', () => {
  const oneEmployer = 'one employer is 31% of this'
  const [flagged, other] = recordsOf(
    evidenceTable([role], { [role.id]: [{ ...filedStrip, oneEmployer }, dottedStrip] }),
  )
  expect([flagged?.beware, other?.beware]).toEqual([oneEmployer, null])
  expect(evidenceTable([role], { [role.id]: [filedStrip] }).columns).not.toContain('beware')
})

test('what a chart draws is said in one row a role, to the thousand', () => {
  expect(recordsOf(drawnEvidence([role], evidence))).toEqual([
    {
      role: 'SRE',
      filings:
        'median $130k, middle half $115–145k, n=40, 40% at the legal minimum, the rest $140k, Apr 2024 ± 4 months',
      'postings-aijobs':
        'median $172k, middle half $150–190k, n=12, Jul 2023–24; dots: $150k × 4, $170k × 4, $190k × 4',
      'postings-isecjobs': 'Only 3 advertised ranges: fewer than five advertised ranges, too few for a percentile.',
      occupation: 'median $130k, middle half $115–145k, proxy, May 2025',
    },
  ])
  expect(drawnEvidence([role], {}).rows).toEqual([])
  expect(drawnEvidence([role], { [role.id]: [] }).columns).toEqual(['role'])
  // Another role's source is a column for all, empty where it says nothing.
  const both = { [role.id]: [], other: [filedStrip] }
  expect(recordsOf(drawnEvidence([role, { ...role, id: 'other' }], both))[0]).toMatchObject({ filings: null })
})

test('joined tables keep every cell under its column', () => {
  const first = deepFreeze({ columns: ['role', 'low'], rows: [['A', 1]] })
  const second = deepFreeze({ columns: ['n', 'role'], rows: [[9, 'B']] })
  expect(joinTables(first, second)).toEqual({
    columns: ['role', 'low', 'n'],
    rows: [
      ['A', 1, null],
      ['B', null, 9],
    ],
  })
})

test('a license that asks for a notice has it beside every figure of its source, in the table and burned into the picture', () => {
  const role = realRole('backend-engineer')
  const evidence = roleEvidence()
  const rows = recordsOf(evidenceTable([role], evidence))
  for (const { source, notice, p50_usd } of rows) {
    const asked = allSources.find(({ sourceId }) => sourceId === source)?.notice ?? null
    expect([source, notice]).toEqual([source, p50_usd === null ? null : asked])
  }
  expect(rows.filter(({ notice }) => notice !== null)).toHaveLength(1)
  const picture = figurePicture('pay', [role], dataset, evidence)
  const svg = 'svg' in picture ? picture.svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ') : ''
  expect(svg).toContain('made available under the Open Database License (ODbL) 1.0')
})

test('what stands before the axis of a picture has room there, for every role', () => {
  const evidence = roleEvidence()
  for (const role of dataset.roles) {
    for (const strip of evidence[role.id] ?? []) {
      const { label, strip: said } = stripLane(role, strip, axis)
      // As many letters reach the first line of the axis, and no bar begins there.
      expect(`${label} ${said?.brief}`.length).toBeLessThanOrEqual(40)
    }
  }
})
