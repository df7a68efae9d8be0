import { describe, expect, test } from 'vitest'
import type { Line } from '@/lib/sheet/csv'
import { openWorkbook, sheetLines } from '@/lib/sheet/xlsx'
import { byteFile } from '../../byte-file'
import { collected } from '../../collected'
import { xlsx, zipXml } from '../../xlsx-file'

async function linesOf(content: Uint8Array, name?: string): Promise<Line[]> {
  const workbook = await openWorkbook(byteFile('a.xlsx', content))
  const sheet = workbook.sheets.find((each) => each.name === name) ?? workbook.sheets[0]
  return sheet ? collected(sheetLines(workbook, sheet.entry)) : []
}

const book = (cells: string) =>
  zipXml({
    'xl/workbook.xml': '<x:workbook xmlns:r="r"><x:sheets><x:sheet name="One" r:id="a"/></x:sheets></x:workbook>',
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="a" Target="/xl/worksheets/s.xml"/></Relationships>',
    'xl/worksheets/s.xml': `<x:worksheet><x:sheetData>${cells}</x:sheetData></x:worksheet>`,
  })

describe('lines of a sheet', () => {
  test('hold shared strings, numbers and gaps, padded to the header', async () => {
    const rows = [
      ['A', 'B & C', 'D'],
      ['x', '', '12.5'],
      ['y', '1', ''],
    ]
    expect((await linesOf(xlsx({ One: rows }))).map(({ fields }) => fields)).toEqual(rows)
  })

  test('are of the sheet asked for, blank ones left out, numbered as in the sheet', async () => {
    expect(await linesOf(xlsx({ One: [['a']], Two: [['b'], [''], ['c']] }), 'Two')).toEqual([
      { line: 1, fields: ['b'] },
      { line: 3, fields: ['c'] },
    ])
  })

  test('more than 26 columns keep their places', async () => {
    const header = Array.from({ length: 96 }, (_, index) => `C${index}x`)
    const values = header.map((_, index) => (index % 7 === 0 ? `v${index}x` : ''))
    expect((await linesOf(xlsx({ One: [header, values] })))[1]?.fields).toEqual(values)
  })

  test('inline strings, rich text, prefixes and cells without an address are understood; phonetic hints are not text', async () => {
    const cells =
      '<x:row><x:c t="inlineStr"><x:is><x:r><x:t>ri</x:t></x:r><x:r><x:t>ch</x:t></x:r><x:rPh><x:t>no</x:t></x:rPh></x:is></x:c><x:c><x:v>4</x:v></x:c></x:row>'
    expect(await linesOf(book(cells))).toEqual([{ line: 1, fields: ['rich', '4'] }])
  })

  test('a sheet longer than one read arrives whole', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => [`row ${index}`, String(index)])
    const lines = await linesOf(xlsx({ One: rows }))
    expect(lines).toHaveLength(20_000)
    expect(lines.at(-1)).toEqual({ line: 20_000, fields: ['row 19999', '19999'] })
  })
})

describe('what is no whole workbook is refused', () => {
  const whole = Buffer.from(xlsx({ One: Array.from({ length: 500 }, (_, index) => [`row ${index}`, String(index)]) }))
  const damaged = Buffer.from(whole)
  damaged.fill(0, 600, 640)

  test.each([
    ['text', Buffer.from('a,b\n1,2\n'), /a\.xlsx: expected a whole ZIP archive/],
    ['an archive cut short', whole.subarray(0, whole.length - 100), /a\.xlsx: expected a whole ZIP archive/],
    [
      'another archive',
      Buffer.from(zipXml({ 'readme.xml': '<a/>' })),
      /a\.xlsx: expected an XLSX workbook, but xl\/_rels/,
    ],
    ['damaged content', damaged, /a\.xlsx: xl\/.* inside it is (damaged|garbled)/],
    [
      'a string that is not there',
      Buffer.from(book('<x:row r="4"><x:c t="s"><x:v>7</x:v></x:c></x:row>')),
      /line 4: expected a shared string, found number “7” of 0/,
    ],
    ['XML cut short', Buffer.from(book('<x:row>')), /s\.xml inside it is garbled/],
  ])('%s', async (_, content, message) => {
    await expect(linesOf(content)).rejects.toThrow(message)
  })
})
