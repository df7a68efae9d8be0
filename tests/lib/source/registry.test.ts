import { expect, test } from 'vitest'
import { dataset } from '@/data'
import { paySourceSchema } from '@/data/schema/pay-source'
import { paySourcesBehind } from '@/lib/evidence/by-role'
import { measuredSources, nounOf, paySource, quoteBases } from '@/lib/source/registry'
import { madeEvidence } from '../../evidence'
import { madeRole, realRole } from '../../roles'

test.each(quoteBases)('%s names a source of the data and says what it measures', (source) => {
  const words = paySource(source)
  expect(dataset.sources.map(({ id }) => id)).toContain(words.sourceId)
  expect(paySourceSchema.parse(words)).toEqual(words)
  for (const id of words.sources) expect(dataset.sources.map((each) => each.id)).toContain(id)
  expect(nounOf(source)).toMatch(/^[a-z ]+$/)
})

test('filings say that they are base pay only, and the proxy that it is one', () => {
  expect(paySource('filings').measures).toBe('base pay only; bonus and equity not included')
  expect(paySource('occupation').measures).toContain('proxy')
})

test('the sources behind a chart are those of its bands and of what it draws', () => {
  const role = realRole('site-reliability-engineer')
  const ids = (evidence: Parameters<typeof paySourcesBehind>[1]) =>
    paySourcesBehind([role], evidence).map(({ id }) => id)
  // isecjobs.com is hidden in the made evidence.
  expect(ids(madeEvidence([role.id]))).toEqual(['guide', 'filings', 'postings-aijobs', 'oews', 'title-soc'])
  expect(ids({})).toEqual(['guide'])
  expect(paySourcesBehind([madeRole('None')], {})).toEqual([])
})

test('no two sources share a name or a chip', () => {
  const words = quoteBases.map(paySource)
  for (const key of ['name', 'code', 'inText'] as const)
    expect(new Set(words.map((row) => row[key])).size).toBe(quoteBases.length)
})

test('what base pay leaves out is said where pay is base pay, and where it is not', () => {
  for (const source of measuredSources)
    expect(paySource(source).scope).toMatch(
      source === 'occupation' ? /^A proxy: wages with incentive pay/ : /bonus and equity not included\.$/,
    )
})
