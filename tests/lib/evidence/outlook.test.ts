import { expect, test } from 'vitest'
import { roleOutlooks } from '@/lib/evidence/demand'
import { valueIn } from '../arbitraries'
import { smallOccupations } from '../market'

test('occupations of one outlook count together', () => {
  expect(valueIn(roleOutlooks(smallOccupations, 'site-reliability-engineer'))).toEqual([
    { outlook: expect.objectContaining({ name: 'Makers', growthPercent: 10 }), share: 1 },
  ])
})

test('the share is of all the role’s filings, those without an outlook too', () => {
  expect(valueIn(roleOutlooks(smallOccupations, 'backend-engineer'))[0]?.share).toBe(0.25)
})

test('the largest share comes first', () => {
  const [makers, testers, others] = smallOccupations.occupations
  if (!makers?.outlook || !testers || !others) throw new Error('the small file has three occupations')
  const occupations = [
    { ...makers, outlook: { ...makers.outlook, name: 'Few' } },
    testers,
    { ...others, outlook: { ...makers.outlook, name: 'Many' } },
  ]
  const found = valueIn(roleOutlooks({ ...smallOccupations, occupations }, 'backend-engineer'))
  expect(found.map(({ outlook, share }) => [outlook.name, share])).toEqual([
    ['Many', 0.75],
    ['Few', 0.25],
  ])
})

test('no data without a mix, or without an outlook', () => {
  const none = { kind: 'unknown', reason: 'no-data' }
  const silent = smallOccupations.occupations.map((each) => ({ ...each, outlook: null }))
  expect(roleOutlooks(smallOccupations, 'embedded-engineer')).toMatchObject(none)
  expect(roleOutlooks({ ...smallOccupations, occupations: silent }, 'backend-engineer')).toMatchObject(none)
})
