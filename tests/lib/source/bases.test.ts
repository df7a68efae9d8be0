import { expect, test } from 'vitest'
import { dataset } from '@/data'
import { paySource, quoteBases } from '@/lib/source/registry'

test('every basis stands on sources that we describe, its chip among them', () => {
  const known = dataset.sources.map(({ id }) => id)
  for (const basis of quoteBases) {
    const { sources, sourceId } = paySource(basis)
    expect(sources).toContain(sourceId)
    expect(known).toEqual(expect.arrayContaining([...sources]))
  }
})

test('no two bases have the same name', () => {
  expect(new Set(quoteBases.map((basis) => paySource(basis).name)).size).toBe(quoteBases.length)
})

test('base pay is said to be without bonus and equity wherever it is that', () => {
  for (const basis of ['filings', 'postings-aijobs', 'postings-isecjobs'] as const)
    expect(paySource(basis).scope).toMatch(/bonus and equity not included/)
  expect(paySource('guide').scope).toBe('One author’s opinion: a low and a high, without sample or date.')
})

test('observations have a noun where the source counts them, and none where it does not', () => {
  expect(quoteBases.map((basis) => paySource(basis).noun)).toEqual([
    'filing',
    'advertised range',
    'advertised range',
    null,
    null,
  ])
})
