import { describe, expect, test } from 'vitest'
import { type ComparablesAsk, comparables } from '@/lib/salaries/comparables/view'
import {
  comparablesFinding,
  comparablesLead,
  comparablesText,
  describeAsked,
  describePage,
} from '@/lib/salaries/comparables/words'
import { sreRanges } from '../../posted'
import { smallData, sre } from '../../salaries'

const all = { level: 'all', place: 'US', year: 'all' } as const
const ask: ComparablesAsk = {
  source: 'postings',
  role: smallData.roles.find(({ id }) => id === sre) as ComparablesAsk['role'],
  selection: all,
  placeName: 'Colorado',
  quartiles: { p25: 150_000, p50: 175_000, p75: 195_000 },
  by: { column: 'month', descending: true },
  find: '',
  from: 1,
}
const listed = (part: Partial<ComparablesAsk> = {}) => comparables(sreRanges, { ...ask, ...part })

describe('whom the ranges are for', () => {
  test.each([
    [all, 'SREs'],
    [{ ...all, level: 'senior', place: 'US-CO' }, 'senior SREs in Colorado'],
    [{ ...all, level: 'mid', year: 2025 }, 'mid-level SREs, 2025'],
    [{ ...all, level: 'unstated' }, 'SREs whose title states no level'],
    [{ ...all, place: 'US-remote' }, 'SREs who may work anywhere in the US'],
  ] as const)('%j: “%s”', (selection, expected) => {
    expect(describeAsked({ ...ask, selection })).toBe(expected)
  })
})

describe('what is said of the ranges', () => {
  test('how many, of whom and when, and who has many of them', () => {
    expect(comparablesFinding(listed())).toBe(
      '6 ranges from 4 employers, Feb 2024 to Oct 2026. Anduril posted 2 of these 6.',
    )
  })

  test('that there is none', () => {
    const none = listed({ selection: { ...all, level: 'junior', place: 'US-CO' } })
    expect(comparablesFinding(none)).toBe('No range here is for junior SREs in Colorado.')
    expect(comparablesLead(none)).toBe('')
    expect(comparablesText(none)).toBe('')
  })

  test('what the shading is, and why there is none of a hidden figure', () => {
    expect(comparablesLead(listed())).toBe(
      'What employers posted for SREs. Shaded: where the middle half of all 6 have their midpoint. The line is their median, $175k.',
    )
    expect(comparablesLead(listed({ quartiles: null }))).toBe(
      'What employers posted for SREs. Too few for a median, but each range is a public fact by itself.',
    )
  })

  test('which are in view', () => {
    expect(describePage(listed())).toBe('1–6 of 6')
    expect(describePage(listed({ find: 'bitwarden' }))).toBe('2 of 6 match “bitwarden”')
    expect(describePage(listed({ find: 'coalfire' }))).toBe('1 of 6 match “coalfire”')
    const many = comparables([...sreRanges, ...sreRanges, ...sreRanges, ...sreRanges], { ...ask, from: 21, find: 's' })
    expect(describePage(many)).toBe('24 of 24 match “s”; 21–24 shown')
  })
})

describe('the text to paste', () => {
  test('names each range in a line, the newest first, and where they are from', () => {
    expect(comparablesText(listed({ selection: { ...all, level: 'senior' } }))).toBe(
      [
        'Base pay posted for senior SREs: 4 ranges from 3 employers, Feb 2024 to Oct 2026. The 3 newest, one per employer:',
        '- Anduril, Senior SRE, US-CO + cbsa-19740, Oct 2026: $166,000–$220,000',
        '- Vimeo, Senior SRE, US-CA + US-NY + cbsa-35620 + cbsa-41860, Mar 2025: $128,000–$196,000',
        '- bitwarden, Senior Site Reliability Engineer, US-CO, Feb 2024: $140,000–$160,000',
        'Source: Employers’ postings, collected from eight public repositories.',
      ].join('\n'),
    )
  })

  test('of one is that one', () => {
    expect(comparablesText(listed({ find: 'coalfire' }))).toContain('The newest:\n- Coalfire, SRE, ')
  })
})
