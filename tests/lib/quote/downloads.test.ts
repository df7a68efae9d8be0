import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { quoteDownload } from '@/lib/quote/downloads'
import { quotePicture } from '@/lib/quote/picture'
import { quoteView } from '@/lib/quote/view'
import { evaluate, type Operands } from '@/lib/working/formula'
import { law } from '../../law'
import { realRole } from '../../roles'
import { anyAsk, realFacts, smallAsk, smallFacts, smallView, sre } from '../quotes'

const { jurisdictions, sources } = dataset
const cell = (rows: readonly (readonly unknown[])[], part: string, name: string) =>
  rows.find((row) => row[0] === part && row[1] === name)

describe('a quote as a table', () => {
  test('holds what was asked, what is quoted, the other bases, the ladder and every step', () => {
    const { columns, rows } = quoteDownload(smallView(), '2026.11.23')
    expect(columns).toEqual(['part', 'name', 'value', 'unit', 'formula', 'detail', 'sources'])
    // 100,000 × 1.1 × 1.2 × 1.25 at the base’s own date, without growth.
    expect(cell(rows, 'quote', 'p50')?.[2]).toBe(165_000)
    expect(cell(rows, 'cell', 'n')?.[2]).toBe(35)
    expect(cell(rows, 'cell', 'employers')?.[2]).toBe(12)
    expect(cell(rows, 'asked', 'data version')?.[2]).toBe('2026.11.23')
    expect(cell(rows, 'other basis: guide', 'low')?.[2]).toBe(160_000)
    expect(cell(rows, 'range: post', 'low')?.[2]).toBe(135_000)
    expect(cell(rows, 'other basis: postings-isecjobs', 'no-data')?.[5]).toBe('This release has no such basis.')
    expect(rows.filter(([part]) => String(part).startsWith('step: '))).toHaveLength(12)
    expect(rows.at(-1)?.[2]).toContain('version=2026.11.23')
  })

  test('places an offer by its steps', () => {
    const { rows } = quoteDownload(smallView({ offerUsd: 150_000 }), '2026.11.23')
    expect(cell(rows, 'offer', 'offer')?.[2]).toBe(150_000)
    expect(cell(rows, 'offer', 'marketIndex')?.[2]).toBeCloseTo(150 / 165, 9)
    // Of all that the percentiles are made of, the basis first.
    const moved = quoteDownload(smallView({ offerUsd: 150_000, place: 'US-CA' }), '2026.11.23')
    expect(cell(moved.rows, 'offer', 'marketIndex')?.[6]).toBe('filings oflc oews title-soc')
  })

  test('says why there is no quote, and has no step of one', () => {
    const { rows } = quoteDownload(
      smallView({ level: 'unstated', basis: 'postings-aijobs', asOf: '2024-08-15' }),
      '2026.11.23',
    )
    expect(cell(rows, 'quote', 'no-data')?.[5]).toContain('none of this role')
    expect(rows.some(([part]) => String(part).startsWith('step: '))).toBe(false)
  })

  law(
    'has steps whose formulas and inputs, read from the table alone, give its percentiles',
    [anyAsk],
    { numRuns: 60 },
    (ask) => {
      const view = quoteView(realFacts, realFacts, jurisdictions, smallAsk(ask))
      const { rows } = quoteDownload(view, realFacts.dataVersion)
      const results: Record<string, number> = {}
      for (const [part, name, value, , formula, taken] of rows) {
        if (!String(part).startsWith('step: ')) continue
        const inputs = Object.fromEntries(
          String(taken)
            .split('; ')
            .filter((each) => each !== '')
            .map((each) => each.split(' = '))
            .map(([input, list]) => [input, readNumbers(list as string, input as string)]),
        ) as Operands
        results[String(name)] = evaluate(String(formula), { ...results, ...inputs })
        expect(results[String(name)]).toBe(value)
      }
      for (const name of ['p10', 'p25', 'p50', 'p75', 'p90']) {
        const quoted = cell(rows, 'quote', name)?.[2]
        if (typeof quoted === 'number') expect(quoted).toBe(Math.round((results[name] as number) * 100) / 100)
      }
    },
  )
})

const lists = ['shares', 'there', 'everywhere', 'wages']

function readNumbers(text: string, name: string): number | number[] {
  const numbers = text.split(', ').map(Number)
  return lists.includes(name) ? numbers : (numbers[0] as number)
}

describe('a quote as a picture', () => {
  test('has its figures, inputs, sources, data version and address burned in', () => {
    const picture = quotePicture(smallView(), realRole(sre), '2026.11.23', sources)
    const svg = 'svg' in picture ? picture.svg : ''
    for (const words of [
      '$165k',
      '$135k',
      'Senior Site Reliability Engineer',
      'Data version 2026.11.23',
      'version=2026.11.23',
    ])
      expect(svg.replaceAll('</text>', '')).toContain(words)
    expect(svg).not.toContain('var(--')
  })

  test('says why there is nothing to draw', () => {
    const facts = { ...smallFacts, models: new Map(), roles: new Map(), quotes: { ...smallFacts.quotes, guide: [] } }
    const view = quoteView(facts, facts, jurisdictions, smallAsk())
    expect(quotePicture(view, realRole(sre), '2026.11.23', sources)).toEqual({
      why: expect.stringContaining('This release has no pay of this role.'),
    })
  })
})
