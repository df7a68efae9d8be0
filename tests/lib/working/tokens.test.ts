import { expect, test } from 'vitest'
import { tokenize } from '@/lib/working/tokens'

test('numbers, names and signs are told apart, the signs that a reader sees as those that are computed', () => {
  expect(tokenize(' 2.5 × p50 −ln(a ÷ 12) ')).toEqual([
    { kind: 'number', value: 2.5 },
    { kind: 'sign', value: '*' },
    { kind: 'name', value: 'p50' },
    { kind: 'sign', value: '-' },
    { kind: 'name', value: 'ln' },
    { kind: 'sign', value: '(' },
    { kind: 'name', value: 'a' },
    { kind: 'sign', value: '/' },
    { kind: 'number', value: 12 },
    { kind: 'sign', value: ')' },
  ])
  expect(tokenize('  ')).toEqual([])
})

test('what is no token is named by its place', () => {
  expect(() => tokenize('a % b')).toThrow(RangeError)
  expect(() => tokenize('a % b')).toThrow('cannot be read at character 2')
})
