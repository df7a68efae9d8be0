import { expect, test } from 'vitest'
import { describeMonths } from '@/lib/source/vintage'

test('months say how far off they may be where records hold no dates, and nothing else where they do', () => {
  expect(describeMonths('filings', '2024-04')).toBe('Apr 2024 ± 4 months')
  expect(describeMonths('postings-aijobs', '2020-07', '2024-07')).toBe('Jul 2020–24')
  expect(describeMonths('occupation', '2025-05')).toBe('May 2025')
})
