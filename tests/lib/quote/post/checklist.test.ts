import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataset, market } from '@/data'
import { placeOf } from '@/lib/place/geography'
import { bearingOn } from '@/lib/place/law/duty'
import { rulesFor } from '@/lib/place/law/rules'
import { postingChecklist } from '@/lib/quote/post/checklist'
import { noLines, type PostLine, type PostLines, postLines } from '@/lib/quote/post/lines'
import { postingText } from '@/lib/quote/post/text'
import { askedSentences, checklistFinding, tickedOf } from '@/lib/quote/post/words'
import { law } from '../../../law'

const { places } = market()
const range = { lowUsd: 148_000, highUsd: 206_000 }

function bearingAt(id: string, day = '2026-11-30') {
  const place = placeOf(places, id)
  if (place === null) throw new Error(`${id} is no place`)
  return bearingOn(rulesFor(dataset.jurisdictions, place, places.states), place.kind === 'remote', day)
}
const listAt = (id: string, lines: Partial<PostLines> = {}, day?: string) => {
  const all = { ...noLines, ...lines }
  return postingChecklist({ text: postingText(range, all), lines: all }, bearingAt(id, day))
}
const ticks = (items: ReturnType<typeof listAt>) => items.map(({ item, isInText }) => [item, isInText])

describe('the checklist of a place', () => {
  test('of Colorado has five items, of which pay alone is in the plain text', () => {
    expect(ticks(listAt('US-CO'))).toEqual([
      ['both-ends', true],
      ['other-pay', false],
      ['benefits', false],
      ['deadline', false],
      ['how-to-apply', false],
    ])
    expect(tickedOf(listAt('US-CO'))).toBe('1 of 5')
    expect(checklistFinding(listAt('US-CO'), bearingAt('US-CO'), true)).toBe('1 of 5 things asked for are in the text.')
    expect(checklistFinding(listAt('US-CO'), bearingAt('US-CO'), false)).toBe(
      'Five things are asked for; there is no text to post yet.',
    )
  })

  test('ticks each item off by the line that holds it', () => {
    const lines = {
      equityLine: 'Stock options',
      benefitsLine: 'Health',
      deadlineLine: 'Jan 15, 2027',
      applyLine: 'a@b.co',
    }
    expect(listAt('US-CO', lines).every(({ isInText }) => isInText)).toBe(true)
  })

  // As INFO #9A is quoted.
  test.each([
    ['open until filled', false],
    ['ongoing', true],
    ['rolling', true],
    ['2027-01-15', true],
    ['Jan 15', true],
    ['soon', false],
  ])('a deadline of %j is %s', (deadlineLine, isIn) => {
    expect(listAt('US-CO', { deadlineLine }).find(({ item }) => item === 'deadline')?.isInText).toBe(isIn)
  })

  test.each(['none', 'N/A', 'TBD', 'etc.', 'No benefits'])('a line that says nothing ticks nothing: %j', (line) => {
    const items = listAt('US-CO', { benefitsLine: line, bonusLine: line })
    expect(items.filter(({ isInText }) => isInText).map(({ item }) => item)).toEqual(['both-ends'])
  })

  test('of a metropolis asks what its states and its cities ask, each by name', () => {
    const askers = listAt('cbsa-35620').map(({ item, askedBy }) => [item, askedBy.map(({ id }) => id)])
    expect(askers).toEqual([
      ['both-ends', ['US-NY', 'US-NJ', 'US-NY-NYC', 'US-NJ-JERSEY-CITY']],
      ['other-pay', ['US-NJ']],
      ['benefits', ['US-NJ', 'US-NJ-JERSEY-CITY']],
    ])
  })

  test('names what will be asked later with its day, and does not count it', () => {
    const items = listAt('US-DE')
    expect(items.flatMap(({ askedBy }) => askedBy.map(({ from }) => from))).toEqual(items.map(() => '2027-09-26'))
    expect(tickedOf(items)).toBeNull()
    expect(checklistFinding(items, bearingAt('US-DE'), true)).toBe(
      'No rule that we read holds yet: Delaware’s starts on Sep 26, 2027.',
    )
    expect(tickedOf(listAt('US-DE', {}, '2027-09-26'))).toBe('1 of 3')
    // The day before its act applied, with the article that the name takes.
    expect(checklistFinding([], bearingAt('US-DC', '2024-06-29'), true)).toBe(
      'No rule that we read holds yet: the District of Columbia’s starts on Jun 30, 2024.',
    )
  })

  test('is empty where nothing is asked of a posting, and where nobody read', () => {
    expect(listAt('US-NV')).toEqual([])
    expect(checklistFinding([], bearingAt('US-NV'), true)).toBe('No duty to post pay was found in Nevada.')
    expect(listAt('US-TX')).toEqual([])
    expect(checklistFinding([], bearingAt('US-TX'), true)).toBe('Not checked.')
  })

  test('ticks nothing while there is no text to post', () => {
    const lines: PostLines = { ...noLines, benefitsLine: 'Health', deadlineLine: 'ongoing' }
    const items = postingChecklist({ text: null, lines }, bearingAt('US-CO'))
    expect(items.some(({ isInText }) => isInText)).toBe(false)
  })

  test('one amount is pay, and not its two ends', () => {
    const text = postingText({ lowUsd: 150_000, highUsd: 150_000 }, noLines)
    const items = postingChecklist({ text, lines: noLines }, bearingAt('US-remote'))
    expect(ticks(items).slice(0, 2)).toEqual([
      ['both-ends', false],
      ['pay', true],
    ])
  })

  test('lets few speak for themselves, and names many', () => {
    const [ends] = listAt('US-CO')
    expect(askedSentences(ends?.askedBy ?? [], true)).toEqual([
      'The pay, as one rate or as a range with a low and a high. “$30,000 and up” isn’t accepted.',
    ])
    const [many] = listAt('US-remote')
    expect(askedSentences(many?.askedBy ?? [], false)).toEqual([
      expect.stringMatching(/^\d+ places: Colorado, .* and New York City\.$/),
      'From Sep 26, 2027: Delaware.',
    ])
    const virginia = listAt('US-NV')
    expect(virginia).toEqual([])
  })
})

