import { describe, expect, test } from 'vitest'
import { dataset, market } from '@/data'
import type { Jurisdiction, LawSource, Transposition } from '@/data/schema/jurisdictions'
import { placeOf } from '@/lib/place/geography'
import { bearingOn, dutyOn } from '@/lib/place/law/duty'
import { lawSourcesOf, leadSources, rulesFor, sourcesOf } from '@/lib/place/law/rules'
import {
  daySentences,
  dutySentence,
  leadLabel,
  postingCaveat,
  sourceWords,
  standing,
  transpositionSentence,
} from '@/lib/place/law/words'
import { deepFreeze } from '../../../roles'

const { places } = market()
const { jurisdictions, lawSources } = dataset
const states = places.states

function rowsAt(id: string, given: readonly Jurisdiction[] = jurisdictions) {
  const place = placeOf(places, id)
  if (place === null) throw new Error(`${id} is no place`)
  return rulesFor(given, place, states)
}
/** The rules of a place, each as its bond and its id, or why it was not checked. */
const rulesAt = (id: string) =>
  rowsAt(id).map(({ bond, rules }) => [bond, rules.kind === 'known' ? rules.value.id : rules.why])
const notChecked = (name: string) =>
  `Not checked: we have read no posting rules of ${name}, which does not mean there are none.`

describe('the rules of a place', () => {
  test('of a state are its own, or not checked, then its cities’', () => {
    expect(rulesAt('US-CO')).toEqual([['own', 'US-CO']])
    expect(rulesAt('US-TX')).toEqual([['own', notChecked('Texas')]])
    expect(rulesAt('US-NJ')).toEqual([
      ['own', 'US-NJ'],
      ['city', 'US-NJ-JERSEY-CITY'],
    ])
    expect(rulesAt('US-OH')).toEqual([
      ['own', notChecked('Ohio')],
      ['city', 'US-OH-CINCINNATI'],
      ['city', 'US-OH-CLEVELAND'],
      ['city', 'US-OH-COLUMBUS'],
      ['city', 'US-OH-TOLEDO'],
    ])
  })

  test('of an area are those of each of its states, by the order of its name, and of the cities in it', () => {
    expect(rulesAt('cbsa-41860')).toEqual([['own', 'US-CA']])
    expect(rulesAt('cbsa-35620')).toEqual([
      ['own', 'US-NY'],
      ['own', 'US-NJ'],
      ['city', 'US-NY-NYC'],
      ['city', 'US-NJ-JERSEY-CITY'],
    ])
    // Portland-Vancouver-Hillsboro, OR-WA
    expect(rulesAt('cbsa-38900')).toEqual([
      ['own', notChecked('Oregon')],
      ['own', 'US-WA'],
    ])
    // Cincinnati, OH-KY-IN
    expect(rulesAt('cbsa-17140').at(-1)).toEqual(['city', 'US-OH-CINCINNATI'])
  })

  test('of an area cannot be told without its state', () => {
    const place = placeOf(places, 'cbsa-41860')
    if (place === null) throw new Error('no such area')
    expect(() => rulesFor(jurisdictions, place, [])).toThrow(RangeError)
  })

  test.each(['US', 'US-remote'])('of %s are every one that was read in the country, in short', (id) => {
    const rows = rowsAt(id)
    expect(rows.map((row) => row.id)).toEqual(jurisdictions.map((each) => each.id).filter((each) => /^US/.test(each)))
    const facts = rows.flatMap(({ rules }) => (rules.kind === 'known' ? rules.value.facts : []))
    expect(facts.every(({ about, item }) => about === 'remote' || item !== undefined)).toBe(true)
    expect(rowsAt(id, [])).toEqual([])
  })

  test('every place of the market has an answer, and none has the rules of a place abroad', () => {
    for (const { id } of [{ id: 'US' }, { id: 'US-remote' }, ...states, ...places.areas]) {
      const rows = rowsAt(id)
      expect(rows.length, id).toBeGreaterThan(0)
      expect(
        rows.every((row) => row.id.startsWith('US-')),
        id,
      ).toBe(true)
      expect(new Set(rows.map((row) => row.id)).size, id).toBe(rows.length)
    }
  })

  test('bring the sources that they name and no others', () => {
    const [row] = rowsAt('US-CO')
    if (row?.rules.kind !== 'known') throw new Error('Colorado was not read')
    const brought = lawSourcesOf([row], lawSources).map(({ id }) => id)
    const own = sourcesOf(row.rules.value, lawSources)
    expect(new Set(brought)).toEqual(new Set(own.map(({ id }) => id)))
    // The state’s own guidance, then the copies of its rule and its law.
    expect(own.map(({ kind }) => kind).slice(0, 3)).toEqual(['official', 'copy', 'copy'])
    expect(lawSourcesOf(rowsAt('US-TX'), lawSources)).toEqual([])
  })
})

