/** Every release that a public build shipped still answers, and with the figures that it had. */
import { describe, expect, test } from 'vitest'
import { dataset, quoteVersions, readRelease } from '@/data'
import { quoteOf } from '@/lib/engine/make'
import { releaseIndex } from '@/lib/engine/release'
import { sre } from '../quotes'

const { manifest, changelog } = dataset

/** Releases of before there were quotes: nothing of theirs can be asked. */
const withoutQuotes = ['2026.11.23', '2026.11.23-2']

/**
 * P25, P50 and P75 of a senior SRE who starts on November 30, 2026, to the dollar, as each release answered in the build that
 * shipped it; recorded on that day.
 */
const recorded: readonly (readonly [version: string, place: string, basis: string, figures: readonly number[]])[] = [
  ['2026.11.23-3', 'US-CO', 'filings', [125_750, 146_878, 162_563]],
  ['2026.11.23-3', 'cbsa-19740', 'filings', [135_843, 157_200, 175_163]],
  ['2026.11.23-3', 'US', 'filings', [131_008, 157_323, 182_888]],
  ['2026.11.23-4', 'US-CO', 'filings', [124_201, 147_268, 164_422]],
  ['2026.11.23-4', 'cbsa-19740', 'filings', [133_819, 156_120, 175_710]],
  ['2026.11.23-4', 'US', 'filings', [130_308, 156_243, 183_405]],
  ['2026.11.30', 'US-CO', 'postings', [162_604, 181_632, 195_229]],
  ['2026.11.30', 'cbsa-19740', 'postings', [164_917, 184_216, 198_006]],
  ['2026.11.30', 'US', 'postings', [153_662, 175_969, 190_544]],
  ['2026.11.30', 'US-CO', 'filings', [120_826, 143_224, 160_288]],
  ['2026.11.30', 'cbsa-19740', 'filings', [122_745, 145_499, 162_834]],
  ['2026.11.30', 'US', 'filings', [127_145, 149_123, 170_207]],
]

function answerOf(version: string, place: string, basis: string) {
  const release = readRelease(version)
  if (release === null) throw new RangeError(`${version} is not kept`)
  const ask = { role: sre, level: 'senior', place, basis, asOf: '2026-11-30', growth: null } as const
  return quoteOf(releaseIndex(release), ask)
}

test('every release of the changelog and of the manifest is kept, but those without quotes', () => {
  const released = changelog.map(({ version }) => version).filter((version) => !withoutQuotes.includes(version))
  expect([...quoteVersions()].sort()).toEqual(expect.arrayContaining(released))
  expect([...quoteVersions()]).toEqual([...(manifest.releases ?? []), manifest.dataVersion])
})

test.each(quoteVersions().map((version) => ({ version })))('$version answers on filings', ({ version }) => {
  expect(answerOf(version, 'US', 'filings').kind).toBe('percentiles')
})

describe('a release keeps its figures', () => {
  test.each(recorded)('%s in %s on %s', (version, place, basis, figures) => {
    const answer = answerOf(version, place, basis)
    if (answer.kind !== 'percentiles') throw new RangeError(`${version} has no quote of ${place} on ${basis}`)
    const { p25, p50, p75 } = answer.percentiles
    expect([p25, p50, p75].map(({ value }) => Math.round(value))).toEqual(figures)
  })
})
