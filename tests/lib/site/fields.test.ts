import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choice, type Fields, readFields, single, writeFields } from '@/lib/site/fields'

interface Address {
  readonly color: string
  readonly size: number | null
  readonly word: string
}
interface Choices {
  readonly colors: readonly string[]
}

const fields: Fields<Address, Choices> = Object.freeze({
  color: choice('color', ({ colors }: Choices) => colors, 'no color.'),
  size: single(
    'size',
    (text) => (/^\d{1,9}-\d{1,9}$|^\d{1,9}$/.test(text) ? { value: Number(text.split('-')[0]) } : { why: 'No size.' }),
    String,
    ['low', 'high'],
  ),
  word: single(
    'word',
    (text) => (text.length > 5 ? { value: text.slice(0, 5), why: 'Cut.' } : { value: text }),
    String,
  ),
})
const choices = Object.freeze({ colors: ['red', 'blue'] })
const standard: Address = Object.freeze({ color: 'red', size: null, word: '' })
const read = (query: string) => readFields(new URLSearchParams(query), fields, choices, standard)

describe('readFields', () => {
  test('takes what was sent, without the spaces around it, and the standard where nothing was', () => {
    expect(read('')).toEqual({ address: standard, slips: [], ignored: [] })
    expect(read('color=+blue+&size=&size=%20&size=3&word=a+b')).toEqual({
      address: { color: 'blue', size: 3, word: 'a b' },
      slips: [],
      ignored: [],
    })
  })

  test('says what is left out: what cannot be used, what comes second, what is cut', () => {
    expect(read('color=green&size=1&size=2&size=3&size=2&word=letters')).toEqual({
      address: { color: 'red', size: 1, word: 'lette' },
      slips: [
        { field: 'color', sent: 'green', why: '“green” is no color.' },
        { field: 'size', sent: '2', why: '“2” is left out: size was given more than once.' },
        { field: 'size', sent: '3', why: '“3” is left out: size was given more than once.' },
        { field: 'word', sent: 'letters', why: 'Cut.' },
      ],
      ignored: [],
    })
  })

  test('takes the two ends of a form for one value, given first', () => {
    expect(read('low=1&high=2')).toMatchObject({ address: { size: 1 }, slips: [] })
    expect(read('size=9&low=1&high=2&high=3').slips.map(({ sent }) => sent)).toEqual(['3', '9'])
    expect(read('low=1').slips).toEqual([{ field: 'size', sent: '1-', why: 'No size.' }])
  })

  test('names what is no field, once, and passes over the tags of campaigns', () => {
    expect(read('tea=1&tea=2&utm_source=a&gclid=b&ref=c').ignored).toEqual([
      '“tea” is not a setting of this page, so it is ignored.',
    ])
  })

  test('never throws, whatever is sent, and shows no half letters', () => {
    const name = fc.oneof(
      fc.constantFrom('color', 'size', 'low', 'high', 'word', '__proto__', 'constructor'),
      fc.string(),
    )
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('😀', 'x'), minLength: 38 }))
    fc.assert(
      fc.property(fc.array(fc.tuple(name, text)), (pairs) => {
        const { slips, ignored } = readFields(new URLSearchParams(pairs), fields, choices, standard)
        expect(new Set(ignored).size).toBe(ignored.length)
        for (const { sent } of slips) expect([...sent].length).toBeLessThanOrEqual(41)
        // Throws on half a letter.
        for (const said of [...ignored, ...slips.flatMap(({ sent, why }) => [sent, why])])
          expect(encodeURIComponent(said)).not.toBe('')
      }),
    )
  })
})

describe('writeFields', () => {
  test('leaves out the standard and what is none', () => {
    expect(writeFields(standard, fields, standard)).toBe('')
    expect(writeFields(standard, fields, {})).toBe('color=red&word=')
    expect(writeFields({ color: 'blue', size: 3, word: 'é & 1' }, fields, standard)).toBe(
      'color=blue&size=3&word=%C3%A9+%26+1',
    )
  })

  test('is read back as it was meant', () => {
    const address = fc.record({
      color: fc.constantFrom(...choices.colors),
      size: fc.option(fc.nat(999_999_999)),
      word: fc.string({ unit: 'grapheme-ascii', maxLength: 5 }).map((word) => word.trim()),
    })
    fc.assert(
      fc.property(address, (any) => {
        expect(read(writeFields(any, fields, standard))).toEqual({ address: any, slips: [], ignored: [] })
      }),
    )
  })
})