describe('beside whom a rule covers and since when', () => {
  test('stands the best source, and for what it does not carry another that does', () => {
    for (const rule of jurisdictions) {
      const { best, others } = leadSources(rule, lawSources)
      const named = [...(best ? [best] : []), ...others.map(({ source }) => source)]
      expect(best).toEqual(sourcesOf(rule, lawSources)[0] ?? null)
      for (const ids of [rule.facts.find(({ about }) => about === 'covered')?.sources ?? [], rule.start.sources])
        expect(ids.length === 0 || named.some(({ id }) => ids.includes(id)), rule.id).toBe(true)
    }
  })

  test('is said for what each is named', () => {
    const of = (id: string) => jurisdictions.find((each) => each.id === id) as (typeof jurisdictions)[number]
    const said = (id: string) =>
      leadSources(of(id), lawSources).others.map(({ source, claims }) => `${leadLabel(claims)}: ${source.id}`)
    // The labor department’s answers are on the older act; that the new duty holds since Oct 1, 2026 is from elsewhere.
    expect(said('US-CT')).toEqual(['Since when: ebg-ct'])
    expect(said('US-NY')).toEqual(['Who and since when: bsk-ny'])
    expect(said('US-CO')).toEqual([])
  })
})

describe('what a rule is on a day', () => {
  const on = (id: string, day: string) => {
    const rule = jurisdictions.find((each) => each.id === id)
    if (rule === undefined) throw new Error(`${id} was not read`)
    return dutyOn(rule, day)
  }

  // The days are those of the sources: Public Act 26-12, HS 2 for HB 105, Ordinance 2898-2025.
  test('is by its first day, that day included', () => {
    expect(on('US-CT', '2026-09-30')).toEqual({ code: 'announced', from: '2026-10-01' })
    expect(on('US-CT', '2026-10-01')).toEqual({ code: 'in-force', since: '2026-10-01', enforcedFrom: null })
    expect(on('US-DE', '2026-11-30')).toEqual({ code: 'announced', from: '2027-09-26' })
    expect(on('US-OH-COLUMBUS', '2026-11-30')).toMatchObject({ code: 'in-force', enforcedFrom: '2027-01-01' })
    expect(on('US-OH-COLUMBUS', '2027-01-01')).toMatchObject({ code: 'in-force', enforcedFrom: null })
    expect(on('US-NV', '2026-11-30')).toEqual({ code: 'no-posting-duty', since: '2021-10-01' })
    expect(on('EU', '2026-11-30').code).toBe('national-laws')
  })

  test('is said with its day', () => {
    expect(dutySentence(on('US-CO', '2026-11-30'))).toBe('In force since Jan 1, 2021.')
    expect(dutySentence(on('US-DE', '2026-11-30'))).toBe('Not yet in force: it starts on Sep 26, 2027.')
    expect(dutySentence(on('US-OH-COLUMBUS', '2026-11-30'))).toBe(
      'In force since Dec 3, 2025; enforced from Jan 1, 2027.',
    )
    expect(dutySentence(on('US-OH-CINCINNATI', '2026-11-30'))).toBe(
      'No duty to post pay. A rule on telling applicants holds since Mar 2020.',
    )
    expect(dutySentence(on('EU', '2026-11-30'))).toBe('Left to national laws, which vary.')
  })

  test('a remote job is reached by the rules that say so or are reported to, and by no other', () => {
    const names = (rules: readonly { readonly id: string }[]) => rules.map(({ id }) => id)
    const rows = rowsAt('US-remote')
    const remote = bearingOn(rows, true, '2026-11-30')
    expect(names(remote.holding)).toEqual(
      expect.arrayContaining(['US-CA', 'US-CO', 'US-NY', 'US-WA', 'US-IL', 'US-MA', 'US-VA', 'US-NY-NYC']),
    )
    expect(names(remote.unsaid)).toEqual(
      expect.arrayContaining(['US-MN', 'US-HI', 'US-DC', 'US-CT', 'US-ME', 'US-OH-CLEVELAND']),
    )
    expect(names(remote.coming)).toEqual(['US-DE'])
    expect(names(remote.without)).toEqual(['US-NV', 'US-RI', 'US-OH-CINCINNATI', 'US-OH-TOLEDO'])
    const anywhere = bearingOn(rows, false, '2026-11-30')
    expect(anywhere.unsaid).toEqual([])
    // Each rule stands in one list, whatever the day.
    for (const day of ['2019-01-01', '2026-11-30', '2030-01-01']) {
      const { holding, coming, unsaid, without } = bearingOn(rows, true, day)
      const silentYet = rows.filter(
        ({ rules }) =>
          rules.kind === 'known' &&
          rules.value.start.day > day &&
          /silent|inside/.test(rules.value.remote) &&
          rules.value.duty === 'posting',
      )
      expect([...holding, ...coming, ...unsaid, ...without].length + silentYet.length).toBe(rows.length)
    }
  })
})

