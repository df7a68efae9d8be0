import fc from 'fast-check'
import { expect, test } from 'vitest'
import { titleWords } from '@/lib/titles/words'
import { law } from '../../law'

const texts = (title: string) => titleWords(title).map(({ text }) => text)

test.each([
  ['Sr. Front-End Engineer II', ['senior', 'frontend', 'engineer', 'ii']],
  ['SRSOFTWARE ENGINEERIII', ['senior', 'software', 'engineer', 'iii']],
  ['Full Stack | Back end | Dev Ops', ['fullstack', 'backend', 'devops']],
  ['MEMBER OF THE TECHNICAL STAFF', ['member', 'of', 'the', 'mts']],
  ['AI/ML – CI/CD · C++ · C# · .NET', ['ai', 'ml', 'cicd', 'c++', 'c#', 'net']],
  ['Développeur Senior', ['developer', 'senior']],
  ['Ｓｒ ＳＲＥ', ['senior', 'sre']],
  ['S/W Engineer, S/4 HANA', ['software', 'engineer', 's', '4', 'hana']],
  ['Dev Sec Ops', ['devsecops']],
  ['constructor name', ['constructor', 'name']],
  ['资深工程师', []],
])('%s', (title, expected) => {
  expect(texts(title)).toEqual(expected)
})

test('a word knows how it was written, what stood before it and whether it stands in brackets', () => {
  expect(titleWords('Engineer (Sité  reliability')).toMatchObject([
    { text: 'engineer', written: 'Engineer', gap: '', isAside: false },
    { text: 'site', written: 'Site', gap: ' (', isAside: true },
    { text: 'reliability', written: 'reliability', gap: '  ', isAside: true },
  ])
  expect(titleWords('a) b').map(({ isAside }) => isAside)).toEqual([false, false])
})

law(
  'what is written and the gaps between are the title again, without what follows the last word',
  [fc.stringMatching(/^[a-zA-Z0-9 ,()/-]{0,80}$/)],
  (title) => {
    const again = titleWords(title).map(({ gap, written }) => gap + written)
    expect(title.startsWith(again.join(''))).toBe(true)
  },
)

test('the first 300 characters are read and no more', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 300, maxLength: 320, unit: 'grapheme' }), (title) => {
      expect(titleWords(title)).toEqual(titleWords(title.slice(0, 300)))
    }),
  )
  expect(texts(`${'x '.repeat(150)}engineer`)).not.toContain('engineer')
})
