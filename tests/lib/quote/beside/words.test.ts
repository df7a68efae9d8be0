import { describe, expect, test } from 'vitest'
import { type SideQuote, sideBySide } from '@/lib/quote/beside/view'
import { gapSentence, sideFinding, sideRows, sideSubtitle, sideTable, sideText } from '@/lib/quote/beside/words'
import { known } from '@/lib/value/absence'
import { realRole } from '../../../roles'
import { quoteIn, smallView, sre } from '../../quotes'

const roles = [realRole(sre)]
/** Filings: $165,000 in the country; California’s place effect is 1.1 and its labor is dearer. */
const [us, california] = sideBySide([smallView(), smallView({ place: 'US-CA' })], roles) as [SideQuote, SideQuote]

/** The same with a usual miss of 7 %. */
function tested(quote: SideQuote, usual = 0.07): SideQuote {
  const answer = quoteIn(quote.view.answer)
  const { basis } = answer.ask
  const kind = { basis, place: 'state', n: '10-29' } as const
  const error = { usual, fourInFive: 0.12, cells: 20, kind, from: '10-29', bound: 'own' } as const
  return { ...quote, view: { ...quote.view, answer: { ...answer, typicalError: known(error) } } }
}
const made = (part: Partial<SideQuote>): SideQuote => ({ ...us, ...part })
const against = (share: number) => ({ share, usd: share * 200_000 })

test('a quote is named by what tells it from the others', () => {
  expect([us, california].map(({ name }) => name)).toEqual(['United States', 'California'])
  const levels = sideBySide([smallView(), smallView({ level: 'staff' })], roles)
  expect(levels.map(({ name }) => name)).toEqual(['Senior', 'Staff'])
  const both = sideBySide([smallView(), smallView({ level: 'staff', place: 'US-CA' })], roles)
  const remote = sideBySide([smallView(), smallView({ level: 'staff', place: 'US-remote' })], roles)
  expect(remote.map(({ name }) => name)).toEqual(['Senior in the United States', 'Staff (remote)'])
  expect(both.map(({ name }) => name)).toEqual(['Senior in the United States', 'Staff in California'])
})

test('each is held against the first, by its median', () => {
  expect(us.against).toBeNull()
  const usd = (california.market?.medianUsd ?? 0) - 165_000
  expect(california.against?.usd).toBeCloseTo(usd)
  expect(california.against?.share).toBeCloseTo(usd / 165_000)
})

test('the table counts what stands behind each, in the country and here', () => {
  const behind = sideRows([us, california]).find(({ head }) => head === 'Filings behind it')
  // 35 in the country, 12 of them in California.
  expect(behind?.cells).toEqual([
    { figure: '35', note: '' },
    { figure: '35', note: '12 here' },
  ])
})

