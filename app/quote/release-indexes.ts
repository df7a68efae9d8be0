/** What quotes are made from, indexed once a release. */
import { dataset, market, readRelease } from '@/data'
import { type ReleaseIndex, releaseIndex } from '@/lib/engine/release'

const made = new Map<string, ReleaseIndex>()

/** What the quotes of a release are made from, null for the present one. Throws RangeError on one that is not kept. */
export function quoteIndex(version: string | null): ReleaseIndex {
  const name = version ?? dataset.manifest.dataVersion
  const found = made.get(name)
  if (found !== undefined) return found
  const release = readRelease(name)
  if (release === null) throw new RangeError(`no quotes are kept of the release “${name}”`)
  const index = releaseIndex(release, name === dataset.manifest.dataVersion ? market().cells : null)
  made.set(name, index)
  return index
}
