import { expect, test } from 'vitest'
import { type Abroad, placeOfId, placeOrCountry } from '@/lib/place/field'

const countries = [{ id: 'DE', name: 'Germany' }]
const home = (text: string) => placeOfId(text.replace(/^de$/i, 'US-DE'), new Set(['US', 'US-DE']))
const read = (text: string, part: Partial<Abroad> = {}) =>
  placeOrCountry(text, home, { countries, isKnown: true, inText: 'the developer survey', ...part })

test('a source of countries knows them by code and name before anything at home', () => {
  for (const text of ['DE', 'de', ' Germany ']) expect(read(text)).toEqual({ kind: 'found', id: 'DE' })
  expect(read('US')).toEqual({ kind: 'found', id: 'US' })
  expect(read('FR')).toMatchObject({ kind: 'refused' })
})

test('any other source reads a code at home, and says of a country who has pay there', () => {
  expect(read('DE', { isKnown: false })).toEqual({ kind: 'found', id: 'US-DE' })
  expect(read('Germany', { isKnown: false })).toMatchObject({
    kind: 'refused',
    why: '“Germany” is outside the United States. Only the developer survey has pay there: choose that source to see it.',
  })
  expect(read('Narnia', { isKnown: false })).toMatchObject({ why: '“Narnia” is not a place by its id.' })
})
