import { expect, test } from 'vitest'
import { dataset } from '@/data'
import { observationsOf, paySourcesBehind, paySourceWords } from '@/lib/pay-source'
import { paySources } from '@/lib/salaries-address'
import { madeEvidence } from '../evidence'
import { madeRole, realRole } from '../roles'

test.each(paySources)('%s names a source of the data and says what it measures', (source) => {
  const words = paySourceWords(source)
  expect(dataset.sources.map(({ id }) => id)).toContain(words.sourceId)
  for (const text of Object.values(words)) expect(text).toMatch(/\S/)
  expect(observationsOf(source)).toMatch(/^[a-z ]+$/)
})

test('filings say that they are base pay only, and the proxy that it is one', () => {
  expect(paySourceWords('filings').measures).toBe('base pay only; bonus and equity not included')
  expect(paySourceWords('occupation').measures).toContain('proxy')
})

test('the sources behind a chart are those of its bands and of what it draws', () => {
  const role = realRole('site-reliability-engineer')
  const ids = (evidence: Parameters<typeof paySourcesBehind>[1]) =>
    paySourcesBehind([role], evidence, dataset.sources).map(({ id }) => id)
  // isecjobs.com is hidden in the made evidence.
  expect(ids(madeEvidence([role.id]))).toEqual(['guide', 'filings', 'postings-aijobs', 'oews'])
  expect(ids({})).toEqual(['guide'])
  expect(paySourcesBehind([madeRole('None')], {}, dataset.sources)).toEqual([])
})
