/** The quotes that stand beside another: how an address names them, and what each asks. */
import type { TitleLevel } from '@/data/schema/market'
import { type PlaceChoices, placeReading } from '@/lib/place/field'
import { type Field, type Left, leave } from '@/lib/site/fields'
import { clip, textsOf } from '@/lib/site/query'
import { quoteLevels } from '@/lib/value/levels'

/** What a quote beside another asks in place of the other's; null is the same. */
export interface BesideAsk {
  readonly role: string | null
  readonly level: TitleLevel | null
  readonly place: string | null
}

/** How many quotes may stand beside one. */
export const mostBeside = 2

interface Choices extends PlaceChoices {
  readonly roles: ReadonlySet<string>
}

/** The field `beside`, given once for each: "role:level:place", where an empty part is the same as the quote's own. */
export const besideField: Field<readonly BesideAsk[], Choices, 'beside'> = {
  name: 'beside',
  read: (sent, choices) => {
    const read = sent.map((text) => readOne(text, choices))
    const asks = new Map(read.flatMap((each) => ('ask' in each ? [[writeOne(each.ask), each.ask]] : [])))
    asks.delete('::')
    const value = [...asks.values()]
    const more = value.slice(mostBeside)
    return {
      value: value.slice(0, mostBeside),
      left: [
        ...read.flatMap((each) => ('left' in each ? [each.left] : [])),
        ...more.map((ask) => leave(writeOne(ask), 'Three quotes at most stand side by side.')),
      ],
    }
  },
  write: (asks) => asks.map(writeOne),
}

function readOne(text: string, choices: Choices): { readonly ask: BesideAsk } | { readonly left: Left } {
  const [role = '', level = '', ...rest] = text.split(':')
  const place = rest.join(':')
  const known = quoteLevels.find((each) => each === level)
  if (role !== '' && !choices.roles.has(role)) return unread(text, `“${clip(role)}” is not a role we know.`)
  if (level !== '' && known === undefined) return unread(text, `“${clip(level)}” is not a level.`)
  const ask = { role: role === '' ? null : role, level: known ?? null }
  if (place === '') return { ask: { ...ask, place: null } }
  const reading = placeReading(place, choices)
  return 'value' in reading ? { ask: { ...ask, place: reading.value } } : unread(text, reading.why)
}

function unread(text: string, why: string): { readonly left: Left } {
  return { left: leave(text, `Not shown side by side: ${why}`) }
}

function writeOne({ role, level, place }: BesideAsk): string {
  return [role, level, place].map((part) => part ?? '').join(':')
}

const parts = ['besideRole', 'besideLevel', 'besidePlace'] as const

/** The query with the three fields of a form that adds a quote beside another read as one. */
export function withBesideForm(query: URLSearchParams): URLSearchParams {
  if (!parts.some((part) => query.has(part))) return query
  const settled = new URLSearchParams(query)
  const texts = parts.map((part) => textsOf(query, part)[0] ?? '')
  for (const part of parts) settled.delete(part)
  if (texts.some((text) => text !== '')) settled.append('beside', texts.join(':'))
  return settled
}

/** What a quote of an address is asked for. */
interface Asked {
  readonly role: string
  readonly level: TitleLevel
  readonly place: string
}

/** The parts in which what is asked differs from an address's own; null where none does. */
export function besideOf(address: Asked, asked: Partial<Asked>): BesideAsk | null {
  const part = <T>(own: T, other: T | undefined) => (other === undefined || other === own ? null : other)
  const ask = {
    role: part(address.role, asked.role),
    level: part(address.level, asked.level),
    place: part(address.place, asked.place),
  }
  return ask.role === null && ask.level === null && ask.place === null ? null : ask
}

/** What a quote beside an address asks, whole. */
export function besideAsked({ role, level, place }: Asked, ask: BesideAsk): Asked {
  return { role: ask.role ?? role, level: ask.level ?? level, place: ask.place ?? place }
}
