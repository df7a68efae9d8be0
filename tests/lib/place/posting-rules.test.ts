import { describe, expect, test } from 'vitest'
import { dataset, market } from '@/data'
import type { Jurisdiction, LawSource, PostingFact, Transposition } from '@/data/schema/jurisdictions'
import { placeOf } from '@/lib/place/geography'
import {
  draftReading,
  postingCaveat,
  postingRules,
  standing,
  transpositionSentence,
  unionRules,
} from '@/lib/place/posting-rules'
import { deepFreeze } from '../../roles'

const { places } = market()
const { jurisdictions, lawSources } = dataset
const states = places.states

/** The rules of a place of the market data, as its name and "checked", or why it was not. */
function rulesAt(id: string, given: readonly Jurisdiction[] = jurisdictions): (readonly [string, string])[] {
  const place = placeOf(places, id)
  if (place === null) throw new Error(`${id} is no place`)
  return postingRules(given, place, states).map(({ name, rules }) => [
    name,
    rules.kind === 'known' ? rules.value.id : rules.why,
  ])
}
const notChecked = (name: string) =>
  `Not checked: we have read no posting rules of ${name}, which does not mean there are none.`

describe('the rules of a place', () => {
  test('of a state are its own, or not checked', () => {
    expect(rulesAt('US-CO')).toEqual([['Colorado', 'US-CO']])
    expect(rulesAt('US-TX')).toEqual([['Texas', notChecked('Texas')]])
  })

  test('of an area are those of each of its states, by the order of its name', () => {
    expect(rulesAt('cbsa-41860')).toEqual([['California', 'US-CA']])
    expect(rulesAt('cbsa-35620')).toEqual([
      ['New York', 'US-NY'],
      ['New Jersey', notChecked('New Jersey')],
    ])
    // Portland-Vancouver-Hillsboro, OR-WA
    expect(rulesAt('cbsa-38900')).toEqual([
      ['Oregon', notChecked('Oregon')],
      ['Washington', 'US-WA'],
    ])
  })

  test('of an area cannot be told without its state', () => {
    const place = placeOf(places, 'cbsa-41860')
    if (place === null) throw new Error('no such area')
    expect(() => postingRules(jurisdictions, place, [])).toThrow(RangeError)
  })

  test('of the country are those of every state checked, and the rest not checked', () => {
    const rest = notChecked('any of them or of the country as a whole')
    expect(rulesAt('US')).toEqual([
      ['California', 'US-CA'],
      ['Colorado', 'US-CO'],
      ['New York', 'US-NY'],
      ['Washington', 'US-WA'],
      ['Every other state', rest],
    ])
    expect(rulesAt('US', [])).toEqual([['Every state', rest]])
  })

  test('every place of the market has an answer, and Europe’s rules stand at none', () => {
    for (const { id } of [{ id: 'US' }, ...states, ...places.areas]) {
      const answers = rulesAt(id)
      expect(answers.length, id).toBeGreaterThan(0)
      expect(
        answers.map(([, rules]) => rules),
        id,
      ).not.toContain('EU')
    }
  })

  test('of the European Union are asked for apart', () => {
    expect(unionRules(jurisdictions)).toMatchObject({ id: 'EU', rules: { kind: 'known', value: { id: 'EU' } } })
    expect(unionRules([])).toMatchObject({ rules: { kind: 'unknown', why: notChecked('European Union') } })
  })
})

const read: readonly LawSource[] = deepFreeze([
  { id: 'early', title: 'Early', publisher: 'A', url: 'https://example.org/', readOn: '2026-09' },
  { id: 'late', title: 'Late', publisher: 'B', url: 'https://example.org/', readOn: '2026-11' },
])
const fact = (part: Partial<PostingFact>): PostingFact =>
  deepFreeze({ about: 'range', text: 'A range is given.', sources: ['late'], ...part })

describe('how far a fact can be leaned on', () => {
  test('names the months of reading, the first day and why it is unconfirmed', () => {
    expect(standing(fact({}), read)).toBe('As reported, read in Nov 2026; not read in the law itself.')
    expect(standing(fact({ sources: ['late', 'early'], from: '2026-01-01' }), read)).toBe(
      'From Jan 1, 2026. As reported, read in Sep 2026–Nov 2026; not read in the law itself.',
    )
    expect(standing(fact({ unconfirmed: 'It is old.' }), read)).toBe('Unconfirmed, read in Nov 2026. It is old.')
    expect(() => standing(fact({ sources: ['late', 'nowhere'] }), read)).toThrow('“nowhere”')
  })

  test('every real fact has its month, or says that it is unconfirmed', () => {
    for (const each of jurisdictions.flatMap(({ facts }) => facts)) {
      expect(standing(each, lawSources)).toMatch(/(As reported|Unconfirmed), read in Nov 2026/)
    }
  })
})

test('a draft shows that it states both ends, where figures can tell', () => {
  const draft = { lowUsd: 140_000, highUsd: 165_500 }
  expect(draftReading(fact({ check: 'both-ends' }), draft)).toBe('The draft states both ends, $140,000 and $165,500.')
  expect(draftReading(fact({}), draft)).toBeNull()
})

test('how far a directive has become national law is said of the countries that are named', () => {
  const transposition: Transposition = deepFreeze({
    dueOn: '2026-06-07',
    seen: 'shortly before that day',
    countries: [
      { id: 'IT', name: 'Italy', status: 'complete' },
      { id: 'SK', name: 'Slovakia', status: 'complete' },
    ],
    others: 'The others are not checked.',
    sources: ['late'],
  })
  expect(transpositionSentence(transposition)).toBe(
    'Due in national law by Jun 7, 2026. As reported shortly before that day, only Italy and Slovakia were complete. The others are not checked.',
  )
  expect(transpositionSentence({ ...transposition, countries: transposition.countries.slice(1) })).toContain(
    'only Slovakia was complete.',
  )
})

test('nothing that is said calls a posting or a range compliant, legal or fair', () => {
  const facts = jurisdictions.flatMap((each) => each.facts)
  const said = [
    postingCaveat.replace('no legal advice', ''),
    ...rulesAt('US').map(([, words]) => words),
    ...facts.flatMap((each) => [
      each.text,
      standing(each, lawSources),
      draftReading(each, { lowUsd: 1000, highUsd: 2000 }),
    ]),
  ].join(' ')
  expect(said).not.toMatch(/complian|\blegal|lawful|\bfair/i)
})
