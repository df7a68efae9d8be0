import { expect, test } from 'vitest'
import { derivationAnswer, derivationSchema } from '@/lib/api/answer/derivation'
import { derive, type StepPlan } from '@/lib/working/derivation'

const plan = (name: string, formula: string, sources: string[], inputs: StepPlan['inputs'] = {}): StepPlan => ({
  name,
  label: `the ${name}`,
  formula,
  inputs,
  unit: 'ratio',
  inputUnit: 'usd',
  sources,
})
const derivation = derive([
  plan('third', 'one ÷ 3', ['oews', 'title-soc'], { one: 1 }),
  plan('whole', 'sum(parts) × third', ['filings', 'oews'], { parts: [1, 2] }),
])

test('is written unrounded, without what only decides how numbers look', () => {
  const answer = derivationSchema.parse(derivationAnswer(derivation))
  expect(answer.steps[0]).toEqual({
    name: 'third',
    label: 'the third',
    formula: 'one ÷ 3',
    inputs: { one: 1 },
    result: 1 / 3,
    unit: 'ratio',
    sources: ['oews', 'title-soc'],
  })
  expect(answer.result).toBe(derivation.result)
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
})
