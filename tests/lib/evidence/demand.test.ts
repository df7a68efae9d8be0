import { expect, test } from 'vitest'
import { demandFinding, outlookSentence, postingsSentence, roleDemand, roleOutlooks } from '@/lib/evidence/demand'
import { deepFreeze, realRole } from '../../roles'
import { valueIn } from '../arbitraries'
import { smallOccupations } from '../market'

const role = realRole('site-reliability-engineer')
const [makers, testers, others] = smallOccupations.occupations
if (!makers?.outlook || !testers || !others) throw new Error('the small file has three occupations')
const { outlook } = makers
const demand = deepFreeze({
  firstSeen: '2026-08-09',
  lastSeen: '2026-08-22',
  companies: 380,
  postings: 16_081,
  roles: [
    { role: role.id, postings: 200, inUs: 60, levels: { junior: 0, mid: 0, senior: 100, staff: 50, unstated: 50 } },
  ],
})
const market = { occupations: smallOccupations, demand }

test('a role’s outlook and postings are found by its id', () => {
  const { outlooks, postings } = roleDemand(market, role.id)
  expect(outlooks).toEqual({ kind: 'known', value: [{ outlook, share: 1 }] })
  expect(postings).toMatchObject({ ofRole: 200, inUs: 60, all: 16_081 })
  expect(roleDemand(market, 'nobody')).toMatchObject({ outlooks: { kind: 'unknown' }, postings: null })
})

test('an outlook is said as a proxy, whichever way it goes', () => {
  const said = (growth: number) =>
    outlookSentence(role, { outlook: { ...outlook, growthPercent: growth }, share: 0.75 })
  expect(said(10)).toBe(
    'Employment of makers is projected to grow by 10% from 2024 to 2034. A proxy: 75% of the filings for SREs name these occupations, and so do many other jobs.',
  )
  expect(said(-6)).toContain('is projected to shrink by 6%')
  expect(said(0)).toContain('is projected to stay as it is')
})

test('the finding is the first projection, or that none is published', () => {
  const outlooks = { kind: 'known', value: [{ outlook: { ...outlook, growthPercent: 10 }, share: 0.75 }] } as const
  expect(demandFinding({ outlooks, postings: null })).toBe(
    'Employment of makers is projected to grow by 10% from 2024 to 2034.',
  )
  const none = { kind: 'unknown', reason: 'no-data', why: 'No outlook.' } as const
  expect(demandFinding({ outlooks: none, postings: null })).toBe('No outlook is published for its occupations.')
})

test('the postings are said with their days, and that they show no trend', () => {
  const { postings } = roleDemand(market, role.id)
  if (postings === null) throw new Error('no postings')
  expect(postingsSentence(role, postings)).toBe(
    '200 of 16,081 postings first seen from Aug 9, 2026 to Aug 22, 2026 at 380 technology companies are for SREs, 60 of them in the US. One count of two weeks: no trend.',
  )
  expect(postingsSentence(role, { ...postings, ofRole: 1 })).toContain(
    '1 of 16,081 postings first seen from Aug 9, 2026 to Aug 22, 2026 at 380 technology companies is for',
  )
})

test('occupations of one outlook count together', () => {
  expect(valueIn(roleOutlooks(smallOccupations, 'site-reliability-engineer'))).toEqual([
    { outlook: expect.objectContaining({ name: 'Makers', growthPercent: 10 }), share: 1 },
  ])
})

test('the share is of all the role’s filings, those without an outlook too', () => {
  expect(valueIn(roleOutlooks(smallOccupations, 'backend-engineer'))[0]?.share).toBe(0.25)
})

test('the largest share comes first', () => {
  const occupations = [
    { ...makers, outlook: { ...outlook, name: 'Few' } },
    testers,
    { ...others, outlook: { ...outlook, name: 'Many' } },
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
