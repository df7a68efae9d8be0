/** Where a claim comes from, in the words and keys the pages show it with. */
import type { Known, Origin, Role, Source, Stated } from '@/data/schema'
import { formatDate } from './format'

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

/** The source an origin names. Throws `RangeError` when it is not among the sources: the loader refuses such data. */
export function sourceOf(origin: Origin, sources: readonly Source[]): Source {
  const source = sources.find((each) => each.id === origin.source)
  if (source === undefined) throw new RangeError(`no source is called “${origin.source}”`)
  return source
}

/** When a source spoke, in words: its own date or year, or that it has none, and when we read it. */
export function describeAsOf(source: Source): string {
  if (source.publishedOn !== null) return formatDate(source.publishedOn)
  return `${source.publishedYear ?? 'undated'}; read ${formatDate(source.readOn)}`
}

/** One line naming some sources with their dates, for the foot of a figure. */
export function describeSources(sources: readonly Source[]): string {
  return sources.map((source) => `${source.name} (${describeAsOf(source)})`).join(' · ')
}

/** The distinct origins of a list, first come first. */
export function distinctOrigins(origins: readonly Origin[]): Origin[] {
  return [...new Map(origins.map((origin) => [originKey(origin), origin])).values()]
}

/** The origin of every claim in a role's profile, one each, traits apart. */
function profileClaims(role: Role): Origin[] {
  const sections = Object.values(role).flatMap((fact) => (isKnown(fact) ? [fact.origin] : []))
  return [
    role.summary.origin,
    role.focus.origin,
    role.bestFor.origin,
    role.openIf.origin,
    ...sections,
    ...role.bands.map((band) => band.origin),
    ...role.facts.map((fact) => fact.origin),
  ]
}

/** The distinct origins a role's profile names, traits apart: those are explained trait by trait. */
export function profileOrigins(role: Role): Origin[] {
  return distinctOrigins(profileClaims(role))
}

/** The origin of every trait level that some roles state. */
export function traitOrigins(roles: readonly Pick<Role, 'traits'>[]): Origin[] {
  return roles.flatMap((role) =>
    Object.values(role.traits).flatMap((claim) => ('origin' in claim ? [claim.origin] : [])),
  )
}

/** A trait level's origin in words: the source and its section, or that we judge so and why. */
export function describeOrigin(origin: Origin, sources: readonly Source[]): string {
  return 'section' in origin ? `${sourceOf(origin, sources).code}: ${origin.section}` : `Our judgment: ${origin.reason}`
}

/** The origin of every claim a role makes, one for each section, band, fact and stated trait level. */
export function statedClaims(role: Role): Origin[] {
  return [...profileClaims(role), ...traitOrigins([role])]
}

function isKnown(fact: unknown): fact is Known<unknown> {
  return typeof fact === 'object' && fact !== null && 'kind' in fact && fact.kind === 'known'
}

/** The origins of those of some facts that are known. */
export function knownOrigins(facts: readonly (Stated<unknown> | { readonly origin: Origin })[]): Origin[] {
  return facts.flatMap((fact) => ('origin' in fact ? [fact.origin] : []))
}

/** The sources behind some origins, in the sources' own order. */
export function sourcesBehind(origins: readonly Origin[], sources: readonly Source[]): Source[] {
  return sources.filter((source) => origins.some((origin) => origin.source === source.id))
}
