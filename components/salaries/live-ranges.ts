/** The single ranges that the explorer fetches when their list is near or asked for. */
import { type PostedRange, type RoleRanges, unpackedRanges } from '@/lib/evidence/posted/ranges'
import { rangesDataHref } from '@/lib/salaries/data-files'
import type { SourceId } from '@/lib/source/registry'

const here = new Map<string, readonly PostedRange[]>()

/** A role's ranges, once they have come. */
export function rangesHere(source: SourceId, role: string): readonly PostedRange[] | null {
  return here.get(`${source} ${role}`) ?? null
}

/** Fetches a role's ranges; a failed attempt is forgotten, so that the next one tries again. */
export async function fetchRanges(source: SourceId, role: string, version: string): Promise<void> {
  if (rangesHere(source, role) !== null) return
  const response = await fetch(rangesDataHref(source, role, version))
  if (!response.ok) throw new Error(`the ranges of ${role} answered ${response.status}`)
  here.set(`${source} ${role}`, unpackedRanges((await response.json()) as RoleRanges))
}
