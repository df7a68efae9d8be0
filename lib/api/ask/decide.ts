/** What may be asked of the decision: the answers of a manager, each read as the page reads it. */
import { z } from 'zod'
import type { Dataset } from '@/data/schema/dataset'
import { faultOf } from '@/lib/decide/address'
import { type Answers, nothingSaid } from '@/lib/decide/answers'
import { type DecideChoices, decideFields, type Part, yesOrNo } from '@/lib/decide/fields'
import type { Field } from '@/lib/site/fields'

/** What the decision’s query may name. */
export function decideChoices({
  symptoms,
  readiness,
  roles,
}: Pick<Dataset, 'symptoms' | 'readiness' | 'roles'>): DecideChoices {
  return {
    symptoms,
    readiness: readiness.items,
    after: readiness.after,
    roles,
  }
}

const about: Readonly<Record<Part, { readonly description: string; readonly example: string }>> = {
  ticks: {
    description:
      'What hurts, each as symptom:often or symptom:sometimes, with commas, in the order of ticking; /symptoms lists them.',
    example: 'outages:often,slow-servers:sometimes',
  },
  worst: { description: 'The symptom that hurts most; the first given as often when left out.', example: 'outages' },
  second: {
    description:
      'A symptom given as often that would fill a person’s week even if the worst were gone: only then are two roles opened.',
    example: 'slow-servers',
  },
  lasting: {
    description: 'yes: still so in a year. ends: it has a date, an end, a known list, or is one event a year.',
    example: 'yes',
  },
  engineers: { description: 'How many engineers there are.', example: '60' },
  team: {
    description:
      'Who is here, each as role:count:capacity, with commas. Capacity: time (can take it on), full, or not (does not do this), of all symptoms or of those named behind it. Left out it counts as full for what is often, as time for what is sometimes, and stands among the conditions.',
    example: 'backend-engineer:22:full',
  },
  sharePager: { description: 'How many people would share the pager now.', example: '6' },
  rota: {
    description: 'The rotation wanted, as hours:sites:people on call at once; hours are 24, or a day of 1 to 12.',
    example: '24:1:2',
  },
  goal: { description: 'Whether there is a number to reach by a day.', example: 'yes' },
  speedSold: {
    description: 'Whether speed is what the company sells. Asked for performance engineers.',
    example: 'no',
  },
  fullWeek: { description: 'Whether it fills a person’s week. Asked for performance engineers.', example: 'no' },
  tenfold: {
    description: 'Whether about tenfold growth is being prepared. Asked for performance engineers.',
    example: 'no',
  },
  wanted: { description: 'The title that was asked for, as written.', example: 'Senior SRE' },
}

/** The query of a decision. */
export function decideQuery(choices: DecideChoices) {
  const parts = Object.keys(decideFields) as Part[]
  const shape = Object.fromEntries([
    ...parts.map((part) => {
      const field: Field<unknown, DecideChoices> = decideFields[part] as never
      const schema = byField(field, choices).meta(about[part])
      return [field.name, part === 'ticks' ? schema : schema.optional()]
    }),
    ...choices.readiness.map(({ id }) => [
      id,
      byField(yesOrNo(id), choices)
        .optional()
        .meta({ description: `Whether “${id}” of /symptoms is so.`, example: 'yes' }),
    ]),
  ]) as Record<string, z.ZodType>
  return z.strictObject(shape).superRefine((sent, context) => {
    const fault = faultOf(askedAnswers(sent, choices))
    if (fault !== null) context.addIssue({ code: 'custom', path: [fault.field], message: fault.why })
  })
}

/** The answers of a query that its schema has read. */
export function askedAnswers(sent: Readonly<Record<string, unknown>>, { readiness }: DecideChoices): Answers {
  const given = (Object.keys(decideFields) as Part[]).flatMap((part) => {
    const value = sent[decideFields[part].name]
    return value === undefined ? [] : [[part, value]]
  })
  const items = readiness.flatMap(({ id }) => (typeof sent[id] === 'boolean' ? [[id, sent[id]]] : []))
  return { ...nothingSaid, ...Object.fromEntries(given), readiness: Object.fromEntries(items) }
}

function byField<T>(field: Field<T, DecideChoices>, choices: DecideChoices) {
  return z.string().transform((text, context) => {
    const { value, left } = field.read([text], choices)
    const [first] = left
    if (first === undefined && value !== undefined) return value
    context.addIssue({ code: 'custom', message: first?.why ?? `“${field.name}” is empty.` })
    return z.NEVER
  })
}
