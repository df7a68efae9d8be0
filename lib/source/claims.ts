/** How much of the dataset is stated, by whom, and of which role how much is not said. */
import type { Origin } from '@/data/schema/atoms'
import type { Role, SectionKey } from '@/data/schema/role'
import type { Manifest, Source } from '@/data/schema/source'
import { capitalize, formatCount, formatPlural } from '@/lib/words/format'
import { knownOrigins, sectionsOf, statementOrigins, traitOrigins } from './provenance'

/** How many claims come from one source: a statement, a trait level or a pay band is one claim each. */
export interface ClaimCount {
  readonly statements: number
  readonly traits: number
  readonly bands: number
  readonly total: number
}

/** What one role's profile leaves unsaid: its sections by name, its traits as a count, out of how many. */
export interface Silence {
  readonly role: Role
  readonly sections: readonly SectionKey[]
  readonly sectionCount: number
  readonly traits: number
  readonly traitCount: number
}

/** The claims about roles that come from the source: whole numbers, zero for a source that no role names. */
export function claimsFrom(sourceId: Source['id'], roles: readonly Role[]): ClaimCount {
  const from = (origins: readonly Origin[]) => origins.filter((origin) => origin.source === sourceId).length
  const [statements, traits, bands] = [
    from(roles.flatMap(statementOrigins)),
    from(traitOrigins(roles)),
    from(knownOrigins(roles.flatMap((role) => role.bands))),
  ]
  return { statements, traits, bands, total: statements + traits + bands }
}

/** How much is used of a source: claims about roles, and rows of its files that were kept. */
export interface SourceSize {
  readonly claims: number
  readonly rows: number
}

/** How much of a source is used: whole numbers, zero for one that neither a role nor a file names. */
export function sizeOf(
  sourceId: Source['id'],
  { roles, manifest }: { readonly roles: readonly Role[]; readonly manifest: Manifest },
): SourceSize {
  const files = manifest.inputs.filter(({ source }) => source === sourceId)
  return { claims: claimsFrom(sourceId, roles).total, rows: files.reduce((sum, { kept }) => sum + kept, 0) }
}

/** For each role, in the order given, which sections and how many traits no source states. */
export function silences(roles: readonly Role[]): Silence[] {
  return roles.map((role) => {
    const sections = sectionsOf(role)
    const traits = Object.values(role.traits)
    return {
      role,
      sections: sections.flatMap(([key, fact]) => (fact.kind === 'unknown' ? [key] : [])),
      sectionCount: sections.length,
      traits: traits.filter((claim) => claim.level === 'not-stated').length,
      traitCount: traits.length,
    }
  })
}

/** How many of the sources are measurements, in a sentence: "Three sources; none is a measurement." */
export function sourcesFinding(sources: readonly Source[]): string {
  const noun = sources.length === 1 ? 'source' : 'sources'
  return `${capitalize(formatCount(sources.length))} ${noun}; ${describeMeasured(sources)}.`
}

function describeMeasured(sources: readonly Source[]): string {
  const measured = sources.filter((source) => source.kind === 'measured').length
  if (measured === 0) return 'none is a measurement'
  if (measured === sources.length) return 'every one is a measurement'
  return measured === 1 ? 'one is a measurement' : `${formatCount(measured)} are measurements`
}

/** For how many roles a pay band and the week are published, in a sentence. */
export function silenceFinding(roles: readonly Role[]): string {
  const paid = roles.filter((role) => role.bands.length > 0).length
  const weeks = roles.filter((role) => role.workMix.kind === 'known').length
  return `Published pay bands cover ${paid} of ${formatPlural(roles.length, 'role')}, a published week covers ${weeks}.`
}
