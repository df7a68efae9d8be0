/** The API's answer about what one source says of a role's pay. */
import { z } from 'zod'
import type { Refused } from '@/lib/api/problem'
import { amountOf, amountSchema, dataVersionSchema, orUnknown, plain, shareSchema } from '@/lib/api/value'
import type { Evidence } from '@/lib/evidence/book'
import type { AtMinimum } from '@/lib/evidence/minimum/share'
import { type Answer, type Unknown, unknown } from '@/lib/value/absence'
import type { Interval } from '@/lib/value/interval'
import { eachPercentile, type Percentiles } from '@/lib/value/percentiles'
import {
  type EvidenceAsk,
  type FoundEvidence,
  findEvidence,
  type LaborThere,
  type MarketFacts,
  type Nearest,
} from './found'
import {
  countSchema,
  hiddenSchema,
  monthSchema,
  type SelectionAnswer,
  selectionFields,
  selectionOf,
  withNearest,
} from './selection'

/** The five percentiles, each known or hidden. */
export const percentilesSchema = z
  .strictObject(eachPercentile(() => z.union([amountSchema, hiddenSchema])))
  .describe(
    'Percentiles, Hyndman & Fan type 7. Fewer than 5 observations or employers carry none, fewer than 10 only the quartiles.',
  )

/** What one source says of a role's pay. */
export const evidenceAnswerSchema = z
  .strictObject({
    dataVersion: dataVersionSchema,
    ...selectionFields,
    rows: orUnknown(countSchema).describe('Observations before repeats are merged.'),
    employers: orUnknown(countSchema).describe('Distinct employers; unknown where the source names none.'),
    largestEmployerShare: orUnknown(shareSchema).describe('The share of the observations that are one employer’s.'),
    percentiles: percentilesSchema,
    medianInterval95: z
      .union([z.strictObject({ kind: z.literal('known'), lowUsd: z.number(), highUsd: z.number() }), hiddenSchema])
      .describe('The exact order-statistic interval of the median, 95 %, as if observations were independent.'),
    atMinimum: z
      .strictObject({ share: z.union([shareSchema, hiddenSchema]), p50: z.union([amountSchema, hiddenSchema]) })
      .optional()
      .describe(
        'Filings only: the share of the rows whose pay is within half a percent of the least that the law allows for the job, and the median of the distinct ones above it.',
      ),
    range: z
      .strictObject({ lowUsd: z.number(), highUsd: z.number(), width: z.number() })
      .optional()
      .describe(
        'Posted ranges only, of all years together, where percentiles are shown: the median low and the median high, each by itself, in US dollars a year, and the median of high ÷ low.',
      ),
    years: z
      .array(z.strictObject({ year: z.number().int(), referenceMonth: monthSchema, n: orUnknown(countSchema) }))
      .describe('The years in it, each with the month it stands for.'),
    covered: shareSchema
      .optional()
      .describe('Occupation only: the share of the role’s filings whose occupations have published figures.'),
    of: z
      .string()
      .optional()
      .describe(
        'Occupation only: the place whose published wages these are: the one asked for, or of an area without enough its state.',
      ),
    costOfLabour: orUnknown(
      z.strictObject({
        ratio: z
          .number()
          .positive()
          .describe('Pay there as a multiple of the country’s, over the role’s occupation mix.'),
        place: z.string().describe('Whose wages say so: the place’s own, or of an area without enough its state’s.'),
      }),
    )
      .optional()
      .describe('Occupation only, where a state or area is asked for.'),
  })
  .describe('What one source says of a role’s pay. Sources are populations of their own and are never pooled.')

/** What one source says of a role's pay. */
export type EvidenceAnswer = z.infer<typeof evidenceAnswerSchema>
/** The answer about one selection, unrounded; a refusal when its place is not known. */
export function evidenceAnswer(asked: EvidenceAsk, facts: MarketFacts): EvidenceAnswer | Refused {
  const found = findEvidence(asked, facts)
  if (found.kind === 'refused') return found
  return { dataVersion: facts.dataVersion, ...selectionOf(asked, found), ...figuresOf(found) }
}

type Figures = Omit<EvidenceAnswer, keyof SelectionAnswer | 'dataVersion'>

function figuresOf(found: FoundEvidence): Figures {
  if (found.kind === 'cells') return observedFigures(found.evidence)
  if (found.kind === 'none') {
    const hidden = withNearest(found.unknown, found.nearest)
    return {
      ...samplesUnknown(found.unknown),
      percentiles: eachPercentile(() => hidden),
      medianInterval95: hidden,
      years: [],
      ...laborField(found.labor),
    }
  }
  const { survey, of, labor } = found
  const { percentiles, year, referenceMonth, n, covered } = survey
  return {
    ...samplesUnknown(n),
    percentiles: amounts(percentiles, null),
    medianInterval95: unknown(
      'not-defined',
      'The survey publishes percentiles, not the wages that an interval is made from.',
    ),
    years: [{ year, referenceMonth, n }],
    covered,
    of,
    ...laborField(labor),
  }
}

function laborField(labor: Answer<LaborThere> | null): Pick<Figures, 'costOfLabour'> {
  return labor === null ? {} : { costOfLabour: plain(labor) }
}

/** The figures of evidence as the API writes them. */
export function observedFigures({
  rows,
  employers,
  largestShare,
  percentiles,
  medianInterval,
  atMinimum,
  ends,
  nearest,
  years,
}: Evidence): Figures {
  const instead = nearest && { ...nearest.selection, n: nearest.n }
  return {
    rows,
    employers: plain(employers),
    largestEmployerShare: plain(largestShare),
    percentiles: amounts(percentiles, instead),
    medianInterval95: intervalOf(medianInterval, instead),
    ...(atMinimum && { atMinimum: minimumAnswer(atMinimum, instead) }),
    ...(ends && { range: { ...ends } }),
    years: years.map((each) => ({ ...each })),
  }
}

function samplesUnknown(why: Unknown): Pick<Figures, 'rows' | 'employers' | 'largestEmployerShare'> {
  return { rows: why, employers: why, largestEmployerShare: why }
}

function amounts(percentiles: Percentiles<Answer<number>>, nearest: Nearest | null): EvidenceAnswer['percentiles'] {
  return eachPercentile((name) => {
    const answer = percentiles[name]
    return answer.kind === 'known' ? amountOf(answer) : withNearest(answer, nearest)
  })
}

function minimumAnswer({ share, p50 }: AtMinimum, nearest: Nearest | null): EvidenceAnswer['atMinimum'] {
  return {
    share: share.kind === 'known' ? share.value : withNearest(share, nearest),
    p50: p50.kind === 'known' ? amountOf(p50) : p50,
  }
}

function intervalOf(answer: Answer<Interval>, nearest: Nearest | null): EvidenceAnswer['medianInterval95'] {
  if (answer.kind === 'unknown') return withNearest(answer, nearest)
  return { kind: 'known', lowUsd: answer.value.min, highUsd: answer.value.max }
}
