import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partOffer } from '@/lib/search/amounts'
import { distinct, grouped } from '@/lib/search/found'
import { longestTyped, typedText } from '@/lib/search/ground'
import { asksPay, bareQuestion } from '@/lib/search/question'
import { sidesOf } from '@/lib/search/sides'
import { law } from '../../law'

describe('an offer', () => {
  test.each([
    ['offer 165k sre seattle', '165k', 'sre seattle'],
    ['165k senior backend', '165k', 'senior backend'],
    ['is $180,000 good for a staff sre in austin', '$180,000', 'staff sre in austin'],
    ['I got an offer of $150k-$170k as a data engineer', '$150k-$170k', 'data engineer'],
    ['$80/hr senior backend denver', '$80/hr', 'senior backend denver'],
    ['sre 12k a month', '12k a month', 'sre'],
    ['offer €165k sre', '€165k', 'sre'],
    ['offer 165 sre', '165', 'sre'],
    ['95000 offer sre austin', '95000', 'sre austin'],
    ['sre 165,000 portland, or', '165,000', 'sre portland, or'],
    ['1.2M staff ml', '1.2M', 'staff ml'],
    ['offer sre denver', null, 'sre denver'],
  ])('“%s” parts into %s and “%s”', (typed, amount, rest) => {
    expect(partOffer(typed)).toEqual({ amount, rest })
  })

  test.each([
    'senior sre 98052',
    'swe 3',
    'backend ii',
    'sre 2026',
    '401k sre',
    'web3 developer',
    'sre vs backend',
    '',
  ])('“%s” names none', (typed) => expect(partOffer(typed)).toBeNull())
})

describe('sides', () => {
  test.each([
    ['sre vs backend', ['sre', 'backend']],
    ['SRE VS. Backend', ['SRE', 'Backend']],
    ['platform versus devops', ['platform', 'devops']],
    ['sre v backend', ['sre', 'backend']],
    ['compare sre, backend and performance', ['sre', 'backend', 'performance']],
    ['what’s the difference between an sre and a devops engineer?', ['sre', 'devops engineer']],
    ['sre vs backend salary', ['sre', 'backend']],
    ['compare sre', ['sre']],
    ['sre vs', ['sre']],
  ])('“%s” says that it compares %j', (typed, texts) => {
    expect(sidesOf(typed)).toEqual({ texts, isSaid: true })
  })

  test.each([
    ['sre or backend', ['sre', 'backend']],
    ['sre/devops', ['sre', 'devops']],
    ['senior sre, denver', ['senior sre', 'denver']],
  ])('“%s” could compare %j', (typed, texts) => {
    expect(sidesOf(typed)).toEqual({ texts, isSaid: false })
  })

  test.each(['sre', 'sre or', 'portland, or', 'vs', '', 'compare'])('“%s” has no sides', (typed) => {
    expect(sidesOf(typed)).toBeNull()
  })

  test('pay is asked for by its words', () => {
    expect([asksPay('sre vs backend salary'), asksPay('sre vs backend')]).toEqual([true, false])
    expect(['which makes more, sre or backend', 'earning, sre vs backend'].map(asksPay)).toEqual([true, true])
  })
})

test.each([
  ['how much does a senior sre make in denver?', 'senior sre in denver', true],
  ['sre salary', 'sre', true],
  ['salaries denver', 'denver', true],
  ['cost of living denver', 'denver', false],
  ['what is a platform engineer', 'platform engineer', false],
  ['salary', 'salary', true],
  ['senior sre denver', 'senior sre denver', false],
])('the question “%s” is about “%s”', (typed, text, isPay) => {
  expect(bareQuestion(typed)).toEqual({ text, isPay })
})

test('a text is read without space around it, as far as it is read', () => {
  expect(typedText('  a \t b\n')).toBe('a b')
  expect(typedText('a'.repeat(999))).toHaveLength(longestTyped)
})

test('groups stand in the order of their best, each address once', () => {
  const found = [
    { href: '/a', label: 'A', group: 'quote' },
    { href: '/b', label: 'B', group: 'role' },
    { href: '/c', label: 'C', group: 'quote' },
    { href: '/a', label: 'D', group: 'near' },
  ] as const
  expect(distinct(found).map(({ label }) => label)).toEqual(['A', 'B', 'C'])
  expect(grouped(found).map(({ label, items }) => [label, items.map((item) => item.label)])).toEqual([
    ['Quote', ['A', 'C']],
    ['Roles', ['B']],
  ])
})

law('any text parts without a slip, and its parts are of it', [fc.string({ unit: 'grapheme' })], (text) => {
  const amount = partOffer(text)?.amount ?? ''
  expect(text).toContain(amount)
  for (const side of sidesOf(text)?.texts ?? []) expect(text).toContain(side)
  expect(bareQuestion(text).text === '' && text.trim() !== '').toBe(false)
})
