import { describe, expect, test } from 'vitest'
import { effectsOf, modelSteps } from '@/lib/engine/model'
import { agingSteps } from '@/lib/engine/steps'
import { derive } from '@/lib/working/derivation'
import { writeWorking } from '@/lib/working/step-words'
import { backend, quoteIn, smallFacts, smallQuote, sre } from '../quotes'

function modelOf(source: 'filings' | 'postings-aijobs') {
  const model = smallFacts.models.get(source)
  if (!model) throw new Error(`no model of ${source}`)
  return model
}

describe('the steps of a model', () => {
  test('multiply the base by each group in its order, for the median and for each gap', () => {
    const effects = effectsOf(modelOf('filings'), { role: sre, level: 'senior', where: 'US-CA' }) ?? []
    const { steps } = derive(modelSteps(modelOf('filings'), effects))
    expect(steps.map(({ name }) => name)).toEqual(['centre', 'tail', 'low', 'high', 'top'])
    const formula = 'base × role × level × roleLevel × place × rolePlace × levelPlace × cell'
    expect(steps.map((step) => step.formula)).toEqual(Array(5).fill(formula))
    expect(steps.map(({ result }) => result)).toEqual(
      [181_500, 0.1, 0.2, 0.2, 0.2].map((value) => expect.closeTo(value, 6)),
    )
  })

  test('speak of a year where advertisements are the source', () => {
    const effects = effectsOf(modelOf('postings-aijobs'), { role: backend, level: 'senior', where: '2024' }) ?? []
    const [center] = modelSteps(modelOf('postings-aijobs'), effects)
    expect(center?.formula).toBe('base × role × level × roleLevel × year × roleYear × levelYear × cell')
    expect(center?.sources).toEqual(['postings-aijobs'])
  })
})

test('the survey’s growth is derived too', () => {
  const years = { fromYear: 2021, toYear: 2024, firstUsd: 100_000, lastUsd: 133_100 } as const
  const { steps, result } = derive(agingSteps({ months: 24, growth: { kind: 'survey', rate: 0.1, ...years } }))
  expect(steps[0]).toMatchObject({ result: expect.closeTo(0.1, 12), sources: ['oews', 'title-soc'] })
  expect(result).toBeCloseTo(1.21, 12)
})

test('every number of a quote’s steps says what it counts, so that it can be written out', () => {
  for (const part of [
    { place: 'US-CA', growth: null },
    { place: 'cbsa-41860' },
    { basis: 'occupation', asOf: '2024-06-15', place: 'US-TX' },
  ] as const) {
    const { steps } = quoteIn(smallQuote(part)).derivation
    for (const [index, step] of steps.entries()) expect(() => writeWorking(step, steps.slice(0, index))).not.toThrow()
  }
})
