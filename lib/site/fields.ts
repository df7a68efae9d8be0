/** The one reader of queries: an address is a table of fields, each read and written by its row. Reading never throws. */
import { clip, isCampaignTag, textsOf } from './query'

/** A value that a text could have meant, by its name, with how it could. */
export interface Near {
  readonly value: string
  readonly name: string
  readonly note: string
}

/**
 * What a text was read as, with what had to be left out of it, or why it cannot be used, with what it could have meant; each why
 * is in whole sentences.
 */
export type Reading<T> =
  | { readonly value: T; readonly why?: string }
  | { readonly why: string; readonly near?: readonly Near[] }

/** One field of an address. */
export interface Field<T, Choices, Name extends string = string> {
  readonly name: Name
  /** The two ends that a form sends in its place. */
  readonly ends?: readonly [low: string, high: string]
  /** What was sent, none of it empty: the value, if any, and what was left out. */
  readonly read: (sent: readonly string[], choices: Choices) => Taken<T>
  /** Its texts; a field that may be given once has one. */
  readonly write: (value: T) => readonly string[]
}

/** What was taken of the texts of a field. */
export interface Taken<T> {
  readonly value?: T
  readonly left: readonly Left[]
}

/** What was sent and left out, cut for showing, and why. */
export interface Left {
  readonly sent: string
  readonly why: string
  /** What it could have meant, where its field can say. */
  readonly near?: readonly Near[]
  /** Whether nothing may be answered without it: of a field that is needed. */
  readonly isRefused?: true
}

/** Something of a field that cannot be used, so that the page can say it beside the control and lose nothing. */
export interface Slip<Name extends string = string> extends Left {
  readonly field: Name
}

/** The fields of an address by the part of it that each holds, in the order that they are written. A part may be null for none. */
export type Fields<Address, Choices, Name extends string = string> = {
  readonly [Part in keyof Address]: Field<NonNullable<Address[Part]>, Choices, Name>
}

/** A field that may be given once: the first text counts. */
export function single<T, Choices, Name extends string>(
  name: Name,
  read: (text: string, choices: Choices) => Reading<T>,
  write: (value: T) => string,
  ends?: readonly [low: string, high: string],
): Field<T, Choices, Name> {
  return {
    name,
    ...(ends && { ends }),
    read: ([first, ...more], choices) => {
      const left = more.map((text) => leave(text, `“${clip(text)}” is left out: ${name} was given more than once.`))
      if (first === undefined) return { left }
      const reading = read(first, choices)
      if ('value' in reading) {
        const { value, why } = reading
        return { value, left: why === undefined ? left : [...left, leave(first, why)] }
      }
      return { left: [...left, { ...leave(first, reading.why), ...(reading.near && { near: reading.near }) }] }
    },
    write: (value) => [write(value)],
  }
}

/**
 * A field that names one of some choices. Of a text that names none it says the text, cut for showing, then "is", then `refusal`,
 * the rest of the sentence.
 */
export function choice<T extends string | number, Choices, Name extends string>(
  name: Name,
  choicesOf: (choices: Choices) => Iterable<T>,
  refusal: string,
): Field<T, Choices, Name> {
  return single(
    name,
    (text, choices) => {
      for (const value of choicesOf(choices)) if (String(value) === text) return { value }
      return { why: `“${clip(text)}” is ${refusal}` }
    },
    String,
  )
}

/** A field without which nothing may be answered: a text that it cannot use is refused, and no other value stands in for it. */
export function needed<T, Choices, Name extends string>(field: Field<T, Choices, Name>): Field<T, Choices, Name> {
  const read: typeof field.read = (sent, choices) => {
    const taken = field.read(sent, choices)
    return 'value' in taken ? taken : { left: taken.left.map((each) => ({ ...each, isRefused: true })) }
  }
  return { ...field, read }
}

/** Something left out, cut for showing. */
export function leave(sent: string, why: string): Left {
  return { sent: clip(sent), why }
}

/** What was read of a query. */
export interface Read<Address, Name extends string = string> {
  readonly address: Address
  readonly slips: readonly Slip<Name>[]
  /** Parameters that the page does not take, each in a sentence. */
  readonly ignored: readonly string[]
}

/**
 * Reads an address from its query; a part that was not sent, or that cannot be used, is that of `standard`. An empty text is none,
 * since a form sends its empty fields; nothing is said twice.
 */
export function readFields<Address, Choices, Name extends string>(
  query: URLSearchParams,
  fields: Fields<Address, Choices, Name>,
  choices: Choices,
  standard: Address,
): Read<Address, Name> {
  const slips = new Map<string, Slip<Name>>()
  const address = { ...standard }
  const names = new Set<string>()
  for (const part in fields) {
    const field = fields[part]
    for (const name of [field.name, ...(field.ends ?? [])]) names.add(name)
    const { value, left } = field.read(sentFor(query, field), choices)
    if (value !== undefined) address[part] = value
    for (const each of left) slips.set(`${field.name} ${each.why}`, { field: field.name, ...each })
  }
  const unknown = [...query.keys()].filter((name) => !names.has(name) && !isCampaignTag(name))
  const ignored = unknown.map((name) => `“${clip(name)}” is not a setting of this page, so it is ignored.`)
  return { address, slips: [...slips.values()], ignored: [...new Set(ignored)] }
}

/** The texts of a field; the ends that a form sends count as one, given first. */
function sentFor(query: URLSearchParams, { name, ends }: Pick<Field<never, never>, 'name' | 'ends'>): string[] {
  const sent = textsOf(query, name)
  if (ends === undefined) return sent
  const [[low = '', ...lows], [high = '', ...highs]] = [textsOf(query, ends[0]), textsOf(query, ends[1])]
  return low === '' && high === '' ? sent : [`${low}-${high}`, ...lows, ...highs, ...sent]
}

/** The query of an address, without its "?": every part but those that are none, or are written as `standard` has them. */
export function writeFields<Address>(
  address: Address,
  fields: Fields<Address, never>,
  standard: Partial<Address>,
): string {
  const query: string[] = []
  for (const part in fields) {
    const { [part]: value } = address
    const { [part]: usual } = standard
    if (value === usual || value === null || value === undefined) continue
    const field = fields[part]
    const texts = field.write(value)
    if (usual !== null && usual !== undefined && texts.join() === field.write(usual).join()) continue
    // Written for each link of a page at each change; only what someone typed needs the care of URLSearchParams.
    for (const text of texts)
      query.push(/^[\w.*:-]*$/.test(text) ? `${field.name}=${text}` : `${new URLSearchParams({ [field.name]: text })}`)
  }
  return query.join('&')
}
