/** The published sources that claims and figures name, and what is said of a claim by them. */

import type { Origin } from '@/data/schema/atoms'
import type { Source } from '@/data/schema/source'
import type { TraitClaim } from '@/data/schema/vocabulary'
import rows from '@/data/sources.json'
import { capitalize } from '@/lib/words/format'
import { levelBasis } from './provenance'

/** Every published source, in the order that lists of them keep. The loader of the dataset parses and checks the same file. */
export const publishedSources = Object.freeze(rows.map((row) => Object.freeze(row))) as readonly Source[]

/** The source with this id. Throws `RangeError` when there is none: the loader refuses data that names it. */
export function publishedSource(id: Source['id']): Source {
  const source = publishedSources.find((each) => each.id === id)
  if (source === undefined) throw new RangeError(`no source is called “${id}”`)
  return source
}

/** Where a trait level comes from: the section it is our reading of, with its scope; that we judge so and why; or why none is stated. */
export function describeGround(claim: TraitClaim): string {
  if (claim.level === 'not-stated') return claim.why
  const { origin } = claim
  const basis = levelBasis(origin)
  if (!('section' in origin)) return `${capitalize(basis)}: ${origin.reason}`
  const scope = origin.scope === undefined ? '' : ` (${origin.scope})`
  return `${publishedSource(origin.source).code}: ${origin.section}${scope}; the level is ${basis}`
}

/** The sources behind some origins, in the sources' own order. */
export function sourcesBehind(origins: readonly Origin[]): Source[] {
  return publishedSources.filter((source) => origins.some((origin) => origin.source === source.id))
}
