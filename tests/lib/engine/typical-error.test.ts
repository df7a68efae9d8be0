import { describe, expect, test } from 'vitest'
import { market } from '@/data'
import { errorSizes } from '@/data/schema/quote'
import { boundedError, countClass, countClasses, settledErrors } from '@/lib/engine/typical-error'

test('the classes are those that a release keeps, in its order', () => {
  expect(countClasses).toEqual(errorSizes)
})

describe('the class of a count', () => {
  // METHODS 12: a kind is of 0, 1–4, 5–9, 10–29 or 30 and more observations.
  test.each([
    [0, '0'],
    [1, '1-4'],
    [4, '1-4'],
    [5, '5-9'],
    [9, '5-9'],
    [10, '10-29'],
    [29, '10-29'],
    [30, '30+'],
    [4000, '30+'],
  ] as const)('%i observations are of %s', (n, expected) => expect(countClass(n)).toBe(expected))

  test.each([-1, 2.5, Number.NaN])('%d observations are none', (n) => expect(() => countClass(n)).toThrow(RangeError))
})

describe('the error of a kind that few cells tried', () => {
  const of = (cells: number, usual: number) => ({ cells, usual, fourInFive: 2 * usual })

  test('eight cells speak for themselves', () => {
    const measured = { '0': of(30, 0.07), '5-9': of(8, 0.05) }
    expect(boundedError(measured, '5-9')).toEqual({ ...of(8, 0.05), from: '5-9', bound: 'own' })
  })

  test('seven give way to the next kind of fewer observations that has eight, as an upper bound', () => {
    const measured = { '0': of(30, 0.07), '1-4': of(12, 0.06), '5-9': of(7, 0.05), '10-29': of(3, 0.04) }
    expect(boundedError(measured, '10-29')).toEqual({ ...of(12, 0.06), from: '1-4', bound: 'fewer' })
    expect(boundedError(measured, '5-9')).toEqual({ ...of(12, 0.06), from: '1-4', bound: 'fewer' })
  })

  test('one of more observations is no bound', () => {
    expect(boundedError({ '0': of(5, 0.07), '5-9': of(9, 0.05) }, '0')).toEqual({
      ...of(5, 0.07),
      from: '0',
      bound: 'thin',
    })
    expect(boundedError({ '5-9': of(9, 0.05) }, '1-4')).toBeNull()
  })

  test('where none of fewer has eight, its own cells count', () => {
    const measured = { '0': of(7, 0.07), '1-4': of(7, 0.06), '5-9': of(4, 0.05) }
    expect(boundedError(measured, '5-9')).toEqual({ ...of(4, 0.05), from: '5-9', bound: 'thin' })
  })

  test('and where it has none either, those of the next of fewer', () => {
    expect(boundedError({ '0': of(7, 0.07), '1-4': of(6, 0.06) }, '30+')).toEqual({
      ...of(6, 0.06),
      from: '1-4',
      bound: 'thin',
    })
  })

  test('no cell at all is not tested', () => {
    for (const n of countClasses) expect(boundedError({}, n)).toBeNull()
  })
})

describe('errors by class of counts', () => {
  const of = (cells: number, usual: number, fourInFive: number) => ({ cells, usual, fourInFive })

  test('neighbors of which the larger misses by more are taken together, weighted by their cells', () => {
    // (10 × .04 + 30 × .08) ÷ 40 = .07, and .26 over .22 stays.
    expect(settledErrors({ '0': of(10, 0.04, 0.26), '1-4': of(30, 0.08, 0.22), '5-9': of(8, 0.05, 0.2) })).toEqual({
      '0': of(10, 0.07, 0.26),
      '1-4': of(30, 0.07, 0.22),
      '5-9': of(8, 0.05, 0.2),
    })
  })

  test('a class of under eight cells moves none, and is not moved', () => {
    const few = { '0': of(30, 0.04, 0.1), '1-4': of(7, 0.09, 0.3), '5-9': of(20, 0.03, 0.08) }
    expect(settledErrors(few)).toEqual(few)
  })

  test('of the shipped release none misses by more than one of fewer observations', () => {
    for (const { source, place, n, usual, fourInFive, bound } of market().quotes.errors ?? []) {
      const fewer = (market().quotes.errors ?? []).filter(
        (each) => each.source === source && each.place === place && each.bound === 'own' && bound === 'own',
      )
      for (const each of fewer.filter((one) => countClasses.indexOf(one.n) < countClasses.indexOf(n))) {
        expect(usual).toBeLessThanOrEqual(each.usual)
        expect(fourInFive).toBeLessThanOrEqual(each.fourInFive)
      }
    }
  })
})
