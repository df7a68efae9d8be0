/** Every schema of an answer that the description names. */
import { z } from 'zod'
import { classifyAnswerSchema } from '@/lib/api/answer/classify'
import { compareAnswerSchema, pairParts } from '@/lib/api/answer/compare'
import { decideAnswerSchema, symptomsAnswerSchema } from '@/lib/api/answer/decide-fields'
import { evidenceAnswerSchema, percentilesSchema } from '@/lib/api/answer/evidence'
import { mixAnswerSchema } from '@/lib/api/answer/mix'
import { outEarnsAnswerSchema } from '@/lib/api/answer/out-earns'
import { percentileAnswerSchema } from '@/lib/api/answer/percentile'
import { placesMeantSchema } from '@/lib/api/answer/places'
import { postingSchema, postingsAnswerSchema } from '@/lib/api/answer/postings'
import { quoteParts, quoteReplySchema } from '@/lib/api/answer/quote-fields'
import * as profile from '@/lib/api/answer/role-profile'
import { roleAnswerSchema, rolesAnswerSchema } from '@/lib/api/answer/roles'
import { hiddenSchema, nearestSchema } from '@/lib/api/answer/selection'
import { placeMeantSchema } from '@/lib/api/place-meant'
import { problemSchema } from '@/lib/api/problem'
import { cellRowSchema, cellRowsSchema } from '@/lib/api/rows/cells'
import { feedRowSchema, feedRowsSchema } from '@/lib/api/rows/feeds'
import { occupationRowsSchema } from '@/lib/api/rows/occupations'
import { placeRowSchema, placeRowsSchema } from '@/lib/api/rows/places'
import { traitRowsSchema } from '@/lib/api/rows/traits'
import { amountSchema, claimOriginSchema, dataVersionSchema, intervalSchema, unknownSchema } from '@/lib/api/value'
import { countedSources, type SourceId } from '@/lib/source/registry'
import { capitalize } from '@/lib/words/format'

/** The description itself, as far as this API promises its shape; the rest is OpenAPI's own. */
export const openApiSchema = z
  .strictObject({
    openapi: z.literal('3.1.1'),
    'x-dataVersion': dataVersionSchema,
    info: z.record(z.string(), z.unknown()),
    servers: z.array(z.strictObject({ url: z.string() })),
    paths: z.record(z.string(), z.unknown()),
    components: z.strictObject({ schemas: z.record(z.string(), z.unknown()) }),
  })
  .describe('This description.')

/** The name of a source's table in the description: "postings-aijobs" → "PostingsAijobs". */
export function schemaName(source: SourceId): string {
  return source.split('-').map(capitalize).join('')
}

/** Every schema that the description names. */
export const named: Readonly<Record<string, z.ZodType>> = {
  Unknown: unknownSchema,
  Interval: intervalSchema,
  Origin: claimOriginSchema,
  GuideBand: profile.guideBandSchema,
  TraitLevel: profile.traitLevelAnswerSchema,
  WorkMix: profile.workMixAnswerSchema,
  RoleProfile: profile.roleProfileSchema,
  Roles: rolesAnswerSchema,
  Role: roleAnswerSchema,
  ...pairParts,
  Comparison: compareAnswerSchema,
  Mix: mixAnswerSchema,
  Amount: amountSchema,
  Hidden: hiddenSchema,
  Nearest: nearestSchema,
  Percentiles: percentilesSchema,
  Evidence: evidenceAnswerSchema,
  Percentile: percentileAnswerSchema,
  Comparable: postingSchema,
  Comparables: postingsAnswerSchema,
  OutEarns: outEarnsAnswerSchema,
  ...quoteParts,
  Quote: quoteReplySchema,
  TitleReading: classifyAnswerSchema,
  Symptoms: symptomsAnswerSchema,
  Decision: decideAnswerSchema,
  PlaceMeant: placeMeantSchema,
  PlacesMeant: placesMeantSchema,
  Traits: traitRowsSchema,
  Selection: cellRowSchema,
  ...Object.fromEntries(countedSources.map((source) => [schemaName(source), cellRowsSchema(source)])),
  Feed: feedRowSchema,
  Feeds: feedRowsSchema,
  Occupations: occupationRowsSchema,
  Place: placeRowSchema,
  Places: placeRowsSchema,
  Description: openApiSchema,
  Problem: problemSchema,
}
