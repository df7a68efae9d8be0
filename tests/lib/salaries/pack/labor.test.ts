import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packLabor, unpackLabor } from '@/lib/salaries/pack/labor'
import { realData } from '../../real-salaries'
import { smallData } from '../../salaries'

const ratio = fc.integer({ min: 1, max: 3000 }).map((thousandths) => thousandths / 1000)
const area = fc.record({ name: fc.string(), ratio })
const states = fc.array(fc.record({ state: fc.string(), areas: fc.nat(), middle: ratio, lowest: area, highest: area }))

test('what was packed comes back', () => {
  for (const { labour: labor } of [smallData, realData])
    expect(unpackLabor(JSON.parse(JSON.stringify(packLabor(labor))))).toEqual(labor)
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.string().filter((key) => key !== '__proto__'),
        states,
        { noNullPrototype: true },
      ),
      (labour) => {
        expect(unpackLabor(packLabor(labour))).toEqual(labour)
      },
    ),
  )
})

test('a name is sent once', () => {
  const state = { state: 'US-CA', areas: 1, middle: 1.2, lowest: { name: 'Bay', ratio: 1.2 } }
  const labour = { a: [{ ...state, highest: state.lowest }], b: [{ ...state, highest: { name: 'US-CA', ratio: 2 } }] }
  expect(packLabor(labour).words).toEqual(['US-CA', 'Bay'])
})
