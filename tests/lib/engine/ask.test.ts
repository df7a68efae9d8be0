import { expect, test } from 'vitest'
import { titleLevelSchema } from '@/data/schema/market'
import { quoteLevels } from '@/lib/value/levels'

test('every level that a title can have can be asked for, once', () => {
  expect([...quoteLevels].sort()).toEqual([...titleLevelSchema.options].sort())
})
