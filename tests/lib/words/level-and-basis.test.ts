import { expect, test } from 'vitest'
import { inPlace } from '@/lib/place/geography'
import { paySource, quoteBases } from '@/lib/source/registry'
import { nameTitleLevel, quoteLevels } from '@/lib/words/level-names'

test('each basis and level goes by a name of its own', () => {
  expect(new Set(quoteBases.map((basis) => paySource(basis).inText)).size).toBe(5)
  expect(paySource('postings-isecjobs').inText).toBe('advertisements on isecjobs.com')
  expect(quoteLevels.map(nameTitleLevel)).toEqual(['junior', 'mid-level', 'senior', 'staff', 'no stated level'])
})

test('the country alone takes an article', () => {
  expect(inPlace({ kind: 'country', name: 'United States' })).toBe('the United States')
  expect(inPlace({ kind: 'state', name: 'Colorado' })).toBe('Colorado')
})