describe('the finding', () => {
  test('says nothing of the dollar where a place has no cost of living', () => {
    const remote = made({ name: 'Remote (US)', living: null, against: against(0.05) })
    expect(sideFinding([made({ name: 'Denver', living: 105 }), remote])).toBe(
      'Remote (US) pays about 5% more than Denver.',
    )
  })

  const denver = made({ name: 'Denver', living: 105 })
  const austin = (share: number) => made({ name: 'Austin', living: 97.2, against: against(share) })

  test('says how the second stands to the first, and how far the dollar goes', () => {
    // 105 ÷ 97.2 − 1 = 8.02 %
    expect(sideFinding([denver, austin(-0.02)])).toBe(
      'Austin pays about 2% less than Denver. The dollar goes 8% further.',
    )
    expect(sideFinding([denver, austin(0.004)])).toBe(
      'Austin pays about the same as Denver. The dollar goes 8% further.',
    )
  })

  test('gives a place the article that its name takes, and no other quote one', () => {
    const district = { ...us.view, place: { kind: 'state', id: 'US-DC', name: 'District of Columbia' } as const }
    const first = made({ name: 'District of Columbia', view: district })
    expect(sideFinding([first, made({ name: 'Remote (US)', against: against(-0.05) })])).toMatch(
      /^Remote \(US\) pays about 5% less than the District of Columbia\./,
    )
    const second = made({ name: 'District of Columbia', view: district, against: against(0.08) })
    expect(sideFinding([us, second])).toMatch(/^The District of Columbia pays about 8% more than the United States\./)
    const level = made({ name: 'Senior in the United States' })
    expect(sideFinding([level, made({ name: 'Staff in the United States', against: against(0.2) })])).toMatch(
      /^Staff in the United States pays about 20% more than Senior in the United States\./,
    )
  })

  test('of three says both', () => {
    const remote = made({ name: 'Remote (US)', living: null, against: against(0.05) })
    expect(sideFinding([denver, austin(-0.02), remote])).toBe(
      'Austin pays about 2% less than Denver; Remote (US) about 5% more.',
    )
  })

  test('says that there is nothing to compare where the others have no range', () => {
    expect(sideFinding([denver, made({ name: 'Guam', against: null })])).toBe(
      'There is no range beside Denver to compare it with.',
    )
  })

  test('names the first where it is the one without a range', () => {
    const empty = made({ name: 'Denver', market: null })
    const austin = made({ name: 'Austin', against: null })
    expect(sideFinding([empty, austin])).toBe('There is no range for Denver to compare with.')
    expect(sideFinding([empty, { ...austin, market: null }])).toBe('There is no range for any of them.')
  })

  test('says what quotes like them usually miss by, and whether the largest gap is wider, where that is known of all', () => {
    const of = (share: number) => gapSentence([tested(us), { ...tested(california), against: against(share) }])
    expect(of(0.069)).toBe('Quotes like these usually miss by 7%; the gap is within that.')
    expect(of(-0.08)).toBe('Quotes like these usually miss by 7%; the gap is wider.')
    // 5 % less and 5 % more than the first are 10 % of it apart.
    const three = [tested(us), ...[-0.05, 0.05].map((share) => ({ ...tested(california), against: against(share) }))]
    expect(gapSentence(three)).toBe('Quotes like these usually miss by 7%; the largest gap is wider.')
    expect(gapSentence([tested(us, 0.02), { ...tested(california), against: against(0.06) }])).toBe(
      'Quotes like these usually miss by up to 7%; the gap is within that.',
    )
    expect(gapSentence([us, california])).toBe('')
  })
})

test('the subtitle names the job where the quotes are of one, and what the figures are', () => {
  expect(sideSubtitle([us, california])).toBe('Senior SRE, base pay a year for a start on Apr 15, 2024.')
  const levels = sideBySide([smallView(), smallView({ level: 'staff' })], roles)
  expect(sideSubtitle(levels)).toBe('Base pay a year for a start on Apr 15, 2024.')
})

test('the table has a row for each figure, with its sign, and as text a line for each', () => {
  const rows = sideRows([us, made({ name: 'Austin', against: { usd: -4400, share: -0.022 } })])
  expect(rows.find(({ head }) => head === 'Against United States')?.cells).toEqual([
    { figure: '—', note: '' },
    { figure: '−$4k', note: '−2%' },
  ])
  const lines = sideText([us, california]).split('\n')
  expect(lines).toHaveLength(rows.length + 1)
  expect(lines[0]).toBe('\tUnited States\tCalifornia')
  expect(lines.every((line) => line.split('\t').length === 3)).toBe(true)
})

test('the file has a row a quote, in whole dollars', () => {
  const { columns, rows } = sideTable([us, california])
  expect(rows.map((row) => row[columns.indexOf('quote')])).toEqual(['United States', 'California'])
  expect(rows[0]?.[columns.indexOf('p50_usd')]).toBe(165_000)
  expect(rows[0]?.[columns.indexOf('difference_usd')]).toBeNull()
})
