/** What an answer about evidence is of: the selection as it was read, its sample, its month, and what is nearest to it. */
import { z } from 'zod'
import { titleLevelSchema } from '@/data/schema/market'
import { evidenceSourceSchema } from '@/lib/api/ask/queries'
import { orUnknown, plain, sourcesSchema, unknownSchema } from '@/lib/api/value'
import type { Evidence } from '@/lib/evidence/book'
import { paidSources } from '@/lib/place/labor/wages'
import { levelMeans } from '@/lib/source/levels'
import { paySource, type SourceId } from '@/lib/source/registry'
import { type Answer, known, type Unknown, unknown } from '@/lib/value/absence'
import type { EvidenceAsk, FoundEvidence, Nearest } from './found'

/** A number of things observed. */
export const countSchema = z.number().int().nonnegative()
/** A month, YYYY-MM. */
export const monthSchema = z.string().regex(/^\d{4}-\d{2}$/)
const level = z.enum([...titleLevelSchema.options, 'all'])
const year = z.union([z.number().int(), z.literal('all')])

/** The nearest selection that has figures. */
export const nearestSchema = z
  .strictObject({ role: z.string(), level, place: z.string(), year, n: orUnknown(countSchema) })
  .describe(
    'The nearest wider selection whose percentiles are shown: the place dropped first, then the level, then the year.',
  )

/** A figure that a sample does not carry, with the nearest selection that does. */
export const hiddenSchema = unknownSchema
  .extend({ nearest: nearestSchema.optional() })
  .describe(
    'A figure that this selection does not carry: why, and the nearest selection that does, where there is one.',
  )

/** What the license of a source asks to be said wherever its figures stand. */
export const noticeField = {
  notice: z.string().optional().describe('What the source’s license asks to be said wherever its figures stand.'),
} as const

/** That, of one source; nothing where its license asks for nothing. */
export function noticeOf(source: SourceId): { readonly notice?: string } {
  const { notice } = paySource(source)
  return notice === null ? {} : { notice }
}

/** The fields that say what an answer about evidence is of. */
export const selectionFields = {
  role: z.string(),
  source: evidenceSourceSchema,
  level,
  levelMeans: z
    .string()
    .optional()
    .describe(
      'What the level stands for, where the source tells people apart otherwise than by title: years of coding.',
    ),
  place: z.string().describe('US, a state, an area, US-remote, or another country as ISO 3166-1 has it.'),
  year: year.describe('The year, or all years of the source together.'),
  proxy: z
    .boolean()
    .describe(
      'Whether the source knows no such role: its figures are those of the occupations that the role’s titles were filed under.',
    ),
  measures: z.string().describe('What kind of pay the amounts are.'),
  n: orUnknown(countSchema).describe('Distinct observations.'),
  referenceMonth: orUnknown(monthSchema).describe('The month that the figures stand for.'),
  sources: sourcesSchema,
  ...noticeField,
} as const

const selectionSchema = z.strictObject(selectionFields)

/** What an answer about evidence is of. */
export type SelectionAnswer = z.infer<typeof selectionSchema>

/** What an answer is of: the selection as it was read, its sample and its month. */
export function selectionOf(
  { role, source, level = 'all', year = 'all' }: EvidenceAsk,
  found: FoundEvidence,
): SelectionAnswer {
  const { abilities, scope, sources } = paySource(source)
  const means = levelMeans(source, level)
  return {
    role,
    source,
    level,
    ...(means && { levelMeans: means }),
    place: found.place,
    year: found.kind === 'mix' ? found.survey.year : year,
    proxy: abilities.isProxy,
    measures: scope,
    n: sampleOf(found),
    referenceMonth: plain(monthOf(found)),
    sources: [...(found.kind !== 'cells' && found.labor ? paidSources : sources)],
    ...noticeOf(source),
  }
}

function sampleOf(found: FoundEvidence): number | Unknown {
  if (found.kind === 'cells') return found.evidence.n
  return found.kind === 'mix' ? found.survey.n : found.unknown
}

function monthOf(found: FoundEvidence): Answer<string> {
  if (found.kind === 'none') return found.unknown
  return found.kind === 'mix' ? known(found.survey.referenceMonth) : evidenceMonth(found.evidence)
}

/**
 * The one month that evidence stands for, YYYY-MM: the middle of its observations where the source dates them. Unknown when it
 * spans years of a source that does not, or nothing was observed.
 */
export function evidenceMonth({ month, years }: Pick<Evidence, 'month' | 'years'>): Answer<string> {
  if (month !== null) return known(month)
  const [first, ...others] = years
  if (first === undefined) return unknown('no-data', 'Nothing was observed, so there is no month it stands for.')
  if (others.length === 0) return known(first.referenceMonth)
  return unknown('not-defined', 'Several years are taken together; “years” has the month of each.')
}

/** An absence with the nearest selection that has figures, where there is one. */
export function withNearest(absent: Unknown, nearest: Nearest | null): z.infer<typeof hiddenSchema> {
  return nearest === null ? absent : { ...absent, nearest }
}
