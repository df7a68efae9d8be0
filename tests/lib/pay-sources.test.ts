import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { describeMonths, formatMonth, paySourceWords } from '@/lib/pay-sources'
import { paySources } from '@/lib/salaries-address'
import { checkWriting } from './writing'

test.each(paySources)('%s has whole sentences, and sources that exist', (source) => {
  const { name, code, pay, scope, whom, sources } = paySourceWords(source)
  for (const sentence of [scope, whom]) checkWriting(sentence)
  for (const words of [name, code, pay]) expect(words).toMatch(/^\S.*[^.\s]$/)
  expect(sources.length).toBeGreaterThan(0)
  for (const id of sources) expect(dataset.sources.map((each) => each.id)).toContain(id)
})

test('no two sources share a name or a chip', () => {
  const words = paySources.map(paySourceWords)
  expect(new Set(words.map(({ name }) => name)).size).toBe(paySources.length)
  expect(new Set(words.map(({ code }) => code)).size).toBe(paySources.length)
})

test('what base pay leaves out is said where pay is base pay, and where it is not', () => {
  for (const source of paySources)
    expect(paySourceWords(source).scope).toMatch(
      source === 'occupation' ? /^A proxy: wages with incentive pay/ : /bonus and equity not included\.$/,
    )
})

describe('months', () => {
  test.each([
    ['2024-04', 'April 2024'],
    ['2025-12', 'December 2025'],
    ['2026-01', 'January 2026'],
  ])('%s is %s', (month, said) => {
    expect(formatMonth(month)).toBe(said)
  })

  test.each([
    [[], 'no month'],
    [['2024-04'], 'April 2024'],
    [['2024-04', '2024-04'], 'April 2024'],
    [['2020-07', '2021-07', '2025-07'], 'July 2020 to July 2025'],
  ])('%j are %s', (months, said) => {
    expect(describeMonths(months)).toBe(said)
  })
})