describe('how far a fact can be leaned on', () => {
  test('is its day, and why it is unconfirmed', () => {
    expect(standing({})).toBe('')
    expect(standing({ from: '2026-01-01' })).toBe('Since Jan 1, 2026.')
    const washington = jurisdictions.find(({ id }) => id === 'US-WA')
    expect(washington && daySentences(washington, '2025-01-01')).toEqual([
      'Shown as it is from Jul 27, 2025, when it changes.',
    ])
    expect(standing({ unconfirmed: 'It is old.' })).toBe('Unconfirmed: It is old.')
    const start = { day: '2026-07-29', sources: [], unconfirmed: 'Another page gives July 13.' }
    expect(daySentences({ start, changed: { day: '2026-08-01', sources: ['a'] } }, '2026-08-01')).toEqual([
      'Changed Aug 1, 2026.',
      'First day unconfirmed: Another page gives July 13.',
    ])
  })

  test('a source is shown by its publisher where its title was not read, with what it is and how it was read', () => {
    const source: LawSource = {
      id: 'a',
      publisher: 'Morse',
      url: 'https://a.example/',
      kind: 'law-firm',
      read: 'excerpt',
    }
    expect(sourceWords({ ...source, readOn: '2026-11-30' })).toBe('law firm; read in part Nov 30, 2026.')
    expect(sourceWords({ ...source, title: 'On pay', kind: 'official', read: 'not-opened', note: 'As quoted.' })).toBe(
      'Morse, official; not opened. As quoted.',
    )
  })
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
  const said = [
    postingCaveat.replace('Not legal advice', ''),
    ...jurisdictions.flatMap((each) => [
      dutySentence(dutyOn(each, '2026-11-30')),
      ...daySentences(each, '2026-11-30'),
      ...(each.notes ?? []),
      ...each.facts.flatMap((fact) => [fact.text, standing(fact)]),
    ]),
  ].join(' ')
  expect(said).not.toMatch(/complian|\blegal|lawful|\bfair/i)
})
