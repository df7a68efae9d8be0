import { expect, test } from 'vitest'
import { market } from '@/data'
import type { QuoteFile } from '@/data/schema/quote'
import { isShipped, withKeptErrors } from '@/pipeline/quotes/kept-errors'
import { madeError } from '../../proof'

const { errors: _, ...quotes } = market().quotes
const before: QuoteFile = {
  ...quotes,
  errors: [madeError(), madeError({ source: 'postings-aijobs', place: 'country' })],
}
const changed = (source: string): QuoteFile => ({
  ...quotes,
  models: quotes.models.map((each) => (each.source === source ? { ...each, base: { ...each.base, usd: 1 } } : each)),
})

test('errors of models that are the same are kept, those of others are not', () => {
  expect(withKeptErrors(quotes, before)).toEqual(before)
  expect(withKeptErrors(changed('filings'), before).errors?.map(({ source }) => source)).toEqual(['postings-aijobs'])
  expect(withKeptErrors({ ...quotes, elasticities: [] }, before).errors?.map(({ source }) => source)).toEqual([
    'postings-aijobs',
  ])
  expect(withKeptErrors({ ...before, errors: [madeError({ usual: 0.5 })] }, null).errors).toBeUndefined()
})

test('a model is shipped where the file has it and its exponent, in whatever order it is written', () => {
  const model = quotes.models.find(({ source }) => source === 'filings') as QuoteFile['models'][number]
  const elasticity = quotes.elasticities.find(({ source }) => source === 'filings') ?? null
  const { source, ...rest } = model
  expect(isShipped(quotes, { model: { ...rest, source }, elasticity })).toBe(true)
  expect(isShipped(quotes, { model, elasticity: null })).toBe(false)
})
