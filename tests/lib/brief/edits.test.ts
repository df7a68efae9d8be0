import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  blankNames,
  cleaned,
  fieldOf,
  givenFieldOf,
  longestPart,
  markOf,
  packEdits,
  settingNames,
  takeEdits,
  unpackEdits,
  writtenParts,
} from '@/lib/brief/edits'
import { tunedOf } from '@/lib/brief/needs'
import { law } from '../../law'
import { book } from './book'

const names = [...writtenParts, ...settingNames, 'goal', ...blankNames.map((name) => `goal-${name}`)]
const anyEdits = fc.dictionary(fc.constantFrom(...names), fc.string({ unit: 'grapheme', maxLength: 200 }), {
  maxKeys: 6,
})

describe('what was written into a brief', () => {
  law('comes back from the address as it was', [anyEdits], (edits) => {
    const packed = packEdits(edits)
    expect(packed).toMatch(/^[\w-]*$/)
    const { edits: back, rest, why } = takeEdits(new URLSearchParams({ symptoms: 'outages:often', brief: packed }))
    expect(back).toEqual(edits)
    expect([...rest.keys()]).toEqual(['symptoms'])
    expect(why).toBeNull()
  })

  law(
    'comes back from a form, with its line ends made ours; what is as it was given is not written over',
    [anyEdits],
    (edits) => {
      const sent = (mark: (text: string) => string) =>
        new URLSearchParams(
          Object.entries(edits).flatMap(([name, text]) => [
            [fieldOf(name), text],
            [givenFieldOf(name), mark(text.replaceAll('\r\n', '\n'))],
          ]),
        )
      const typed = Object.fromEntries(
        Object.entries(edits).flatMap(([name, text]) => (text === '' ? [] : [[name, text.replaceAll('\r\n', '\n')]])),
      )
      expect(takeEdits(sent(() => 'other')).edits).toEqual(typed)
      expect(takeEdits(sent(markOf)).edits).toEqual({})
    },
  )

  test('may be several of a name, and an empty field without a mark says nothing', () => {
    const sent = new URLSearchParams('brief-tune=on-call:no&brief-tune=&brief-tune=caching:must&brief-goal-day=')
    expect(takeEdits(sent).edits).toEqual({ tune: 'on-call:no,caching:must' })
    expect(tunedOf({ tune: 'on-call:no,juggling:must,caching:perhaps' }, book)).toEqual({ 'on-call': 'no' })
  })

  law('that is none of ours is refused, never thrown', [fc.string()], (text) => {
    const { edits, why } = takeEdits(new URLSearchParams({ brief: text }))
    if (text !== '' && unpackEdits(text) === null) expect(why).toContain('could not be read')
    expect(Object.keys(edits).every((name) => names.includes(name))).toBe(true)
  })

  test('is cut at its length, and known by its names alone', () => {
    expect(cleaned({ must: 'x'.repeat(longestPart + 1), evil: 'y', __proto__: { why: 'z' } })).toEqual({
      must: 'x'.repeat(longestPart),
    })
    expect(cleaned({ must: 4 })).toBeNull()
    expect(cleaned(null)).toBeNull()
    expect(packEdits({ evil: 'x' })).toBe('')
  })

  test('that opens to more than any brief holds is refused', () => {
    const bomb = packEdits({ must: 'x'.repeat(2_000_000) })
    expect(bomb.length).toBeLessThan(8000)
    expect(unpackEdits(bomb)).toBeNull()
  })
})
