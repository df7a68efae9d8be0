import { expect, test } from 'vitest'
import { dataset } from '@/data'
import { paySourcesBehind } from '@/lib/evidence/by-role'
import { observationsOf, paySources, paySourceWords } from '@/lib/source/registry'
import { madeEvidence } from '../../evidence'
import { madeRole, realRole } from '../../roles'

test.each(paySources)('%s names a source of the data and says what it measures', (source) => {
  const words = paySourceWords(source)
  expect(dataset.sources.map(({ id }) => id)).toContain(words.sourceId)
  for (const text of Object.values(words).flat()) expect(text).toMatch(/\S/)
  for (const id of words.sources) expect(dataset.sources.map((each) => each.id)).toContain(id)
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
  expect(ids(madeEvidence([role.id]))).toEqual(['guide', 'filings', 'postings-aijobs', 'oews', 'title-soc'])
  expect(ids({})).toEqual(['guide'])
  expect(paySourcesBehind([madeRole('None')], {}, dataset.sources)).toEqual([])
})

test('no two sources share a name or a chip', () => {
  const words = paySources.map(paySourceWords)
  expect(new Set(words.map(({ name }) => name)).size).toBe(paySources.length)
  expect(new Set(words.map(({ code }) => code)).size).toBe(paySources.length)
})

test('what base pay leaves out is said where pay is base pay, and where it is not', () => {
  for (const source of paySources)
    expect(paySourceWords(source).scope).toMatch(
      source === 'occupation' ? /^A proxy: wages with incentive pay/ : /bonus and equity not included\.$/,
    )
})
