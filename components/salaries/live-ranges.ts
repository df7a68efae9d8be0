/** The single ranges that the explorer fetches when their list is near or asked for. */
import { type PostedRange, type RoleRanges, unpackedRanges } from '@/lib/evidence/posted/ranges'
import { rangesDataHref } from '@/lib/salaries/data-files'
import type { SourceId } from '@/lib/source/registry'
import { fetchJson, type Loaded, loadOnce } from '../ui/fetched'

const byRole = new Map<string, Loaded<readonly PostedRange[]>>()

/** A role's ranges, once they have come. */
export function rangesHere(source: SourceId, role: string): readonly PostedRange[] | null {
  return byRole.get(`${source} ${role}`)?.now ?? null
}

/** Fetches a role's ranges, once. */
export async function fetchRanges(source: SourceId, role: string, version: string): Promise<void> {
  const key = `${source} ${role}`
  const ranges =
    byRole.get(key) ??
    loadOnce(async (asked) => unpackedRanges(await fetchJson<RoleRanges>(rangesDataHref(source, role, asked))))
  byRole.set(key, ranges)
  await ranges.load(version)
}
