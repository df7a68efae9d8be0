/** Every operation of the API, with the schemas of what it takes and answers. */

import { z } from 'zod'
import { classifyAnswerSchema } from '@/lib/api/answer/classify'
import {
  bandPairSchema,
  compareAnswerSchema,
  mixPairSchema,
  pairSchema,
  traitPairSchema,
} from '@/lib/api/answer/compare'
import { derivationSchema } from '@/lib/api/answer/derivation'
import { evidenceAnswerSchema, percentilesSchema } from '@/lib/api/answer/evidence'
import { mixAnswerSchema } from '@/lib/api/answer/mix'
import { outEarnsAnswerSchema } from '@/lib/api/answer/out-earns'
import { percentileAnswerSchema } from '@/lib/api/answer/percentile'
import {
  disagreementSchema,
  nearestQuoteSchema,
  noQuoteSchema,
  otherBasisSchema,
  quoteGradeSchema,
  quoteReplySchema,
} from '@/lib/api/answer/quote-fields'
import {
  guideBandSchema,
  roleProfileSchema,
  traitLevelAnswerSchema,
  workMixAnswerSchema,
} from '@/lib/api/answer/role-profile'
import { roleAnswerSchema, rolesAnswerSchema } from '@/lib/api/answer/roles'
import { hiddenSchema, nearestSchema } from '@/lib/api/answer/selection'
import { classifyQuery, evidenceQuery, outEarnsQuery, percentileQuery } from '@/lib/api/ask/evidence'
import { compareQuery, mixQuery, noQuery, type QuerySchema } from '@/lib/api/ask/fields'
import { quoteQuery } from '@/lib/api/ask/quote'
import { problemSchema } from '@/lib/api/problem'
import { cellRowSchema, cellRowsSchema } from '@/lib/api/rows/cells'
import { occupationRowsSchema } from '@/lib/api/rows/occupations'
import { placeRowSchema, placeRowsSchema } from '@/lib/api/rows/places'
import { dataFiles } from '@/lib/api/rows/tables'
import { traitRowsSchema } from '@/lib/api/rows/traits'
import { amountSchema, claimOriginSchema, dataVersionSchema, intervalSchema, unknownSchema } from '@/lib/api/value'
import { cellSources, type SourceId } from '@/lib/source/registry'
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
function schemaName(source: SourceId): string {
  return source.split('-').map(capitalize).join('')
}

/** Every schema that the description names. */
export const named: Readonly<Record<string, z.ZodType>> = {
  Unknown: unknownSchema,
  Interval: intervalSchema,
  Origin: claimOriginSchema,
  GuideBand: guideBandSchema,
  TraitLevel: traitLevelAnswerSchema,
  WorkMix: workMixAnswerSchema,
  RoleProfile: roleProfileSchema,
  Roles: rolesAnswerSchema,
  Role: roleAnswerSchema,
  BandPair: bandPairSchema,
  TraitPair: traitPairSchema,
  MixPair: mixPairSchema,
  Pair: pairSchema,
  Comparison: compareAnswerSchema,
  Mix: mixAnswerSchema,
  Amount: amountSchema,
  Hidden: hiddenSchema,
  Nearest: nearestSchema,
  Percentiles: percentilesSchema,
  Evidence: evidenceAnswerSchema,
  Percentile: percentileAnswerSchema,
  OutEarns: outEarnsAnswerSchema,
  Derivation: derivationSchema,
  NearestQuote: nearestQuoteSchema,
  NoQuote: noQuoteSchema,
  QuoteGrade: quoteGradeSchema,
  OtherBasis: otherBasisSchema,
  Disagreement: disagreementSchema,
  Quote: quoteReplySchema,
  TitleReading: classifyAnswerSchema,
  Traits: traitRowsSchema,
  Selection: cellRowSchema,
  ...Object.fromEntries(cellSources.map((source) => [schemaName(source), cellRowsSchema(source)])),
  Occupations: occupationRowsSchema,
  Place: placeRowSchema,
  Places: placeRowsSchema,
  Description: openApiSchema,
  Problem: problemSchema,
}

/** One address and what it takes and answers. */
export interface Operation {
  readonly path: string
  readonly id: string
  readonly summary: string
  readonly query: QuerySchema
  /** The part of the path in braces, where it has one, and its values. */
  readonly part?: { readonly name: string; readonly values: readonly string[]; readonly description: string }
  /** What it answers; several where that depends on the part. */
  readonly answers: readonly string[]
  /** Whether it answers in CSV too. */
  readonly csv?: boolean
}

/** Every operation, for the roles of a dataset. */
export function operations(roleIds: readonly string[]): Operation[] {
  return [
    { path: '/roles', id: 'listRoles', summary: 'All roles in brief', query: noQuery, answers: ['Roles'] },
    {
      path: '/roles/{id}',
      id: 'readRole',
      summary: 'One role with everything its file says',
      query: noQuery,
      part: { name: 'id', values: roleIds, description: 'The id of a role.' },
      answers: ['Role'],
    },
    {
      path: '/compare',
      id: 'compareRoles',
      summary: 'Two to five roles side by side',
      query: compareQuery(roleIds),
      answers: ['Comparison'],
    },
    {
      path: '/mix',
      id: 'solveMix',
      summary: 'Whether a work mix can be, and the week nearest its midpoints',
      query: mixQuery,
      answers: ['Mix'],
    },
    {
      path: '/evidence',
      id: 'readEvidence',
      summary: 'What one source says of a role’s pay',
      query: evidenceQuery(roleIds),
      answers: ['Evidence'],
    },
    {
      path: '/percentile',
      id: 'rankPay',
      summary: 'Where an amount stands among what one source observed',
      query: percentileQuery(roleIds),
      answers: ['Percentile'],
    },
    {
      path: '/out-earns',
      id: 'comparePay',
      summary: 'The chance that one role out-earns another, in one source',
      query: outEarnsQuery(roleIds),
      answers: ['OutEarns'],
    },
    {
      path: '/quote',
      id: 'quotePay',
      summary: 'The pay predicted for a role at a level in a place, with its derivation',
      query: quoteQuery(roleIds),
      answers: ['Quote'],
    },
    {
      path: '/classify',
      id: 'readTitle',
      summary: 'The role and level that a job title names',
      query: classifyQuery,
      answers: ['TitleReading'],
    },
    {
      path: '/data/{file}',
      id: 'readTable',
      summary: 'A full table as CSV or JSON',
      query: noQuery,
      part: { name: 'file', values: dataFiles, description: 'The table and its format.' },
      answers: ['Roles', 'Traits', ...cellSources.map(schemaName), 'Occupations', 'Places'],
      csv: true,
    },
    { path: '/openapi.json', id: 'describe', summary: 'This description', query: noQuery, answers: ['Description'] },
  ]
}
