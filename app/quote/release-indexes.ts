/** What quotes are made from, indexed once a release. */
import { dataset, market, quoteRelease, quoteVersions } from '@/data'
import { type ReleaseIndex, releaseIndex } from '@/lib/engine/release'
import type { QuoteChoices } from '@/lib/quote/address'

const made = new Map<string, ReleaseIndex>()

/** The index of a release, null for the present one. Throws RangeError on one that is not among the choices. */
export function indexOf(version: string | null): ReleaseIndex {
  const name = version ?? dataset.manifest.dataVersion
  const found = made.get(name)
  if (found !== undefined) return found
  const release = quoteRelease(name)
  if (release === null) throw new RangeError(`no quotes are kept of the release “${name}”`)
  const index = releaseIndex(release)
  made.set(name, index)
  return index
}

let choices: QuoteChoices | undefined

/** What the address of a quote may name. */
export function quoteChoices(): QuoteChoices {
  choices ??= makeChoices()
  return choices
}

function makeChoices(): QuoteChoices {
  const { areas, states } = market().places
  return {
    roles: new Set(dataset.roles.map(({ id }) => id)),
    places: new Set(['US', ...states.map(({ id }) => id), ...areas.map(({ id }) => id)]),
    versions: quoteVersions(),
  }
}
