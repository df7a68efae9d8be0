import { expect, test } from 'vitest'
import { titleLevelSchema } from '@/data/schema/market'
import { cellSources, quoteBases } from '@/lib/source/registry'
import { quoteLevels } from '@/lib/words/level-names'

test('the bases are the sources of single observations, filings first, and then the survey and the guide', () => {
  expect(quoteBases).toEqual([...cellSources, 'occupation', 'guide'])
})

test('every level that a title can have can be asked for, once', () => {
  expect([...quoteLevels].sort()).toEqual([...titleLevelSchema.options].sort())
})
