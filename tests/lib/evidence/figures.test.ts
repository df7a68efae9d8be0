import { describe, expect, test } from 'vitest'
import { countriesIn, isAbroad } from '@/lib/evidence/abroad'
import { isUnasked } from '@/lib/evidence/absences'
import { evidence, evidenceBook, type Selection } from '@/lib/evidence/book'
import { percentilesAlone, publishedFigures } from '@/lib/evidence/figures'
import { outEarnsIn } from '@/lib/evidence/out-earns'
import { offerRank } from '@/lib/evidence/rank-interval'
import { known } from '@/lib/value/absence'
import { smallFilings, smallSurvey } from '../market'

const book = evidenceBook(smallSurvey)
const at = (part: Partial<Selection> = {}) =>
  evidence(book, { role: 'backend-engineer', level: 'all', place: 'US', year: 'all', ...part })

describe('a source that is kept as percentiles', () => {
  test('says what was published of a selection, and has no cells', () => {
    const found = at()
    expect(found).toMatchObject({ n: 40, rows: 40, cells: null, drawing: 'strip', hidden: null })
    expect(found.percentiles.p50).toEqual(known(170_000))
    expect(found.medianInterval).toEqual(known({ min: 160_000, max: 180_000 }))
    expect(found.years).toEqual([{ year: 2025, referenceMonth: '2025-06', n: 40 }])
  })

  test('hides what its sample is too small for, by n alone, and offers the nearest of the same country', () => {
    const seven = at({ level: 'mid', place: 'DE' })
    expect([seven.percentiles.p25.kind, seven.percentiles.p10.kind]).toEqual(['known', 'unknown'])
    expect(seven.medianInterval).toMatchObject({ reason: 'small-sample', why: expect.stringContaining('nine') })
    const two = at({ level: 'unstated', place: 'DE' })
    expect(two).toMatchObject({ drawing: 'none', n: 2, nearest: { n: 30, selection: { level: 'all', place: 'DE' } } })
    expect(two.hidden?.why).toBe('Only 2 answers: fewer than five answers, too few for a percentile.')
  })

  test('says “not asked” of a role that it does not know, and of a country left out that people there are few', () => {
    expect(at({ role: 'site-reliability-engineer' }).hidden).toMatchObject({
      reason: 'not-stated',
      why: expect.stringMatching(/^Not asked/),
    })
    expect(isUnasked(at({ role: 'site-reliability-engineer' }).percentiles.p50)).toBe(true)
    expect([at({ place: 'FR' }), at()].map(({ percentiles }) => isUnasked(percentiles.p50))).toEqual([false, false])
    expect(at({ place: 'FR' }).hidden).toMatchObject({
      reason: 'small-sample',
      why: expect.stringContaining('Fewer than 30 people of this role'),
    })
  })

  test('draws no lots and ranks no offer, and says between which percentiles it lies', () => {
    expect(outEarnsIn(at(), at({ place: 'DE' }))).toEqual(percentilesAlone)
    expect(offerRank(at(), 150_000)).toMatchObject({
      reason: 'not-defined',
      why: expect.stringContaining('$150,000 lies between its 25th and 50th percentile.'),
    })
  })
})

test('a figure that is missing though nothing hides it is our fault', () => {
  const published = { p10: null, p25: null, p50: null, p75: null, p90: null, median95: null }
  expect(() => publishedFigures(published, { n: 40, shows: 'all' }, null)).toThrow(RangeError)
})

test('other countries are told from ours and from its states', () => {
  expect(['US', 'US-DE', 'DE', 'US-remote', 'cbsa-41860'].filter(isAbroad)).toEqual(['DE'])
  expect(countriesIn(book)).toEqual(['DE'])
  expect(countriesIn(evidenceBook(smallFilings))).toEqual([])
})
