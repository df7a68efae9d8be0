import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { classifiedSql } from '@/pipeline/cells'
import { groupedBy, observationsOf } from '@/pipeline/quotes/observations'
import { openStore, type Store, type Value } from '@/pipeline/store'
import { observation } from './observation'

const role = 'site-reliability-engineer'
const filed = (employer: string, usd: number, place = 'US-CA', subject = 'SRE / 15-1252'): Value[] => [
  'filings',
  role,
  'senior',
  place,
  2024n,
  employer,
  subject,
  BigInt(usd * 100),
  0n,
]

describe('reading', () => {
  let store: Store
  beforeEach(async () => {
    store = await openStore()
    await store.run(classifiedSql())
  })
  afterEach(() => store.close())

  test('merges rows that are equal in everything, and counts them', async () => {
    const rows = [filed('B', 100), filed('A', 200), filed('B', 100), filed('B', 100, 'US-TX'), filed('B', 100.5)]
    await store.append('classified', rows)
    const found = await observationsOf(store, 'filings')
    expect(found.map(({ where, employer, usd, rows: each }) => [where, employer, usd, each])).toEqual([
      ['US-CA', 'A', 200, 1],
      ['US-CA', 'B', 100, 2],
      ['US-CA', 'B', 100.5, 1],
      ['US-TX', 'B', 100, 1],
    ])
  })

  test('takes one source, and of advertisements the year', async () => {
    const posted: Value[] = ['postings-aijobs', role, 'mid', 'US', 2023n, null, 'x', 12_000_050n, null]
    await store.append('classified', [posted, filed('A', 100)])
    expect(await observationsOf(store, 'postings-aijobs')).toEqual([
      { role, level: 'mid', where: '2023', year: 2023, employer: null, subject: 'x', usd: 120_000.5, rows: 1 },
    ])
  })
})

describe('groups', () => {
  const list = [
    observation({ employer: 'A' }),
    observation({ where: 'US-TX', employer: 'A' }),
    observation({ employer: 'B', level: 'mid' }),
    observation({ employer: 'A' }),
  ]

  test('have their keys in order of appearance, their observations and their employers', () => {
    const [byPlace, byCell] = groupedBy(list, ['where', 'cell'])
    expect(byPlace).toEqual({
      kind: 'where',
      groups: [
        { key: 'US-CA', n: 3, employers: 2, largest: 2 },
        { key: 'US-TX', n: 1, employers: 1, largest: 1 },
      ],
      of: Int32Array.of(0, 1, 0, 0),
    })
    expect(byCell?.groups.map(({ key, n }) => [key, n])).toEqual([
      [`${role} senior US-CA`, 2],
      [`${role} senior US-TX`, 1],
      [`${role} mid US-CA`, 1],
    ])
  })

  test('of a source that names no employer have none to count', () => {
    const [byRole] = groupedBy([observation({ employer: null })], ['role'])
    expect(byRole?.groups).toMatchObject([{ employers: null, largest: 0 }])
  })
})
