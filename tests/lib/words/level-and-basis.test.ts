import { expect, test } from 'vitest'
import { inPlace } from '@/lib/place/geography'
import { nameBasis, quoteBases } from '@/lib/source/registry'
import { nameTitleLevel, quoteLevels } from '@/lib/words/level-names'

test('each basis and level goes by a name of its own', () => {
  expect(new Set(quoteBases.map(nameBasis)).size).toBe(5)
  expect(nameBasis('postings-isecjobs')).toBe('advertisements on isecjobs.com')
  expect(quoteLevels.map(nameTitleLevel)).toEqual(['junior', 'mid-level', 'senior', 'staff', 'no stated level'])
})

test('the country alone takes an article', () => {
  expect(inPlace({ kind: 'country', name: 'United States' })).toBe('the United States')
  expect(inPlace({ kind: 'state', name: 'Colorado' })).toBe('Colorado')
})
