import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvLines, type Line } from '@/lib/sheet/csv'
import { byteFile } from '../../byte-file'
import { collected } from '../../collected'
import { csv } from '../../pipeline/raw-directory'

const linesOf = (content: string | Uint8Array, length?: number): Promise<Line[]> =>
  collected(csvLines(byteFile('a.csv', content, length)))

describe('lines of a CSV file', () => {
  test('may end either way, even in one file, and the last need not end at all', async () => {
    expect(await linesOf('a,b\r\n1,2\n\r\n3,4')).toEqual([
      { line: 1, fields: ['a', 'b'] },
      { line: 2, fields: ['1', '2'] },
      { line: 4, fields: ['3', '4'] },
    ])
  })

  test('quotes hold commas, quotes and line ends; the numbers stay those of the file', async () => {
    expect(await linesOf('\uFEFFa,b\n"x, ""y""","two\nlines"\n "06000",2\n')).toEqual([
      { line: 1, fields: ['a', 'b'] },
      { line: 2, fields: ['x, "y"', 'two\nlines'] },
      { line: 4, fields: ['06000', '2'] },
    ])
  })

  test('what was written is read, whatever it holds and however its bytes arrive', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ',', '"', '\n', ' ') }).map((text) => `x${text}`)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 20 }),
        async (rows, length) => {
          expect((await linesOf(csv(rows), length)).map(({ fields }) => fields)).toEqual(rows)
        },
      ),
      { numRuns: 50 },
    )
  })

  test('a line longer than one read arrives whole', async () => {
    const long = 'y'.repeat(300_000)
    expect((await linesOf(`a,b\n${long},"${long}"\n`))[1]?.fields).toEqual([long, long])
  })
})

describe('a garbled CSV file is refused with its line', () => {
  test.each([
    [
      'a byte that is not UTF-8',
      Buffer.from([0x61, 0x0a, 0x62, 0x0a, 0xff, 0x0a]),
      /a\.csv, line 3: expected text in UTF-8/,
    ],
    ['a character cut off', Buffer.from([0x61, 0x0a, 0xc3]), /a\.csv, line 2: ends inside a character/],
    ['a quote inside a field', 'a,b\n1,x"y"\n', /a\.csv, line 2: expected field 2 to be plain or in quotes/],
    ['a quote left open', 'a,b\n"1,2\n', /a\.csv, line 2: expected field 1/],
    [
      'a quote left open before much more',
      `a,b\n"1,2\n${'3,4\n'.repeat(300_000)}`,
      /a\.csv, line 2: .*quote left open/,
    ],
  ])('%s', async (_, content, message) => {
    await expect(linesOf(content)).rejects.toThrow(message)
  })
})
