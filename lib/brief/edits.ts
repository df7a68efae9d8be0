/** What a manager made of a brief by hand: only what differs from what was written for them. */

/** The parts of a brief that can be written over, by their ids. */
export const writtenParts = ['title', 'why', 'must', 'nice', 'uncovered', 'changes', 'owner', 'check'] as const
export type WrittenPart = (typeof writtenParts)[number]

/** Settings of a brief, as texts: the role it is written for, the time that its interviews take, and traits weighed by hand. */
export const settingNames = ['role', 'interviewers', 'minutes', 'each', 'tune'] as const

/** The blanks that goals have. */
export const blankNames = ['what', 'now', 'number', 'day', 'where'] as const

const goalNames = ['goal', ...blankNames.map((name) => `goal-${name}` as const)] as const
/** Every name that an edit may have. */
export const partNames: readonly string[] = [...writtenParts, ...settingNames, ...goalNames]

/** What was put in by hand, by name; a name that is missing stands as it was written. */
export type Edits = Readonly<Record<string, string>>

/** The longest text of one part. */
export const longestPart = 4000
/** The name that a form sends a part under. */
export function fieldOf(name: string): string {
  return `brief-${name}`
}

/** The edits in a value of any shape, such as a file: known names with texts of a length; null where it holds none. */
export function cleaned(value: unknown): Edits | null {
  if (typeof value !== 'object' || value === null) return null
  const found = partNames.flatMap((name) => {
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

/** Whether a form sends the fields of a brief: without them it says nothing of the edits. */
export function hasBrief(sent: URLSearchParams): boolean {
  return sent.has(givenFieldOf('title'))
}

/** The edits that a form sends, with the rest of it. Emptied, a part has again what was written for it. */
export function typedEdits(sent: URLSearchParams): { readonly edits: Edits; readonly rest: URLSearchParams } {
  const rest = new URLSearchParams(sent)
  const typed: Record<string, string> = {}
  for (const name of partNames) {
    const texts = rest.getAll(fieldOf(name))
    const given = rest.get(givenFieldOf(name))
    rest.delete(fieldOf(name))
    rest.delete(givenFieldOf(name))
    const text = texts
      .filter((each) => each !== '')
      .join(',')
      .replaceAll('\r\n', '\n')
      .slice(0, longestPart)
    if (text !== '' && given !== markOf(text)) typed[name] = text
  }
  return { edits: typed, rest }
}
