import { expect, test } from 'vitest'
import { employerKey, employersOf } from '@/pipeline/employers'

test.each([
  [
    'Acme, Inc.',
    'ACME INC',
    'acme incorporated',
    'ACME  L.L.C.',
    'The Acme Company',
    'Acme Corp. d/b/a Roadrunner',
    'ACMÉ',
  ],
  ['AT&T Services, Inc.', 'AT & T SERVICES INC', 'At and T Services'],
  ['JPMorgan Chase & Co.', 'JPMORGAN CHASE AND COMPANY', 'JPMorgan Chase'],
  ["Moody's Analytics", 'MOODYS ANALYTICS INC.'],
  ['Ernst & Young U.S. LLP', 'ERNST AND YOUNG US L.L.P.'],
])('%s is one employer however it is spelled', (...names) => {
  expect(new Set(names.map(employerKey))).toHaveLength(1)
})

test('other employers stay others, and a name that is only a legal form stays', () => {
  expect(employerKey('Amazon.com Services LLC')).not.toBe(employerKey('Amazon Web Services, Inc.'))
  expect(employerKey('Company, Inc.')).toBe('COMPANY')
  expect(employerKey('—')).toBe('')
})

test('a family is found by its names and by what it is called, unless that is the name of another', () => {
  const { countedAs, familyOf } = employersOf([
    { name: 'Amazon', keys: ['AMAZONCOM', 'TWITCH'], reason: 'one company' },
    { name: 'Ford', keys: ['FORD MOTOR', 'LATITUDE AI'], reason: 'one company' },
    { name: 'Twitch', keys: ['TWITCH ELSEWHERE', 'TWITCH ABROAD'], reason: 'another company of that name' },
  ])
  expect(['Amazon.com, Inc.', 'Amazon', 'Twitch'].map(countedAs)).toEqual(['AMAZONCOM', 'AMAZONCOM', 'AMAZONCOM'])
  expect(familyOf('Ford')).toBe('Ford')
  expect(familyOf('Ford Modeling')).toBeNull()
})
