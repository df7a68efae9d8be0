import { expect, test } from 'vitest'
import { cellsFileOf, cellsHref, factsHref, rangesDataHref } from '@/lib/salaries/data-files'
import { packing } from '@/lib/salaries/pack'

test('each file’s address says of which data it is and how it is packed, so that it can be kept for good', () => {
  const version = `2026.11.23-4-${packing}`
  expect(factsHref(version)).toBe('/salaries/facts.json?v=2026.11.23-4-by-source-4')
  expect(cellsHref('filings', version)).toBe('/salaries/cells/filings.json?v=2026.11.23-4-by-source-4')
  expect(rangesDataHref('postings', 'data-engineer', version)).toBe(
    '/salaries/ranges/postings/data-engineer.json?v=2026.11.23-4-by-source-4',
  )
  expect(cellsHref('filings', version)).toContain(`/${cellsFileOf('filings')}?`)
})
