import fc from 'fast-check'
import { expect } from 'vitest'
import { pairsOf } from '@/lib/value/pairs'
import { law } from '../../law'

law(
  'n items have n(n−1)/2 pairs, each once, in the given order, of the items themselves',
  [fc.array(fc.object(), { maxLength: 12 })],
  (items) => {
    const pairs = pairsOf(Object.freeze(items))
    expect(2 * pairs.length + items.length).toBe(items.length ** 2)
    expect(new Set(pairs.map(([a, b]) => `${items.indexOf(a)} ${items.indexOf(b)}`)).size).toBe(pairs.length)
    expect(pairs.every(([a, b]) => items.indexOf(a) < items.indexOf(b))).toBe(true)
  },
)
