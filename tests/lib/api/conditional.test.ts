import { describe, expect, test } from 'vitest'
import { holds } from '@/lib/api/conditional'

describe('holds', () => {
  // RFC 9110, 13.1.2 and 8.8.3: a list of tags or *, compared weakly.
  test.each([
    [null, false],
    ['', false],
    ['*', true],
    [' * ', true],
    ['"a"', true],
    ['W/"a"', true],
    ['"b", "a"', true],
    ['"b" , W/"a"', true],
    ['"b","c"', false],
    ['"A"', false],
    ['a', false],
    ['"a', false],
    ['"b""a"', false],
    ['"x,y", "a"', true],
    ['"a,b"', false],
    ['w/"a"', false],
    ['"a", oops', true],
    ['oops, "a"', false],
  ])('%s → %s', (header, expected) => {
    expect(holds(header, '"a"')).toBe(expected)
  })

  test('a very long header takes no long time', () => {
    expect(holds(' '.repeat(100_000), '"a"')).toBe(false)
    expect(holds('"b",'.repeat(25_000), '"a"')).toBe(false)
  })
})
