/** What a file that people save is called: what it holds, and the day. */
import type { TitleLevel } from '@/data/schema/market'
import { countryPlace } from '@/lib/value/country'

/** What a file holds; a part that its figures do not tell apart is left out. */
export interface FileHolds {
  /** The roles, in order; "all" of every role. Left out of a file that is about no role. */
  readonly roles?: readonly { readonly shortName: string }[] | 'all'
  readonly level?: TitleLevel | 'all'
  /** The place’s name, or "states" for one figure a state. */
  readonly place?: string
  /** What is in it, where its kind has several: "counts", "map-pay". */
  readonly what?: string
  /** YYYY-MM-DD: the day it is of. */
  readonly day: string
}

/** A file’s name without its ending: "rolescope-sre-senior-denver-2026-11-30". */
export function fileName({ roles, level, place, what, day }: FileHolds): string {
  const parts = [
    'rolescope',
    ...(roles === undefined
      ? []
      : [roles === 'all' ? 'all-roles' : roles.map(({ shortName }) => slug(shortName)).join('-vs-')]),
    ...(level === undefined ? [] : [levelSlug(level)]),
    ...(place === undefined ? [] : [placeSlug(place)]),
    ...(what === undefined ? [] : [slug(what)]),
    day,
  ]
  return parts.join('-')
}

function levelSlug(level: TitleLevel | 'all'): string {
  if (level === 'all') return 'all-levels'
  return level === 'unstated' ? 'level-unstated' : level
}

/** The country by its initials, an area by the first town in its name: "denver" of "Denver-Aurora-Centennial, CO". */
function placeSlug(name: string): string {
  if (name === countryPlace.name) return 'us'
  const [, towns] = /^(.+), [A-Z]{2}(?:-[A-Z]{2})*$/.exec(name) ?? []
  return slug(towns?.split(/[-/]/)[0] ?? name)
}

function slug(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}
