/** Reads what stands behind the ? of an address of the API. */
import { z } from 'zod'
import { quoted, type Refused, refused } from '@/lib/api/problem'
import { isCampaignTag } from '@/lib/site/query'
import { type Known, known } from '@/lib/value/absence'
import { formatList } from '@/lib/words/format'
import { isNoBasis } from './basis'

/** Parameters by name, each written once. An array is read from entries with commas between them, all else from the whole text. */
export type QuerySchema = z.ZodObject<Record<string, z.ZodType>>

/** The query of an address that takes no parameters. */
export const noQuery = z.strictObject({})

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
  if (isNoBasis(first.message)) return refused('not-defined', first.message, parameter)
  return refused(first.code === 'invalid_format' ? 'malformed-parameter' : 'invalid-value', first.message, parameter)
}
