import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { forgiven, keyOf, slips } from '@/lib/place/names/spelling'
import { law } from '../../../law'

describe('the key of a name', () => {
  test.each([
    ['St. Paul', 'st paul'],
    ['Saint-Paul', 'st paul'],
    ['St.Paul', 'st paul'],
    ['Ft. Worth', 'ft worth'],
    ['Fort Worth', 'ft worth'],
    ['Mountain View', 'mtn view'],
    ['W Palm Beach', 'w palm beach'],
    ['West Palm Beach', 'w palm beach'],
    ['Mayagüez', 'mayaguez'],
    ['Coeur d’Alene', 'coeur dalene'],
    ['D.C.', 'dc'],
    ['  New   York ', 'new york'],
    ['東京', ''],
    ['', ''],
  ])('%j is %j', (name, key) => {
    expect(keyOf(name)).toBe(key)
  })

  law('a key is its own key', [fc.string()], (text) => {
    expect(keyOf(keyOf(text))).toBe(keyOf(text))
  })
})

/** By its definition: the least over the last letters, without a limit. */
function byDefinition(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const same = a.at(-1) === b.at(-1) ? 0 : 1
  const ways = [
    byDefinition(a.slice(0, -1), b) + 1,
    byDefinition(a, b.slice(0, -1)) + 1,
    byDefinition(a.slice(0, -1), b.slice(0, -1)) + same,
  ]
  const isSwapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
  return Math.min(...ways, ...(isSwapped ? [byDefinition(a.slice(0, -2), b.slice(0, -2)) + 1] : []))
}

describe('slips between two keys', () => {
  test.each([
    ['seattle', 'seatle', 1],
    ['tucson', 'tuscon', 1],
    ['albuquerque', 'albequerque', 1],
    ['san francisco', 'san fransisco', 1],
    ['denver', 'dallas', 3],
    ['a', 'abcdef', 3],
  ])('%s and %s: %d', (a, b, away) => {
    expect(slips(a, b, 2)).toBe(away)
  })

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
  law(
    'are those of the definition, up to the limit, and the same both ways',
    [word, word, fc.integer({ min: 0, max: 4 })],
    (a, b, most) => {
      expect(slips(a, b, most)).toBe(Math.min(byDefinition(a, b), most + 1))
      expect(slips(a, b, most)).toBe(slips(b, a, most))
    },
  )

  test('short names forgive none, long ones two', () => {
    expect(['cary', 'plano', 'new york', 'san diego'].map(forgiven)).toEqual([0, 1, 1, 2])
  })
})
