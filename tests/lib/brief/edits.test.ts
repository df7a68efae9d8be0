import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  blankNames,
  cleaned,
  fieldOf,
  longestPart,
  packEdits,
  settingNames,
  takeEdits,
  unpackEdits,
  writtenParts,
} from '@/lib/brief/edits'
import { law } from '../../law'

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

  law('comes back from a form, with its line ends made ours', [anyEdits], (edits) => {
    const sent = new URLSearchParams(Object.entries(edits).map(([name, text]) => [fieldOf(name), text]))
    expect(takeEdits(sent).edits).toEqual(
      Object.fromEntries(Object.entries(edits).map(([name, text]) => [name, text.replaceAll('\r\n', '\n')])),
    )
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
