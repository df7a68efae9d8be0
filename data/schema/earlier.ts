/**
 * The shapes of places.json and quotes.json before the cost of labor came from wages by state and area: releases that were kept
 * of that time still answer their permanent quotes.
 */
import { z } from 'zod'
import { count, month, text, usd } from './atoms'
import { areaSchema, placeFileSchema, socSchema as soc } from './market'
import { quoteFileSchema } from './quote'

export const earlierPlaceFileSchema = placeFileSchema.omit({ references: true, areas: true, states: true }).extend({
  /** The wage year of the area means, whose vintage the national means share. */
  wageYear: text,
  referenceMonth: month,
  nationalMeans: z.record(soc, usd),
  areas: z.array(
    areaSchema.omit({ wages: true }).extend({
      /** Mean wage by occupation, or why there is none. */
      labour: z.union([z.strictObject({ means: z.record(soc, usd) }), z.strictObject({ why: text })]),
    }),
  ),
  states: z.array(placeFileSchema.shape.states.element.omit({ wages: true })),
})
export type EarlierPlaceFile = z.infer<typeof earlierPlaceFileSchema>

export const earlierQuoteFileSchema = quoteFileSchema.omit({ elasticities: true }).extend({
  /** pay in a place ÷ pay in the country = (wages there ÷ wages in the country) ^ power, as the states' filings have it. */
  power: z.strictObject({ value: z.number().min(0).max(2), states: count, n: count, explained: z.number().min(0).max(1) }),
})
export type EarlierQuoteFile = z.infer<typeof earlierQuoteFileSchema>
