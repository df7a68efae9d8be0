import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { proofHref, proofTable, proofTables, readProofFile } from '@/lib/method/proof-tables'
import { formatCsv } from '@/lib/words/csv'
import { twinTable } from '@/lib/words/table-twin'
import { madeErrors, madeProof } from '../../proof'

const nameOf = (id: string) => id
const table = (name: (typeof proofTables)[number]) => proofTable(name, { proof: madeProof, errors: madeErrors, nameOf })

describe('the tables of the proof', () => {
  test.each(proofTables)('%s is a file and a table for people, of the real figures too', (name) => {
    expect(readProofFile(proofHref(name).split('/').at(-1) ?? '')).toBe(name)
    const real = proofTable(name, { proof: dataset.quoteProof, errors: madeErrors, nameOf })
    expect(formatCsv(real)).toContain('\r\n')
    expect(twinTable(real, dataset.sources).rows).toHaveLength(real.rows.length)
  })

  test('other names are no files', () => {
    for (const name of ['losses', 'losses.json', '../losses.csv', '']) expect(readProofFile(name)).toBeNull()
  })

  test('errors are every kind, the worst first, with what they were measured on', () => {
    expect(table('errors').rows).toEqual([
      ['postings-aijobs', 'The United States', 'none', 10, 20, 3, 'none', 'few: 3 cells'],
      ['filings', 'A state', 'none', 8, 15, 20, 'none', 'its own'],
      ['filings', 'A state', '30+', 5.1, 10, 20, '10-29', 'at most: cells of fewer'],
      ['filings', 'The United States', 'none', 4, 9, 20, 'none', 'its own'],
    ])
  })

  test('losses stand beside what the quote’s is of them, trial by trial', () => {
    expect(table('losses').rows.slice(0, 2)).toEqual([
      ['filings', 'One in 5, by employer and title', 'once', 'The quote', 900, 1, 880, 1, 79, 1, 50, 2],
      ['filings', 'One in 5, by employer and title', 'once', 'Role', 1200, 0.75, 1000, 0.88, 80, 1, 50, 2],
    ])
    expect(table('losses').rows.map(([, aside, counted]) => [aside, counted])).toContainEqual([
      'States, as if unknown',
      'once',
    ])
  })

  test('ends are two a source, with both misses', () => {
    expect(table('ends').rows).toEqual([
      ['postings', 'low', 'a single range', 40, 12, 25],
      ['postings', 'high', 'a single range', 40, 11, 24],
    ])
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
