/** Where the explorer's data is fetched from: what all sources share, the cells of each, and the single ranges of a role. */
import type { SourceId } from '@/lib/source/registry'

/** The file of what all sources share; `version` changes with the data and with the way of packing it. */
export function factsHref(version: string): string {
  return `/salaries/facts.json?v=${version}`
}

/** The file of a source's cells, of the same version. */
export function cellsHref(source: SourceId, version: string): string {
  return `/salaries/cells/${cellsFileOf(source)}?v=${version}`
}

/** What the file of a source's cells is called in its folder. */
export function cellsFileOf(source: SourceId): string {
  return `${source}.json`
}

/** The file of the occupation survey's pay by place, of the same version. */
export function wagesHref(version: string): string {
  return `/salaries/wages.json?v=${version}`
}

/** The file of a role's single ranges in a source that keeps them, of the same version. */
export function rangesDataHref(source: SourceId, role: string, version: string): string {
  return `/salaries/ranges/${source}/${role}.json?v=${version}`
}
