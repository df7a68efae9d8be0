/** The bridge multiplies out, for every ask of the real release that has one. */
import { describe, expect, test } from 'vitest'
import { dataset, market, readRelease } from '@/data'
import { bridgeTo } from '@/lib/engine/explorer/bridge'
import { quoteAt, quoteOf } from '@/lib/engine/make'
import { releaseIndex } from '@/lib/engine/release'
import { settingOf } from '@/lib/engine/setting'
import { evidence, evidenceBook } from '@/lib/evidence/book'
import { shownMedians } from '@/lib/evidence/medians'
import { bridgeLines, bridgeSentence, startSentence } from '@/lib/quote/explorer/bridge'
import { law } from '../../../law'
import { anyAsk, sre } from '../../quotes'

const version = dataset.manifest.dataVersion
const index = releaseIndex(readRelease(version) as NonNullable<ReturnType<typeof readRelease>>, market().cells)

function bridged(ask: Parameters<typeof quoteOf>[1]) {
  const setting = settingOf(index, ask)
  const quote = quoteAt(setting, ask)
  return quote.kind === 'percentiles' ? { quote, bridge: bridgeTo(setting, quote) } : null
}

law('ends in the quote’s median, each step from the one before', [anyAsk], { numRuns: 300 }, (ask) => {
  const found = bridged(ask)
  if (found === null || found.bridge.kind === 'unknown') return
  const { from, steps, toUsd } = found.bridge.value
  expect(toUsd).toBe(found.quote.percentiles.p50.value)
  expect(Math.abs(steps.reduce((usd, { ratio }) => usd * ratio, from.usd) / toUsd - 1)).toBeLessThan(1e-12)
  expect(Math.abs((steps.at(-1)?.usd ?? 0) / toUsd - 1)).toBeLessThan(1e-12)
})

describe('starts', () => {
  const asked = { role: sre, level: 'senior', basis: 'postings', asOf: '2026-11-30', growth: null } as const

  test('at the median that the explorer shows of the very place', () => {
    const found = bridged({ ...asked, place: 'US' })
    if (found?.bridge.kind !== 'known') throw new Error('no bridge')
    const { from, isOwn, steps } = found.bridge.value
    const book = evidenceBook(market().cells.postings as NonNullable<ReturnType<typeof market>['cells']['postings']>)
    const shown = evidence(book, { role: sre, level: 'senior', place: 'US', year: 'all' })
    expect({ kind: 'known', value: from.usd }).toEqual(shown.percentiles.p50)
    expect([isOwn, from.n]).toEqual([true, shown.n])
    expect(steps.map(({ code }) => code)).toEqual(expect.arrayContaining(['fit', 'centered', 'growth']))
    const { basis, asOf } = asked
    expect(bridgeSentence(found.bridge.value, { basis, asOf })).toMatch(
      /^\$\d+k as posted → .* → growth to Nov 2026 → \$\d+k in the quote\.$/,
    )
    expect(bridgeLines(found.bridge.value, { basis, asOf })[0]?.words).toMatch(/^as posted in the United States, \d+ /)
  })

  test('one place wider where the place’s own is hidden, or the source records none', () => {
    const found = bridged({ ...asked, basis: 'filings', place: 'cbsa-19740' })
    if (found?.bridge.kind !== 'known') throw new Error('no bridge')
    expect(found.bridge.value.isOwn).toBe(false)
    expect(found.bridge.value.steps.map(({ code }) => code)).toContain('place')
    expect(startSentence(found.bridge.value, found.quote)).toMatch(/^There is no filing here\. The steps start in /)
  })

  test('nowhere in a release whose cells are not kept', () => {
    const bare = releaseIndex(readRelease(version) as NonNullable<ReturnType<typeof readRelease>>)
    const ask = { ...asked, place: 'US' }
    const quote = quoteOf(bare, ask)
    if (quote.kind !== 'percentiles') throw new Error('no quote')
    expect(bridgeTo(settingOf(bare, ask), quote)).toMatchObject({ kind: 'unknown', reason: 'no-data' })
  })
})

test('hidden medians are in no list', () => {
  for (const file of Object.values(market().cells))
    for (const { n } of Object.values(shownMedians(file))) expect(n).toBeGreaterThanOrEqual(3)
})
