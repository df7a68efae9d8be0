import { describe, expect, test } from 'vitest'
import { quoteIndex } from '@/app/quote/release-indexes'
import { dataset } from '@/data'
import { isPostable, type LevelQuote, levelQuotes, levelsFinding, releaseDay } from '@/lib/quote/levels'
import { realRole } from '../../roles'
import { smallFacts } from '../quotes'

const sre = realRole('site-reliability-engineer')
const day = releaseDay(dataset.manifest.dataVersion)
const made = (level: LevelQuote['level'], lowUsd: number | null, grade: LevelQuote['grade']): LevelQuote => ({
  level,
  href: '/quote',
  draft: lowUsd === null ? null : { lowUsd, highUsd: lowUsd * 1.5 },
  medianUsd: lowUsd,
  grade,
  doubt: 'x.',
  sample: null,
})

test('the day of a release is in its version', () => {
  expect(['2026.11.30-2', '2026.11.30'].map(releaseDay)).toEqual(['2026-11-30', '2026-11-30'])
})

describe('the quotes of a role by level', () => {
  test('are one a level, each an address that is dated, with how sure it is', () => {
    for (const { id } of dataset.roles) {
      const quotes = levelQuotes(quoteIndex(null), id, day)
      expect(quotes.map(({ level }) => level)).toEqual(['junior', 'mid', 'senior', 'staff'])
      for (const { level, href, doubt, sample } of quotes) {
        expect(href).toBe(`/quote?role=${id}&level=${level}&place=US&basis=postings&asOf=${day}`)
        expect(doubt).toMatch(/^(High|Medium|Low) confidence: [^.]+\.$/)
        if (sample !== null) expect(sample).toMatch(/^[\d,]+ posted ranges?$/)
        // The number is said once.
        expect(sample !== null && doubt.includes('posted range')).toBe(false)
      }
    }
  })

  test('say why where there is none', () => {
    const quotes = levelQuotes(smallFacts, sre.id, '2024-08-15')
    expect(
      quotes.every(({ draft, medianUsd, grade, sample }) =>
        [draft, medianUsd, grade, sample].every((each) => each === null),
      ),
    ).toBe(true)
    for (const { doubt } of quotes) expect(doubt).toMatch(/^\S.{10,}\.$/)
    expect(levelsFinding(sre, quotes)).toBe('No level has enough posted ranges for a range to post.')
  })
})

test('only what is sure enough is a range to post, and the finding runs over those', () => {
  const all = [
    made('junior', 80_000, 'low'),
    made('mid', 100_000, 'medium'),
    made('senior', null, 'high'),
    made('staff', 200_000, 'high'),
  ]
  expect(all.map(isPostable)).toEqual([false, true, false, true])
  expect(isPostable({ draft: { lowUsd: 1, highUsd: 2 }, grade: null })).toBe(false)
  expect(levelsFinding(sre, all)).toBe('To post for an SRE, US: from $100–150k at mid-level to $200–300k at staff.')
  expect(levelsFinding(sre, all.slice(0, 3))).toBe('To post for an SRE, US: $100–150k at mid-level.')
})
