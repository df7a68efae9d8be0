import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { proofHref, proofTable, proofTables, readProofFile } from '@/lib/method/proof-tables'
import { formatCsv } from '@/lib/words/csv'
import { twinTable } from '@/lib/words/table-twin'
import { madeProof } from '../../proof'

const nameOf = (id: string) => id
const table = (name: (typeof proofTables)[number]) => proofTable(name, madeProof, nameOf)

describe('the tables of the proof', () => {
  test.each(proofTables)('%s is a file and a table for people, of the real figures too', (name) => {
    expect(readProofFile(proofHref(name).split('/').at(-1) ?? '')).toBe(name)
    const real = proofTable(name, dataset.quoteProof, nameOf)
    expect(formatCsv(real)).toContain('\r\n')
    expect(twinTable(real, dataset.sources).rows).toHaveLength(real.rows.length)
    expect(real.rows.length).toBeGreaterThan(10)
  })

  test('other names are no files', () => {
    for (const name of ['losses', 'losses.json', '../losses.csv', '']) expect(readProofFile(name)).toBeNull()
  })

  test('losses stand beside what they are of the best', () => {
    expect(table('losses').rows.slice(0, 2)).toEqual([
      ['filings', 'once', 'The quote', 900, 0.9, 880, 0.88, 79, 1, 50, 2],
      ['filings', 'once', 'Role', 1200, 1.2, 1000, 1, 80, 1, 50, 2],
    ])
    expect(
      table('losses')
        .rows.map(([, counted]) => counted)
        .filter((each) => each !== 'once'),
    ).toEqual(['as often as repeated', 'as often as repeated'])
  })

  test('calibration has what is meant beside what was seen', () => {
    expect(table('calibration').rows.slice(0, 4)).toEqual([
      ['filings', 120, 10, 11],
      ['filings', 120, 25, 25],
      ['filings', 120, 50, 49],
      ['filings', 120, 75, 72],
    ])
  })

  test('coverage judges each role, or says that it is too few', () => {
    expect(table('coverage').rows.map((row) => [row[1], row[2], row[4], row.at(-1)])).toEqual([
      ['site-reliability-engineer', 60, 70, 'more than two errors off'],
      ['backend-engineer', 60, 72, 'within two errors'],
      ['data-engineer', 59, 20, 'too few to judge'],
      ['backend-engineer', 90, 88.1, 'more than two errors off'],
    ])
  })
})
