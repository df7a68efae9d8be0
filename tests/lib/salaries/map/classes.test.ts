import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classOf, mapClasses } from '@/lib/salaries/map/classes'
import { law } from '../../../law'

const labels = (values: readonly number[]) => mapClasses(values).map(({ label }) => label)
const steps = (values: readonly number[]) => mapClasses(values).map(({ step }) => step)

describe('where the cuts lie', () => {
  // The medians by state of the design; sorted, their type-7 fifths are 125.2, 132.2, 141.6 and 155.6; tens would cut twice at 130.
  test('five classes of a map of pay, cut at round numbers', () => {
    const design = [177, 173, 165, 158, 155, 152, 147, 144, 140, 136, 134, 133, 131, 129, 128, 126, 122, 120, 119, 110]
    expect(labels(design)).toEqual(['under 125', '125–129', '130–139', '140–154', '155+'])
  })

  test('close values are cut between ones, twos or fives', () => {
    expect(labels([1, 2, 3, 4, 5, 6])).toEqual(['under 2', '2', '3', '4', '5+'])
    expect(labels([88, 90, 92, 94, 96, 98])).toEqual(['under 90', '90–91', '92–93', '94–95', '96+'])
  })

  test('few or equal values make fewer classes, spread over the ramp', () => {
    expect(labels([])).toEqual([])
    expect([labels([92]), steps([92])]).toEqual([['92'], [3]])
    expect([labels([92, 92, 92]), steps([92, 92, 92])]).toEqual([['92'], [3]])
    expect(steps([70, 70, 70, 100])).toEqual([2, 4])
    expect(steps([1, 2, 3])).toEqual([1, 3, 5])
    expect(steps([1, 2, 3, 4, 5, 6])).toEqual([1, 2, 3, 4, 5])
  })

  test('what is not whole is refused', () => {
    expect(() => mapClasses([1, 2.5])).toThrow(RangeError)
    expect(() => mapClasses([Number.NaN])).toThrow(RangeError)
  })
})

const anyValues = fc
  .array(fc.integer({ min: -50, max: 300 }), { minLength: 1, maxLength: 60 })
  .map(Object.freeze) as fc.Arbitrary<readonly number[]>

describe('whatever the values', () => {
  law('every value lies in exactly one class, whose ends hold it', [anyValues], (values) => {
    const classes = mapClasses(values)
    for (const value of values) {
      const holding = classes.filter(
        ({ from, below }) => (from === null || from <= value) && (below === null || value < below),
      )
      expect(holding).toEqual([classes[classOf(value, classes) ?? -1]])
    }
  })

  law(
    'no class is empty, at most five stand, darker as values rise, and each meets the next',
    [anyValues],
    (values) => {
      const classes = mapClasses(values)
      const used = new Set(values.map((value) => classOf(value, classes)))
      expect(used.size).toBe(classes.length)
      expect(classes.length).toBeLessThanOrEqual(5)
      expect(classes[0]?.from).toBeNull()
      expect(classes.at(-1)?.below).toBeNull()
      classes.slice(1).forEach(({ from, step }, index) => {
        expect(from).toBe(classes[index]?.below)
        expect(step).toBeGreaterThan(classes[index]?.step ?? 0)
      })
      for (const { step } of classes) expect([1, 2, 3, 4, 5]).toContain(step)
    },
  )

  test('without classes nothing lies in one', () => {
    expect(classOf(3, [])).toBeNull()
  })
})
