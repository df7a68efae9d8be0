/** What may stand behind the ? of an address of the API. One schema reads it and documents it. */
import { z } from 'zod'
import { quoted, type Refused, refused } from '@/lib/api/problem'
import { isCampaignTag } from '@/lib/site/query'
import { maxCompared } from '@/lib/site/urls'
import { type Known, known } from '@/lib/value/absence'
import { formatList } from '@/lib/words/format'

/** Parameters by name, each written once. An array is read from entries with commas between them, all else from the whole text. */
export type QuerySchema = z.ZodObject<Record<string, z.ZodType>>

/** The query of an address that takes no parameters. */
export const noQuery = z.strictObject({})

/** A parameter that names a role out of `ids`. */
export function roleSchema(ids: readonly string[]) {
  return z.enum([...ids], {
    error: ({ input }) => `${quoted(String(input))} is not the id of a role; /api/v1/roles lists them.`,
  })
}

/** The query of a comparison: two to five different roles out of `ids`. */
export function compareQuery(ids: readonly string[]) {
  const role = roleSchema(ids)
  return z.strictObject({
    roles: z
      .array(role)
      .min(2, 'A comparison needs at least two roles.')
      .max(maxCompared, `A comparison holds at most ${maxCompared} roles.`)
      .refine((roles) => new Set(roles).size === roles.length, 'A role is named twice.')
      .meta({
        description:
          'Two to five different role ids with commas between them. The order is kept, and says which is a and which is b.',
        uniqueItems: true,
        example: ids.slice(0, 3),
      }),
  })
}

const number = '(?:0|[1-9][0-9]{0,2})(?:\\.[0-9]{1,6})?'
const sharePattern = new RegExp(`^${number}-${number}$`)
const maxActivities = 20

const share = z
  .string()
  .regex(sharePattern, {
    abort: true,
    error: ({ input }) =>
      `${quoted(String(input))} is not two numbers joined by a hyphen, like 30-40: digits, at most six after the point.`,
  })
  .transform((text) => {
    const [lowPercent = Number.NaN, highPercent = Number.NaN] = text.split('-').map(Number)
    return { lowPercent, highPercent }
  })
  .refine(({ highPercent }) => highPercent <= 100, 'A share of the week is at most 100 per cent.')
  .refine(({ lowPercent, highPercent }) => lowPercent <= highPercent, 'A share’s low exceeds its high.')

/** The query of a work mix: each activity's share of the week as low and high, in percent. */
export const mixQuery = z.strictObject({
  activity: z
    .array(share)
    .min(1)
    .max(maxActivities, `A mix holds at most ${maxActivities} activities.`)
    .meta({
      description:
        'Each activity’s share of the week, in per cent from 0 to 100, as low-high with commas between the activities.',
      example: ['30-40', '25-35', '20-30', '10-20'],
    }),
})

/**
 * Reads the query of an address: its values, or the first thing wrong with it. Never throws, whatever was sent.
 * `search` is the decoded query.
 */
export function readQuery<S extends QuerySchema>(search: URLSearchParams, schema: S): Known<z.output<S>> | Refused {
  const sent = [...search].filter(([name]) => !isCampaignTag(name))
  const names = sent.map(([name]) => name)
  // The schema would refuse these too, all but a parameter called __proto__, which it passes over.
  const unknown = names.find((name) => !Object.hasOwn(schema.shape, name))
  if (unknown !== undefined)
    return refused(
      'unknown-parameter',
      `There is no parameter ${quoted(unknown)} here. ${describeTaken(schema)}`,
      unknown,
    )
  const repeated = names.find((name, index) => names.indexOf(name) !== index)
  if (repeated !== undefined)
    return refused(
      'repeated-parameter',
      `Give “${repeated}” once${isList(schema, repeated) ? ', with commas between its values' : ''}.`,
      repeated,
    )
  const fields = sent.map(([name, text]) => ({ name, value: isList(schema, name) ? entriesOf(text) : text.trim() }))
  const gap = fields.find(({ value }) => value === '' || (Array.isArray(value) && value.includes('')))
  if (gap)
    return refused(
      'malformed-parameter',
      `“${gap.name}” is empty${isList(schema, gap.name) ? ' or has nothing between two of its commas' : ''}.`,
      gap.name,
    )
  const read = schema.safeParse(Object.fromEntries(fields.map(({ name, value }) => [name, value])))
  return read.success ? known(read.data) : refusalOf(read.error, new Set(names))
}

function entriesOf(text: string): string[] {
  return text.split(',').map((entry) => entry.trim())
}

function isList(schema: QuerySchema, name: string): boolean {
  return schema.shape[name] instanceof z.ZodArray
}

function describeTaken(schema: QuerySchema): string {
  const names = Object.keys(schema.shape)
  return names.length === 0 ? 'This address takes none.' : `It takes ${formatList(names.map((name) => `“${name}”`))}.`
}

const roleParameters: readonly string[] = ['role', 'roles', 'a', 'b']

function refusalOf({ issues }: z.ZodError, given: ReadonlySet<string>): Refused {
  const [first] = issues as [z.core.$ZodIssue]
  const parameter = String(first.path[0])
  if (!given.has(parameter)) return refused('missing-parameter', `“${parameter}” is required.`, parameter)
  if (first.code === 'invalid_value' && roleParameters.includes(parameter))
    return refused('unknown-role', first.message, parameter)
  return refused(first.code === 'invalid_format' ? 'malformed-parameter' : 'invalid-value', first.message, parameter)
}
