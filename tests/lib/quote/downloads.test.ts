import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { quoteDownload, quoteFileName } from '@/lib/quote/downloads'
import { quotePicture } from '@/lib/quote/picture'
import { quoteView } from '@/lib/quote/view'
import { paySource, quoteBases } from '@/lib/source/registry'
import { evaluate, type Operands } from '@/lib/working/formula'
import { law } from '../../law'
import { realCells } from '../../real-cells'
import { realRole } from '../../roles'
import { anyAsk, postedView, realFacts, smallAsk, smallFacts, smallView, sre } from '../quotes'
import { recordsOf } from '../records'

const { jurisdictions, sources } = dataset
const tableOf = (...asked: Parameters<typeof quoteDownload>) => recordsOf(quoteDownload(...asked))
const cell = (rows: ReturnType<typeof tableOf>, part: string, name: string) =>
  rows.find((row) => row.part === part && row.name === name)

describe('a quote as a table', () => {
  test('holds what was asked, what is quoted, the other sources, the draft and every step', () => {
    const rows = tableOf(smallView(), '2026.11.23')
    // 100,000 × 1.1 × 1.2 × 1.25 at the base’s own date, without growth.
    expect(cell(rows, 'quote', 'p50')?.value).toBe(165_000)
    expect(cell(rows, 'cell', 'n')?.value).toBe(35)
    expect(cell(rows, 'cell', 'employers')?.value).toBe(12)
    expect(cell(rows, 'asked', 'data version')?.text).toBe('2026.11.23')
    expect(cell(rows, 'other source: guide', 'low')?.value).toBe(160_000)
    expect(cell(rows, 'draft', 'not-defined')?.hidden).toBe('A draft is made from posted ranges only.')
    expect(cell(rows, 'typical error', 'usual')?.hidden).toMatch(/^Not tested/)
    const posted = tableOf(postedView(), '2026.11.23')
    expect(cell(posted, 'draft', 'low')?.value).toBe(154_000)
    expect(cell(posted, 'draft', 'width')?.value).toBe(1.44)
    expect(cell(posted, 'typical error', 'usual')?.value).toBe(0.05)
    // $165,000 ÷ $184,800.
    expect(cell(posted, 'other source: filings', 'ratio to this')?.value).toBe(0.8929)
    expect(cell(rows, 'other source: postings-isecjobs', 'no-data')?.hidden).toBe(
      'This data version doesn’t have this source.',
    )
    expect(rows.filter(({ part }) => String(part).startsWith('step: '))).toHaveLength(12)
    expect(rows.at(-1)?.text).toContain('version=2026.11.23')
  })

  test('says of own ends that they are, and no pay policy', () => {
    const draft = (part: Parameters<typeof postedView>[0]) =>
      tableOf(postedView(part), '2026.11.23').filter(({ part }) => part === 'draft')
    expect(draft({}).map(({ name }) => name)).toContain('pay policy')
    expect(draft({ post: { lowUsd: 150_000, highUsd: 180_000 } })).toMatchObject([
      { name: 'ends', text: 'your own' },
      { name: 'low', value: 150_000, detail: 'Your own range.' },
      { name: 'high', value: 180_000, detail: 'Your own range.' },
      { name: 'width', value: 1.2 },
    ])
  })

  test('places an offer by its steps', () => {
    const rows = tableOf(smallView({ offerUsd: 150_000 }), '2026.11.23')
    expect(cell(rows, 'offer', 'offer')?.value).toBe(150_000)
    expect(cell(rows, 'offer', 'marketIndex')?.value).toBeCloseTo(150 / 165, 9)
    // Of all that the percentiles are made of, the basis first.
    const moved = tableOf(smallView({ offerUsd: 150_000, place: 'US-CA' }), '2026.11.23')
    expect(cell(moved, 'offer', 'marketIndex')?.sources).toBe('filings oews-places title-soc')
  })

  test('holds the share at the legal minimum and the median above it, where its source states them', () => {
    const at = (basis: string) =>
      tableOf(
        quoteView(realFacts, realFacts, jurisdictions, smallAsk({ basis, asOf: '2026-11-30', growth: null })),
        'x',
      )
    const filed = realCells('filings').marginals.find(
      ({ role, level, place }) => role === sre && level === 'senior' && place === 'US',
    )
    const rows = at('filings')
    const share = (filed?.atMinimum?.rows ?? Number.NaN) / (filed?.rows ?? Number.NaN)
    expect(cell(rows, 'legal minimum', 'share at it')?.value).toBeCloseTo(share, 4)
    expect(cell(rows, 'legal minimum', 'median above it')).toMatchObject({
      value: filed?.atMinimum?.above.p50,
      unit: 'usd',
    })
    expect(at('postings').filter(({ part }) => part === 'legal minimum')).toEqual([])
  })

  test('says why there is no quote, and has no step of one', () => {
    const rows = tableOf(smallView({ level: 'unstated', basis: 'postings-aijobs', asOf: '2024-08-15' }), '2026.11.23')
    expect(cell(rows, 'quote', 'no-data')?.hidden).toContain('none for this role')
    expect(rows.some(({ part }) => String(part).startsWith('step: '))).toBe(false)
  })

  test('is named for its role, level, place and date, and for a basis that is not the first', () => {
    const name = (part: Parameters<typeof smallView>[0]) => quoteFileName(smallView(part), realRole(sre))
    const basis = quoteBases[0] as string
    expect(name({ basis, place: 'US-CA', asOf: '2026-11-30' })).toBe('rolescope-sre-senior-california-2026-11-30')
    expect(name({ basis: 'postings-aijobs', place: 'US', asOf: '2026-11-30' })).toBe(
      'rolescope-sre-senior-us-postings-aijobs-2026-11-30',
    )
  })

  law(
    'has steps whose formulas and inputs, read from the table alone, give its percentiles to the cent',
    [anyAsk],
    { numRuns: 60 },
    (ask) => {
      const view = quoteView(realFacts, realFacts, jurisdictions, smallAsk(ask))
      const rows = tableOf(view, realFacts.dataVersion)
      const results: Record<string, number> = {}
      for (const { part, name, value, formula, detail } of rows) {
        if (!String(part).startsWith('step: ')) continue
        const inputs = Object.fromEntries(
          String(detail ?? '')
            .split('; ')
            .filter((each) => each !== '')
            .map((each) => each.split(' = '))
            .map(([input, list]) => [input, readNumbers(list as string, input as string)]),
        ) as Operands
        const result = evaluate(String(formula), { ...results, ...inputs })
        results[String(name)] = result
        expect(Math.abs(result - Number(value))).toBeLessThan(result > 1000 ? 0.01 : 1e-7)
      }
      for (const name of ['p10', 'p25', 'p50', 'p75', 'p90']) {
        const quoted = cell(rows, 'quote', name)?.value
        if (typeof quoted === 'number') expect(Math.abs(quoted - (results[name] as number))).toBeLessThan(0.01)
      }
    },
  )
})

