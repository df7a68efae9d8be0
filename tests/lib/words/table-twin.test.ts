import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { figureTable } from '@/lib/compare/downloads'
import { payTable } from '@/lib/pay/figure'
import { drawnEvidence } from '@/lib/pay/measured-table'
import type { FigureKind } from '@/lib/site/urls'
import { measuredSources, paySource } from '@/lib/source/registry'
import { twinTable } from '@/lib/words/table-twin'
import { madeEvidence } from '../../evidence'
import { deepFreeze } from '../../roles'

const { roles, sources } = dataset

describe('a chart’s table for people', () => {
  test.each(['pay', 'week', 'pairs', 'nearest'] satisfies FigureKind[])(
    '%s has a head in words for each column',
    (kind) => {
      const table = kind === 'pay' ? payTable(roles, dataset.ladder.steps) : figureTable(kind, roles, dataset, {})
      const { columns, rows } = twinTable(table, sources)
      for (const { head } of columns) expect(head).toMatch(/^[A-Z][^_]+$/)
      expect(new Set(columns.map(({ head }) => head)).size).toBe(columns.length)
      expect(rows).toHaveLength(table.rows.length)
      for (const row of rows) expect(row).toHaveLength(columns.length)
    },
  )

  test('what was measured has a column a source, named as the strips are', () => {
    const evidence = madeEvidence(roles.map(({ id }) => id))
    const { columns, rows } = twinTable(drawnEvidence(roles, evidence), sources)
    const drawn = Object.values(evidence).flatMap((strips) => strips.map(({ source }) => source))
    expect(columns.map(({ head }) => head)).toEqual([
      'Role',
      ...measuredSources.filter((source) => drawn.includes(source)).map((source) => paySource(source).label),
    ])
    expect(rows).toHaveLength(roles.length)
  })

  test('writes amounts, dates and sources as people read them', () => {
    const table = deepFreeze({
      columns: ['role', 'low_usd', 'source', 'as_of', 'section', 'state'],
      rows: [
        ['SRE', 140_000, 'guide', '2026-09-30', null, 'stated'],
        ['Data', null, 'elsewhere', 'undated', '2.5 Pay', 'stated'],
      ],
    })
    expect(twinTable(table, sources).rows).toEqual([
      ['SRE', '140,000', 'Guide', 'Sep 30, 2026', null, 'stated'],
      ['Data', null, 'elsewhere', 'undated', '2.5 Pay', 'stated'],
    ])
    expect(twinTable(table, sources).columns.map(({ figures }) => figures)).toEqual([
      false,
      true,
      false,
      false,
      false,
      false,
    ])
  })

  test('writes a share as percent, and stands it among the figures', () => {
    const { columns, rows } = twinTable({ columns: ['role', 'at_minimum_share'], rows: [['SRE', 0.364]] }, sources)
    expect(rows).toEqual([['SRE', '36%']])
    expect(columns[1]).toEqual({ head: 'Share at the legal minimum', figures: true })
  })

  test('puts both ends of a range into one cell, shares as percent and counts as they are', () => {
    const columns = ['role_a', 'similarity_min', 'similarity_max', 'traits_held_by_both_min', 'traits_held_by_both_max']
    const rows = [
      ['A', 0.461, 0.519, 35, 37],
      ['B', 0.5, 0.5, 4, 4],
      ['C', null, null, 0, 0],
    ]
    expect(twinTable(deepFreeze({ columns, rows }), sources)).toEqual({
      columns: [
        { head: 'Role', figures: false },
        { head: 'Alike', figures: true },
        { head: 'Traits both hold', figures: true },
      ],
      rows: [
        ['A', '46–52%', '35–37'],
        ['B', '50%', '4'],
        ['C', null, '0'],
      ],
    })
  })

  test.each(['weight', 'weight_min'])('a column “%s” that nobody put into words is refused', (column) => {
    expect(() => twinTable({ columns: [column], rows: [] }, sources)).toThrow(RangeError)
  })
})

test('why a figure is missing has a column where one is, and nothing beside the figures that are there', () => {
  const table = (why: string | null) => ({
    columns: ['role', 'p50_usd', 'hidden'],
    rows: [
      ['SRE', 150_000, null],
      ['Data', null, why],
    ],
  })
  expect(twinTable(table('Only 3 filings.'), []).rows).toEqual([
    ['SRE', '150,000', ''],
    ['Data', null, 'Only 3 filings.'],
  ])
  expect(twinTable(table(null), []).columns).toHaveLength(2)
})
