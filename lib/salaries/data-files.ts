/** Where the explorer's data is fetched from: what all sources share, and the cells of each. */
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
