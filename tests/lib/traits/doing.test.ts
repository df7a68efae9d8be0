import { expect, test } from 'vitest'
import { dataset } from '@/data'
import { theyDo } from '@/lib/traits/doing'

test.each([
  ['Carries the pager', 'carry the pager'],
  ['Teaches other teams its specialty', 'teach other teams their specialty'],
  ['Trains and evaluates models', 'train and evaluate models'],
  ['Sets SLOs and error budgets', 'set SLOs and error budgets'],
  ['Uses statistics at work', 'use statistics at work'],
  ['Measures before changing anything', 'measure before changing anything'],
])('“%s” of one is “%s” of several', (name, said) => {
  expect(theyDo({ name })).toBe(said)
})

test('every trait of the vocabulary begins with a verb, without the ending of one person', () => {
  for (const trait of dataset.traits) {
    const [verb = ''] = theyDo(trait).split(' ')
    expect(verb, trait.name).toMatch(/([^s]|ss)$/)
    expect(trait.name.toLowerCase().startsWith(verb.replace(/y$/, ''))).toBe(true)
  }
})
