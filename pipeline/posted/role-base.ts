/** The fields of roleBase’s files, one advertisement a line: https://github.com/chandranshB/roleBase#data. */
import { z } from 'zod'
import { firstLine, withoutControls } from '../records'
import type { Parsed } from './json-lines'

const notADay = 'expected a day, as 2026-10-05'
const day = z.union([z.literal(''), z.iso.date(notADay).startsWith('20', notADay)], notADay)
const text = z
  .string()
  .nullish()
  .transform((said) => withoutControls(said ?? '').trim())
const title = z
  .string()
  .nullish()
  .transform((said) => firstLine(said ?? ''))
const amount = z.number('expected a number or null').nullable()

/** Empty fields are left out of a line; what else it holds is passed over. */
export const advertisedSchema = z.object(
  {
    company: text,
    title,
    location: text,
    remote: z
      .boolean()
      .nullish()
      .transform((is) => is ?? false),
    posted: day.nullish(),
    first_seen: day.nullish(),
    closed_at: day.nullish(),
    pay: z.tuple([amount, amount, z.string()], 'expected [min, max, currency]').nullish(),
  },
  'expected one JSON object',
)
export type Advertised = z.infer<typeof advertisedSchema>

/**
 * The newest day that a file knows: when a posting on it was first seen or found closed, which is when somebody looked; the
 * days that employers give only where nobody noted one. Undefined where the file holds no day at all.
 */
export async function newestDay(lines: AsyncIterable<Parsed<Advertised>>): Promise<string | undefined> {
  let looked = ''
  let posted = ''
  for await (const { value } of lines) {
    for (const each of [value.first_seen, value.closed_at]) if (each && each > looked) looked = each
    if (value.posted && value.posted > posted) posted = value.posted
  }
  return looked || posted || undefined
}
