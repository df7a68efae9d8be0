import { expect, test } from 'vitest'
import { clip, isCampaignTag, queryOf } from '@/lib/site/query'

test('a page’s parameters become a query, in their order and with their repeats', () => {
  expect(queryOf({ a: 'é&', b: ['1', '2'], c: undefined, d: '' }).toString()).toBe('a=%C3%A9%26&b=1&b=2&d=')
})

test.each(['utm_source', 'utm_id', 'gclid', 'fbclid', 'msclkid', 'mc_cid', 'ref'])('%s is a tag', (name) => {
  expect(isCampaignTag(name)).toBe(true)
})

test.each(['utm', 'utm_', 'xutm_source', 'ref2', 'source', 'level', ''])('%s is none', (name) => {
  expect(isCampaignTag(name)).toBe(false)
})

test('what is shown is cut between letters', () => {
  expect(clip('x'.repeat(40))).toBe('x'.repeat(40))
  expect(clip('😀'.repeat(41))).toBe(`${'😀'.repeat(40)}…`)
  expect(clip('abc', 2)).toBe('ab…')
})
