import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  blankNames,
  cleaned,
  fieldOf,
  givenFieldOf,
  hasBrief,
  longestPart,
  markOf,
  settingNames,
  typedEdits,
  writtenParts,
} from '@/lib/brief/edits'
import { tunedOf } from '@/lib/brief/needs'
import { packEdits, unpackEdits } from '@/lib/brief/packed'
import { law } from '../../law'
import { book } from './book'

const names = [...writtenParts, ...settingNames, 'goal', ...blankNames.map((name) => `goal-${name}`)]
const anyEdits = fc.dictionary(fc.constantFrom(...names), fc.string({ unit: 'grapheme', maxLength: 200 }), {
  maxKeys: 6,
})

describe('what was written into a brief', () => {
  test('comes back from the address as it was', () =>
    fc.assert(
      fc.asyncProperty(anyEdits, async (edits) => {
        const packed = await packEdits(edits)
        expect(packed).toMatch(/^[\w-]*$/)
        if (packed === '') expect(edits).toEqual({})
        else expect(await unpackEdits(packed)).toEqual(edits)
      }),
    ))

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
      expect(typedEdits(sent(() => 'other')).edits).toEqual(typed)
      expect(typedEdits(sent(markOf)).edits).toEqual({})
    },
  )

  test('may be several of a name, and an empty field without a mark says nothing', () => {
    const sent = new URLSearchParams('brief-tune=on-call:no&brief-tune=&brief-tune=caching:must&brief-goal-day=')
    expect(typedEdits(sent).edits).toEqual({ tune: 'on-call:no,caching:must' })
    expect(tunedOf({ tune: 'on-call:no,juggling:must,caching:perhaps' }, book)).toEqual({ 'on-call': 'no' })
  })

  test('that is none of ours is refused, never thrown', () =>
    fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        const edits = await unpackEdits(text)
        expect(Object.keys(edits ?? {}).every((name) => names.includes(name))).toBe(true)
      }),
    ))

  test('is cut at its length, and known by its names alone', async () => {
    expect(cleaned({ must: 'x'.repeat(longestPart + 1), evil: 'y', __proto__: { why: 'z' } })).toEqual({
      must: 'x'.repeat(longestPart),
    })
    expect(cleaned({ must: 4 })).toBeNull()
    expect(cleaned(null)).toBeNull()
    expect(await packEdits({ evil: 'x' })).toBe('')
  })

  test('that opens to more than any brief holds is refused', async () => {
    const bomb = await packEdits({ must: 'x'.repeat(2_000_000) })
    expect(bomb.length).toBeLessThan(8000)
    expect(await unpackEdits(bomb)).toBeNull()
  })

  test('is told by a form that has its fields alone', () => {
    expect(hasBrief(new URLSearchParams('symptoms=outages:often'))).toBe(false)
    expect(hasBrief(new URLSearchParams({ [givenFieldOf('title')]: 'x' }))).toBe(true)
  })
})