const lists = ['shares', 'there', 'reference', 'wages', 'yearly']

function readNumbers(text: string, name: string): number | number[] {
  const numbers = text.split(', ').map(Number)
  return lists.includes(name) ? numbers : (numbers[0] as number)
}

const ground = { dataVersion: '2026.11.23', sources, site: 'https://rolescope.example' }

describe('a quote as a picture', () => {
  test('has its figures, inputs, sources, data version and address burned in', () => {
    const picture = quotePicture(smallView(), realRole(sre), ground)
    const svg = 'svg' in picture ? picture.svg : ''
    for (const words of [
      '$135k',
      '$202k',
      'Senior Site Reliability Engineer',
      'Low confidence: quotes like this one were not tested.',
      '35 filings nationwide',
      'n=35',
      'Data version 2026.11.23',
      'https://rolescope.example/quote',
      'version=2026.11.23',
    ])
      expect(svg.replaceAll('</text>', '')).toContain(words)
    expect(svg).not.toContain('var(--')
  })

  test('says how much of its basis, and of another, is at the legal minimum', () => {
    for (const basis of quoteBases.filter((id) => paySource(id).kept === 'cells')) {
      const view = quoteView(realFacts, realFacts, jurisdictions, smallAsk({ basis, asOf: '2026-11-30', growth: null }))
      const picture = quotePicture(view, realRole(sre), ground)
      const svg = 'svg' in picture ? picture.svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ') : ''
      expect(svg).toMatch(/\d+% of the visa filings for this role and level nationwide are at the legal minimum/)
    }
  })

  test('draws the draft in a lane above the sources', () => {
    const ask = smallAsk({ basis: 'postings', asOf: '2026-11-30', growth: null })
    const view = quoteView(realFacts, realFacts, jurisdictions, ask)
    const picture = quotePicture(view, realRole(sre), ground)
    const svg = 'svg' in picture ? picture.svg : ''
    if (view.draft.kind === 'unknown') throw new Error('no draft')
    const lane = svg.indexOf('>Draft range')
    expect(lane).toBeGreaterThan(0)
    expect(svg.indexOf(`>${paySource('filings').label}`)).toBeGreaterThan(lane)
    for (const usd of [view.draft.value.lowUsd, view.draft.value.highUsd]) expect(svg).toContain(`$${usd / 1000}k`)
  })

  test('says why there is nothing to draw', () => {
    const facts = { ...smallFacts, models: new Map(), roles: new Map(), guide: [] }
    const view = quoteView(facts, facts, jurisdictions, smallAsk())
    expect(quotePicture(view, realRole(sre), ground)).toEqual({
      why: expect.stringContaining('This data version has no pay for this role.'),
    })
  })
})
