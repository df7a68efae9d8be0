import { describe, expect, test } from 'vitest'
import { effectsOf, modelSteps } from '@/lib/engine/model'
import { agingSteps, differentialStep, movedStep, percentileSteps, surveyStep } from '@/lib/engine/steps'
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

test('a place is its wages by the country’s, to a power', () => {
  const there = {
    areaId: 'a',
    areaName: 'Austin',
    isBestPaid: false,
    ratio: 1.25,
    shares: [0.5, 0.5],
    there: [150, 100],
    everywhere: [100, 100],
  }
  const { steps, result } = derive([differentialStep(there), movedStep(0.5)])
  expect(steps[0]).toMatchObject({ label: 'Cost of labour in Austin', result: 1.25 })
  expect(result).toBeCloseTo(Math.sqrt(1.25), 12)
})

describe('ageing', () => {
  test('is by one’s own growth', () => {
    const { steps, result } = derive(agingSteps({ months: 24, growth: { kind: 'own', rate: 0.1 } }))
    expect(steps[0]?.sources).toEqual([])
    expect(result).toBeCloseTo(1.21, 12)
  })

  test('or by the survey’s, which is derived too', () => {
    const growth = {
      kind: 'survey',
      rate: 0.1,
      fromYear: 2021,
      toYear: 2024,
      firstUsd: 100_000,
      lastUsd: 133_100,
    } as const
    const { steps, result } = derive(agingSteps({ months: 24, growth }))
    expect(steps[0]).toMatchObject({ result: expect.closeTo(0.1, 12), sources: ['oews', 'title-soc'] })
    expect(result).toBeCloseTo(1.21, 12)
  })
})

test('percentiles are a gap from each other, around the median', () => {
  const given = { centre: 100_000, tail: 0.1, low: 0.2, high: 0.3, top: 0.4, ageing: 1.1 }
  const steps = percentileSteps('filings', ['ageing']).map((step) => ({
    ...step,
    inputs: given,
    inputUnit: 'usd' as const,
  }))
  // The last steps use p25 and p75 by name.
  expect(derive(steps).steps.map(({ name, result }) => [name, Math.round(result)])).toEqual([
    ['p25', 90_060],
    ['p10', 81_490],
    ['p75', 148_484],
    ['p90', 221_513],
    ['p50', 110_000],
  ])
})

test('a survey’s percentile is its published figures by share, times the factors', () => {
  const step = surveyStep('p25', 'P25', { shares: [0.6, 0.2], wages: [100, 200] }, ['ageing'])
  // (60 + 40) ÷ .8 × 1.1.
  expect(derive([{ ...step, inputs: { ...step.inputs, ageing: 1.1 } }]).result).toBeCloseTo(137.5, 9)
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
