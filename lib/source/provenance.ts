/** Where a claim comes from, in the words and keys the pages show it with. */

import type { Origin, Stated } from '@/data/schema/atoms'
import type { Role, SectionKey } from '@/data/schema/role'
import type { Source } from '@/data/schema/source'
import { formatDate } from '@/lib/words/format'

/** A short stable key for an origin, the same for equal origins: names the panel that explains it. */
export function originKey(origin: Origin): string {
  const parts =
    'section' in origin ? [origin.source, origin.section, origin.scope ?? ''] : [origin.source, origin.reason]
  const words = parts
    .join(' ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return `from=${words.slice(0, 40)}-${checksum(parts.join('\n'))}`
}

/** A 32-bit FNV-1a hash in base 36: tells apart origins whose first words are the same. */
function checksum(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return (hash >>> 0).toString(36)
}

/** When a source was published, as exactly as it says: its date, else its year, else null. */
export function publishedWhen(source: Source): string | null {
  if (source.publishedOn !== null) return formatDate(source.publishedOn)
  return source.publishedYear === undefined ? null : String(source.publishedYear)
}

/** When a source spoke, in words: its own date, or its year or that it has neither, and then when we read it. */
export function describeAsOf(source: Source): string {
  if (source.publishedOn !== null) return formatDate(source.publishedOn)
  return `${publishedWhen(source) ?? 'undated'}; read ${formatDate(source.readOn)}`
}

/** The distinct origins of a list, first come first. */
export function distinctOrigins(origins: readonly Origin[]): Origin[] {
  return [...new Map(origins.map((origin) => [originKey(origin), origin])).values()]
}

type Fact = Role[SectionKey]

/** A role's sections by name: the parts of it that may be unknown. */
export function sectionsOf(role: Role): [SectionKey, Fact][] {
  return Object.entries(role).filter((entry): entry is [SectionKey, Fact] => {
    const part: unknown = entry[1]
    return typeof part === 'object' && part !== null && 'kind' in part
  })
}

/** The origin of every statement about a role, one each: its lines, its stated sections and the facts beside them. */
export function statementOrigins(role: Role): Origin[] {
  return knownOrigins([
    ...[role.summary, role.focus, role.bestFor, role.openIf, ...role.facts],
    ...sectionsOf(role).map(([, fact]) => fact),
  ])
}

/** The distinct origins a role's profile names, traits apart: those are explained trait by trait. */
export function profileOrigins(role: Role): Origin[] {
  return distinctOrigins([...statementOrigins(role), ...knownOrigins(role.bands)])
}

/** The origin of every trait level that some roles state. */
export function traitOrigins(roles: readonly Pick<Role, 'traits'>[]): Origin[] {
  return roles.flatMap((role) =>
    Object.values(role.traits).flatMap((claim) => ('origin' in claim ? [claim.origin] : [])),
  )
}

/** Who set a trait level. Sources describe roles without grading them, so the level is ours even where they are cited. */
export function levelBasis(origin: Origin): 'our reading' | 'our judgment' {
  return 'section' in origin ? 'our reading' : 'our judgment'
}

/** The section of a source that a claim was read in; null for our own judgment. */
export function sectionOf(origin: Origin): string | null {
  return 'section' in origin ? origin.section : null
}

/** The origins of those of some facts that are known. */
export function knownOrigins(facts: readonly (Stated<unknown> | { readonly origin: Origin })[]): Origin[] {
  return facts.flatMap((fact) => ('origin' in fact ? [fact.origin] : []))
}

/** The distinct sources of some origins, as ids in alphabetical order. */
export function sourceIds(origins: readonly Origin[]): string[] {
  return [...new Set(origins.map((origin) => origin.source))].sort()
}
