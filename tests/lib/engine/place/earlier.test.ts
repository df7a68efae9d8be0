/** Releases from before the cost of labor came from wages by state: the small one, and the ones that are kept. */
import { describe, expect, test } from 'vitest'
import { readRelease } from '@/data'
import { quoteOf } from '@/lib/engine/make'
import { releaseIndex } from '@/lib/engine/release'
import { sensitivity } from '@/lib/engine/sensitivity'
import { settingOf } from '@/lib/engine/setting'
import type { QuoteAddress } from '@/lib/quote/address'
import { absentIn, backend, earlierRelease, otherNotes, quoteIn, smallAsk, sre } from '../../quotes'

const index = releaseIndex(earlierRelease)
const answer = (part: Partial<QuoteAddress>) => quoteOf(index, smallAsk(part))
const quote = (part: Partial<QuoteAddress>) => quoteIn(answer(part))
const median = (part: Partial<QuoteAddress>) => quote(part).derivation.result
const surveyed = { basis: 'occupation', asOf: '2024-05-15' } as const
const posted = { basis: 'postings-aijobs', asOf: '2024-07-15', role: backend } as const

/** San Francisco's mean wages of makers and testers, three to one, over the country's. */
const sanFrancisco = (0.75 * 187_574 + 0.25 * 138_444) / (0.75 * 144_570 + 0.25 * 110_260)

describe('a place in a quote of an earlier release', () => {
  test('is a state’s own effect beside its area with the highest wages, to a power', () => {
    // × 1.1 of California × (226,137 ÷ 144,570)^.5 of Santa Clara.
    expect(median({ place: 'US-CA' })).toBeCloseTo(165_000 * 1.1 * Math.sqrt(226_137 / 144_570), 6)
    expect(quote({ place: 'US-CA' }).cell).toEqual({ n: 12, employers: 10, largestShare: null })
    expect(median({ place: 'US' })).toBeCloseTo(165_000, 6)
  })

  test('is an area’s wages beside the country, of which no filing is', () => {
    expect(median({ place: 'cbsa-41860' })).toBeCloseTo(165_000 * Math.sqrt(sanFrancisco), 6)
    expect(quote({ place: 'cbsa-41860' }).cell).toEqual({ n: 0, employers: 0, largestShare: null })
    expect(otherNotes(quote({ place: 'cbsa-41860' }))).toEqual([
      { code: 'earlier', areaName: 'San Francisco', ratio: expect.closeTo(sanFrancisco, 12) },
    ])
  })

  test('is none where no wages are listed, and leads to the state, whose filings stand alone', () => {
    expect(absentIn(answer({ place: 'cbsa-25540' }))).toMatchObject({
      lack: { absence: { why: 'No wage is listed here.' } },
    })
    expect(absentIn(answer({ ...posted, place: 'US-CT' }))).toMatchObject({ nearest: { place: 'US' } })
    expect(absentIn(answer({ ...posted, place: 'cbsa-12420' }))).toMatchObject({ reason: 'no-data' })
  })

  test('moves the survey by all of an area’s wages, and by the power of a state’s', () => {
    expect(median({ ...surveyed, place: 'cbsa-41860' })).toBeCloseTo(133_100 * sanFrancisco, 6)
    expect(median({ ...surveyed, place: 'US-CA' })).toBeCloseTo(133_100 * Math.sqrt(226_137 / 144_570), 6)
    expect(median(surveyed)).toBeCloseTo(133_100, 6)
  })

  test('is tried beside those around it', () => {
    const around = (place: string) => {
      const found = quote({ place })
      const levers = sensitivity(settingOf(index, found.ask), smallAsk({ place }), found)?.levers ?? []
      return levers.flatMap((lever) => (lever.input === 'place' ? [lever.patch.place] : [])).sort()
    }
    expect(around('US')).toEqual(['US-CA', 'US-TX'])
    expect(around('US-CA')).toEqual(['US', 'cbsa-41940'])
    expect(around('cbsa-41860')).toEqual(['US', 'US-CA'])
  })
})

// What the address of 2026.11.23-4 answered while it was the present release, and 2026.11.23-3 before it.
describe('a permanent quote keeps its figures', () => {
  const kept = (version: string, part: Partial<QuoteAddress>) => {
    const release = readRelease(version)
    if (release === null) throw new Error(version)
    const { percentiles } = quoteIn(
      quoteOf(releaseIndex(release), smallAsk({ asOf: '2026-12-01', growth: null, ...part })),
    )
    return [percentiles.p25.value, percentiles.p50.value, percentiles.p75.value].map(Math.round)
  }

  test.each([
    ['2026.11.23-4', { place: 'US', basis: 'filings' }, [130_322, 156_259, 183_424]],
    ['2026.11.23-4', { place: 'US', basis: 'postings-aijobs' }, [178_939, 208_595, 248_410]],
    ['2026.11.23-4', { place: 'US', basis: 'occupation' }, [103_799, 136_207, 173_869]],
    ['2026.11.23-4', { place: 'US-CO', basis: 'filings' }, [124_214, 147_283, 164_440]],
    ['2026.11.23-4', { place: 'US-CO', basis: 'postings-aijobs' }, [209_352, 244_049, 290_631]],
    ['2026.11.23-4', { place: 'US-CO', basis: 'occupation' }, [121_441, 159_357, 203_420]],
    ['2026.11.23-4', { place: 'cbsa-14500', basis: 'filings' }, [156_702, 182_817, 205_757]],
    ['2026.11.23-4', { place: 'cbsa-14500', basis: 'postings-aijobs' }, [209_352, 244_049, 290_631]],
    ['2026.11.23-4', { place: 'cbsa-14500', basis: 'occupation' }, [132_054, 173_284, 221_197]],
    ['2026.11.23-4', { place: 'US-CT', basis: 'filings' }, [119_757, 138_690, 155_531]],
    ['2026.11.23-3', { place: 'US', basis: 'filings' }, [131_022, 157_340, 182_907]],
    ['2026.11.23-3', { place: 'US-CO', basis: 'filings' }, [125_763, 146_894, 162_580]],
    ['2026.11.23-3', { place: 'cbsa-14500', basis: 'filings' }, [159_072, 184_081, 205_116]],
    ['2026.11.23-3', { place: 'US-CT', basis: 'filings' }, [121_179, 139_402, 154_719]],
  ] as const)('%s %j', (version, part, expected) => {
    expect(kept(version, { role: sre, level: 'senior', ...part })).toEqual(expected)
  })
})
