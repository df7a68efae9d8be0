import { expect, test } from 'vitest'
import { employerKey } from '@/pipeline/employers'

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
