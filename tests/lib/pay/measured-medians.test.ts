import { expect, test } from 'vitest'
import { measuredAt, measuredMedian, noBandSentence, sampleNote } from '@/lib/pay/measured'
import { dottedStrip, filedStrip, hiddenStrip, madeEvidence, proxyStrip } from '../../evidence'
import { realRole } from '../../roles'

const [devops, platform] = [realRole('devops-engineer'), realRole('platform-engineer')]

test('the first source that shows a median is named, with its sample', () => {
  expect(measuredMedian([hiddenStrip, dottedStrip, filedStrip])).toEqual({
    source: 'postings-aijobs',
    usd: 172_000,
    n: 12,
  })
  expect(measuredMedian([hiddenStrip])).toBeNull()
  expect(measuredMedian([proxyStrip])).toMatchObject({ source: 'occupation', n: null })
})

test('a level has the median of its titles, all levels of the first source that shows one', () => {
  const strips = [hiddenStrip, filedStrip, dottedStrip]
  expect(measuredAt(strips, 'senior')).toEqual({ source: 'filings', usd: 140_000, n: 25 })
  // The ads have $150,000 at junior, above the filings' senior: no step of one ladder.
  expect(measuredAt([dottedStrip], 'junior')).toEqual({ source: 'postings-aijobs', usd: 150_000, n: 5 })
  expect(measuredAt(strips, 'junior')).toBeNull()
  expect(measuredAt([hiddenStrip], 'senior')).toBeNull()
})

test('a median has its sample beside it, a proxy that it is one', () => {
  expect([sampleNote({ n: 1234 }), sampleNote({ n: null })]).toEqual(['(n=1,234)', '(a proxy)'])
})

test('where no band is published stands what was measured', () => {
  const evidence = { ...madeEvidence([devops.id]), [platform.id]: [hiddenStrip, dottedStrip] }
  expect(noBandSentence([devops], evidence)).toBe(
    'No published band for DevOps engineers; visa filings have a median of $130k (n=40).',
  )
  expect(noBandSentence([devops, platform], evidence)).toBe(
    'No published band for DevOps and platform engineers; visa filings have a median of $130k for DevOps engineers (n=40); advertisements on aijobs.net have a median of $172k for platform engineers (n=12).',
  )
  expect(noBandSentence([devops, platform], madeEvidence([devops.id, platform.id]))).toBe(
    'No published band for DevOps and platform engineers; visa filings have medians of $130k for DevOps engineers (n=40) and $130k for platform engineers (n=40).',
  )
  expect(noBandSentence([devops, platform], madeEvidence([devops.id]))).toContain(
    '; for platform engineers no source has enough for a median.',
  )
  expect(noBandSentence([platform], {})).toBe(
    'No published band for platform engineers has been read, and no source has enough for a median.',
  )
  expect(noBandSentence([], {})).toBe('')
})
