/** Models of pay for the tests of what is made with them. */
import type { QuoteModel } from '@/data/schema/quote'
import { deepFreeze } from '../roles'

/** A model of filings, a tenth of a logarithm between its percentiles, whose groups say nothing but what is given. */
export function madeModel(effects: Partial<QuoteModel['effects']>, rest: Partial<QuoteModel> = {}): QuoteModel {
  return deepFreeze({
    source: 'filings',
    reference: { month: '2024-04', year: 2024 },
    base: { n: 100, usd: 100_000, gaps: [0.1, 0.1, 0.1, 0.1] },
    effects: { role: {}, level: {}, roleLevel: {}, where: {}, roleWhere: {}, levelWhere: {}, cell: {}, ...effects },
    inversions: [],
    ...rest,
  })
}
