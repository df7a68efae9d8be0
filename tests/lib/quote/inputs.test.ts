import { expect, test } from 'vitest'
import { dataset } from '@/data'
import { inputsLine } from '@/lib/quote/inputs'
import { quoteView } from '@/lib/quote/view'
import { smallAsk, smallFacts } from '../quotes'

const lineOf = (part: Parameters<typeof smallAsk>[0]) =>
  inputsLine(quoteView(smallFacts, smallFacts, dataset.jurisdictions, smallAsk(part)), '2026.11.23')

test('the inputs of a quote stand on one line', () => {
  expect(lineOf({ growth: null })).toBe(
    'Level: Senior. Place: United States. Start: Apr 15, 2024. Basis: Visa filings. Growth: the survey’s. Data version: 2026.11.23.',
  )
})

test('an own growth and an offer are among them', () => {
  expect(lineOf({ growth: 0.035, offerUsd: 150_000 })).toContain('Growth: 3.5% a year, own. Offer: $150,000.')
})
