import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { type CsvCell, type CsvTable, formatCsv, roundTo } from '@/lib/words/csv'
import { law } from '../../law'
import { deepFreeze } from '../../roles'

/** What a spreadsheet takes for a formula: text that begins with one of these. */
const startsFormula = (text: string) => ['=', '+', '-', '@', '\t', '\r', '\n'].some((sign) => text.startsWith(sign))

const nasty = [...'",\n\r;\'=+-@\t 1aé“\uFEFF', '\r\n', '=1+1', '\n=1']
const anyText = fc.array(fc.constantFrom(...nasty), { maxLength: 6 }).map((parts) => parts.join(''))
const anyCell: fc.Arbitrary<CsvCell> = fc.oneof(
  anyText,
  fc.string({ unit: 'grapheme' }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(null),
)
const anyTable: fc.Arbitrary<CsvTable> = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc
    .record({
      columns: fc.array(anyText, { minLength: width, maxLength: width }),
      rows: fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { maxLength: 5 }),
    })
    .map(deepFreeze),
)

/** The fields of a CSV as a parser sees them; the last line ends, so nothing stands behind it. */
function parse(csv: string): string[][] {
  expect(csv.startsWith('\uFEFF')).toBe(true)
  const { data, errors } = Papa.parse<string[]>(csv.slice(1), { delimiter: ',', newline: '\r\n' })
  expect(errors).toEqual([])
  expect(data.at(-1)).toEqual([''])
  return data.slice(0, -1)
}

describe('a table as CSV', () => {
  law(
    'is parsed back field by field, a quote before what would run as a formula',
    [anyTable],
    { numRuns: 500 },
    (table) => {
      const shielded = (cell: CsvCell) => {
        if (typeof cell === 'string') return startsFormula(cell) ? `'${cell}` : cell
        return cell === null ? '' : String(roundTo(cell, 4))
      }
      expect(parse(formatCsv(table))).toEqual([table.columns, ...table.rows].map((row) => row.map(shielded)))
    },
  )

  test('every line ends with CRLF; commas, quotes and lines are quoted; null is empty', () => {
    const table = deepFreeze({
      columns: ['a', 'b'],
      rows: [
        ['x, y', null],
        ['say "yes"', 'one\ntwo'],
      ],
    })
    expect(formatCsv(table)).toBe('\uFEFFa,b\r\n"x, y",\r\n"say ""yes""","one\ntwo"\r\n')
    expect(formatCsv({ columns: ['a', 'b'], rows: [] })).toBe('\uFEFFa,b\r\n')
  })

  test('amounts are to the cent, other numbers to four decimals, and a value as its maker gives it', () => {
    const table = {
      columns: ['p50_usd', 'mean_usd_15-1252', 'share', 'value'],
      rows: [[1.239, 2.345, 0.123456, 1 / 3]],
    }
    expect(formatCsv(table)).toBe(`\uFEFFp50_usd,mean_usd_15-1252,share,value\r\n1.24,2.35,0.1235,${1 / 3}\r\n`)
    expect(formatCsv({ columns: ['n', 'rest_usd'], rows: [[1e300, -0.006]] })).toContain('1e+300,-0.01')
  })

  test('throws RangeError when a row is longer or shorter than the header', () => {
    expect(() => formatCsv({ columns: ['a', 'b'], rows: [[1, 2], [1]] })).toThrow('row 2 has 1 fields for 2 columns')
    expect(() => formatCsv({ columns: ['a'], rows: [[1, 2]] })).toThrow(RangeError)
  })
})
