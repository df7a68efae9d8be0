import { expect, test } from 'vitest'
import { occupationRows, occupationRowsSchema } from '@/lib/api/rows/occupations'
import { smallOccupations } from '../../market'

const { occupations, mixes, mixYears } = occupationRowsSchema.parse(occupationRows(smallOccupations, '2026.11.23'))

test('figures are as published, absences with their reason', () => {
  const [makers, testers, others] = occupations
  expect(makers?.wages[0]).toMatchObject({
    year: 2021,
    referenceMonth: '2021-05',
    employment: 1000,
    p50: { kind: 'known', usd: 100_000 },
    p90: { kind: 'unknown', reason: 'out-of-range' },
  })
  expect(makers?.wages[3]?.employment).toMatchObject({ kind: 'unknown', reason: 'no-data' })
  expect(testers?.wages[1]?.p50).toMatchObject({ kind: 'unknown', reason: 'no-data' })
  expect(makers?.outlook).toMatchObject({ growthPercent: 10 })
  expect(others?.outlook).toMatchObject({ kind: 'unknown', reason: 'no-data' })
})

test('the mixes and their years stand beside them', () => {
  expect(mixes).toEqual(smallOccupations.mixes)
  expect(mixYears).toEqual({ first: 2022, last: 2025 })
})
