import { describe, expect, test } from 'vitest'
import type { Line } from '@/lib/sheet/csv'
import { type Columns, type Entry, records } from '@/pipeline/records'
import { collected } from '../collected'

async function* lines(rows: readonly string[][]): AsyncGenerator<Line> {
  for (const [index, fields] of rows.entries()) yield { line: index + 1, fields }
}
const read = (rows: readonly string[][], columns: Columns<string> = { required: ['Wage', 'name'] }): Promise<Entry[]> =>
  collected(records('a.csv', lines(rows), columns))

describe('records', () => {
  test('are read by column name in any case and order, without spaces or control characters around values', async () => {
    const [first] = await read([
      ['NAME', 'other', 'wage'],
      [' Maya\u0081guez ', 'x', '$1,234.50'],
    ])
    expect([first?.text('name'), first?.number('Wage'), first?.text('absent'), first?.line]).toEqual([
      'Mayaguez',
      1234.5,
      '',
      2,
    ])
  })

  test('notes end a table where it may have them', async () => {
    const columns = { required: ['name', 'Wage'], hasNotes: true }
    expect(await read([['name', 'wage'], ['a', '1'], ['Note: revised'], ['The bureau']], columns)).toHaveLength(1)
    await expect(read([['name', 'wage'], ['Note: revised'], ['a', '1']], columns)).rejects.toThrow(
      'a.csv, line 3: expected 2 fields',
    )
  })

  test.each([
    ['nothing at all', [], 'a.csv: is empty; expected the columns Wage, name'],
    [
      'another header',
      [['city', 'pay']],
      'a.csv, line 1, column Wage: expected this column in the header; found city, pay',
    ],
    ['a column named twice', [['name', 'wage', 'Wage']], 'a.csv, line 1, column Wage: is named twice'],
    [
      'a line cut short',
      [['name', 'wage'], ['a', '1'], ['b']],
      'a.csv, line 3: expected 2 fields as in the header, found 1',
    ],
  ])('refuse %s', async (_, rows, message) => {
    await expect(read(rows as string[][])).rejects.toThrow(message)
  })

  test('refuse a value that is no number, or not what it must be, naming line and column', async () => {
    const [bad, none] = await read([
      ['name', 'wage'],
      ['x', '12,34'],
      ['', ''],
    ])
    expect(() => bad?.number('Wage')).toThrow('a.csv, line 2, column Wage: expected a number, found “12,34”')
    expect(() => none?.number('Wage')).toThrow('a.csv, line 3, column Wage: expected a number, found nothing')
    expect(none?.amount('Wage')).toBeUndefined()
    expect(() => bad?.matching('name', /^\d+$/, 'a code')).toThrow(
      'a.csv, line 2, column name: expected a code, found “x”',
    )
  })
})