const anyTyped = fc.oneof(
  fc.constantFrom('Target 10% of base', 'open until filled', 'ongoing', 'Jan 15, 2027', 'jobs@x.com', '$5,000–$9,000'),
  fc.string({ minLength: 1, maxLength: 60 }).filter((typed) => typed.trim() !== ''),
)
const anyLines = fc.record({
  bonusLine: fc.option(anyTyped),
  equityLine: fc.option(anyTyped),
  benefitsLine: fc.option(anyTyped),
  deadlineLine: fc.option(anyTyped),
  applyLine: fc.option(anyTyped),
})
const anyPlace = fc.constantFrom('US', 'US-remote', ...places.states.map(({ id }) => id), 'cbsa-35620', 'cbsa-17410')
const anyDay = fc.constantFrom('2020-01-01', '2025-06-01', '2026-11-30', '2028-01-01')

law(
  'adding a line to a posting never takes a tick away',
  [anyPlace, anyDay, anyLines, fc.constantFrom<PostLine>(...postLines.map(({ name }) => name)), anyTyped],
  { numRuns: 300 },
  (place, day, lines, name, typed) => {
    const before = listAt(place, { ...lines, [name]: null }, day)
    const after = listAt(place, { ...lines, [name]: typed }, day)
    expect(after.map(({ item }) => item)).toEqual(before.map(({ item }) => item))
    for (const [index, { isInText }] of before.entries()) if (isInText) expect(after[index]?.isInText).toBe(true)
  },
)

law('what is asked for does not depend on the text', [anyPlace, anyDay, anyLines], (place, day, lines) => {
  const asked = (items: ReturnType<typeof listAt>) => items.map(({ item, askedBy }) => [item, askedBy])
  expect(asked(listAt(place, lines, day))).toEqual(asked(listAt(place, {}, day)))
})
