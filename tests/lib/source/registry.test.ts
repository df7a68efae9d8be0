import { expect, test } from 'vitest'
import { paySourcesBehind } from '@/lib/evidence/by-role'
import { allSources, measuredSources, noticesOf, nounOf, paySource, quoteBases } from '@/lib/source/registry'
import { madeEvidence } from '../../evidence'
import { madeRole, realRole } from '../../roles'

test.each(quoteBases)('%s has a noun for what it counts, and no other id has a row', (source) => {
  expect(nounOf(source)).toMatch(/^[a-z ]+$/)
  expect(() => paySource(`${source}-too`)).toThrow(RangeError)
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

test('what base pay leaves out is said where pay is base pay, and where it is not', () => {
  const scopes: Readonly<Record<string, RegExp>> = {
    occupation: /^A proxy: wages with incentive pay/,
    survey: /^Total pay as people state it, bonus and equity included/,
  }
  for (const source of measuredSources)
    expect(paySource(source).scope).toMatch(scopes[source] ?? /bonus and equity not included\.$/)
})

test('the notice of a license is said for exactly the published sources whose figures it covers, once each', () => {
  for (const { sourceId, notice } of allSources)
    expect(noticesOf([sourceId, sourceId])).toEqual(notice === null ? [] : [notice])
  expect(noticesOf([])).toEqual([])
  expect(noticesOf(['survey', 'filings'])).toEqual([paySource('survey').notice])
})
