import { expect, test } from 'vitest'
import { gradeCases, lossCases, modelCases, orderCases } from '@/lib/method/cases/quote'

test.each(
  [modelCases, orderCases, gradeCases, lossCases].flatMap((cases) =>
    cases().flatMap(({ given, vectors }) => vectors.map((each) => [given, each.figure, each] as const)),
  ),
)('%s: %s', (_given, _figure, { expected, actual }) => {
  expect(actual).toBe(expected)
})
