import { describe, expect, test } from 'vitest'
import { packSalaries, salariesChoices, unpackSalaries } from '@/lib/salaries/facts'
import { realData } from '../real-salaries'
import { smallData } from '../salaries'

describe('the explorer’s data', () => {
  test('comes back as it was packed, but for the order of what is counted', () => {
    for (const data of [smallData, realData]) {
      const { files, ...rest } = unpackSalaries(JSON.parse(JSON.stringify(packSalaries(data))))
      const { files: before, ...restBefore } = data
      expect(rest).toEqual(restBefore)
      expect(Object.keys(files)).toEqual(Object.keys(before))
      for (const [source, { cells }] of Object.entries(files)) expect(cells).toEqual(before[source]?.cells)
    }
  })

  test('travels in less than a third of its size', () => {
    const size = (value: unknown) => JSON.stringify(value).length
    expect(size(packSalaries(realData))).toBeLessThan(size(realData) / 3)
  })
})

test('an address may name the roles, places and years that the data has, of every source', () => {
  const { roles, places, years } = salariesChoices(smallData, ['cbsa-41860'])
  expect(roles).toEqual(new Set(smallData.roles.map(({ id }) => id)))
  expect(places).toEqual(new Set(['US', 'US-CA', 'US-CT', 'US-TX', 'cbsa-41860']))
  // 2021 and 2022 are the survey's alone.
  expect([...years].sort()).toEqual([2021, 2022, 2023, 2024])
})
