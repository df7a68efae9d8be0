/** The API's answer about where an amount stands among what one source observed of a role. */
import { z } from 'zod'
import type { Refused } from '@/lib/api/problem'
import { dataVersionSchema, shareSchema } from '@/lib/api/value'
import { offerRank, surveyRank } from '@/lib/evidence/rank-interval'
import { type EvidenceAsk, type FoundEvidence, findEvidence, type MarketFacts } from './found'
import { hiddenSchema, selectionFields, selectionOf, withNearest } from './selection'

/** Where an amount stands. */
export const percentileAnswerSchema = z
  .strictObject({
    dataVersion: dataVersionSchema,
    ...selectionFields,
    usd: z.number().positive().describe('The amount asked about.'),
    share: z
      .union([z.strictObject({ at: shareSchema, low: shareSchema, high: shareSchema }), hiddenSchema])
      .describe(
        'The share of the observations below it plus half of those equal to it, with its 95 % interval (Wilson), as if observations were independent.',
      ),
  })
  .describe('Where an amount stands among what one source observed.')

type PercentileAnswer = z.infer<typeof percentileAnswerSchema>

/** The answer about an amount in US dollars a year; a refusal when the place is not known. */
export function percentileAnswer(
  asked: EvidenceAsk & { readonly usd: number },
  facts: MarketFacts,
): PercentileAnswer | Refused {
  const found = findEvidence(asked, facts)
  if (found.kind === 'refused') return found
  return {
    dataVersion: facts.dataVersion,
    ...selectionOf(asked, found),
    usd: asked.usd,
    share: shareOf(found, asked.usd),
  }
}

function shareOf(found: FoundEvidence, usd: number): PercentileAnswer['share'] {
  if (found.kind === 'none') return withNearest(found.unknown, found.nearest)
  if (found.kind === 'mix') return surveyRank(found.survey.percentiles, usd)
  const rank = offerRank(found.evidence, usd)
  if (rank.kind === 'known') return { at: rank.value.at, low: rank.value.low, high: rank.value.high }
  const { nearest } = found.evidence
  return withNearest(rank, nearest && { ...nearest.selection, n: nearest.n })
}
