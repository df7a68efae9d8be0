/** What a manager made of a brief by hand, and how an address keeps it: packed small, and only what differs from what was written for them. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'

/** The parts of a brief that can be written over, by their ids. */
export const writtenParts = ['title', 'why', 'must', 'nice', 'uncovered', 'changes', 'owner', 'check'] as const
export type WrittenPart = (typeof writtenParts)[number]

/** Settings of a brief, as texts: the role it is written for, the time that its interviews take, and traits weighed by hand. */
export const settingNames = ['role', 'interviewers', 'minutes', 'each', 'tune'] as const

/** The blanks that goals have. */
export const blankNames = ['what', 'now', 'number', 'day', 'where'] as const

const goalNames = ['goal', ...blankNames.map((name) => `goal-${name}` as const)] as const
const names: readonly string[] = [...writtenParts, ...settingNames, ...goalNames]

/** What was put in by hand, by name; a name that is missing stands as it was written. */
export type Edits = Readonly<Record<string, string>>

/** The longest text of one part. */
export const longestPart = 4000
/** The longest that an address may keep; more is kept in the browser alone. */
export const longestKept = 1800

/** The name that a form sends a part under. */
export function fieldOf(name: string): string {
  return `brief-${name}`
}

/** The part of an address that keeps some edits, empty for none. */
export function packEdits(edits: Edits): string {
  const kept = Object.fromEntries(names.flatMap((name) => (edits[name] === undefined ? [] : [[name, edits[name]]])))
  if (Object.keys(kept).length === 0) return ''
  const bytes = deflateSync(strToU8(JSON.stringify(kept)), { level: 9 })
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

/** The most bytes that a packed text may open to: more is not ours. */
const mostBytes = names.length * longestPart * 4

/** The edits that were packed; null where the text is none of ours. */
export function unpackEdits(text: string): Edits | null {
  try {
    const packed = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
    return cleaned(JSON.parse(strFromU8(inflateSync(packed, { out: new Uint8Array(mostBytes) }))))
  } catch {
    return null
  }
}

/** The edits in a value of any shape, such as a file: known names with texts of a length; null where it holds none. */
export function cleaned(value: unknown): Edits | null {
  if (typeof value !== 'object' || value === null) return null
  const found = names.flatMap((name) => {
    const text: unknown = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined
    return typeof text === 'string' ? [[name, text.slice(0, longestPart)] as const] : []
  })
  return found.length === 0 ? null : Object.fromEntries(found)
}

/** The name that a form sends the mark of what was written for the manager under. */
export function givenFieldOf(name: string): string {
  return `given-${name}`
}

/** A mark of a text: 32 bits by Fowler, Noll and Vo. A part that comes back with the mark it was given is not written over. */
export function markOf(text: string): string {
  let hash = 0x811c9dc5
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(36)
}

/** The edits of an address, packed or as a form sends them, with the rest of it; `why` says what of it cannot be read. */
export function takeEdits(sent: URLSearchParams): { edits: Edits; rest: URLSearchParams; why: string | null } {
  const rest = new URLSearchParams(sent)
  const packed = rest.get('brief')
  const opened = packed === null || packed === '' ? {} : unpackEdits(packed)
  rest.delete('brief')
  const typed: Record<string, string> = {}
  for (const name of names) {
    const texts = rest.getAll(fieldOf(name))
    const given = rest.get(givenFieldOf(name))
    rest.delete(fieldOf(name))
    rest.delete(givenFieldOf(name))
    const text = texts
      .filter((each) => each !== '')
      .join(',')
      .replaceAll('\r\n', '\n')
      .slice(0, longestPart)
    // Emptied, a part has again what was written for it.
    if (text !== '' && given !== markOf(text)) typed[name] = text
  }
  const why =
    opened === null ? 'What was written into the brief could not be read: the address is cut short, or changed.' : null
  return { edits: { ...opened, ...typed }, rest, why }
}
