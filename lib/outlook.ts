/** How many people are projected to work in the occupations of a role. */
import type { OccupationFile, Outlook } from '@/data/schema/market'
import { type Answer, known, unknown } from './absence'
import { occupationMix } from './occupation'

/** A published outlook, and the share of the role's filings, 0–1, under the occupations it speaks of. */
export interface RoleOutlook {
  readonly outlook: Outlook
  readonly share: number
}

/**
 * The published outlooks of a role's occupations, by share of its filings, largest first. They are never averaged: each speaks of
 * everyone in its occupations, whatever their role. `no-data` for a role without a mix or without a published outlook.
 */
export function roleOutlooks(file: OccupationFile, role: string): Answer<readonly RoleOutlook[]> {
  const mix = occupationMix(file, role)
  if (mix.kind === 'unknown') return mix
  const found = new Map<string, RoleOutlook>()
  for (const { soc, share } of mix.value) {
    const outlook = file.occupations.find((each) => each.soc === soc)?.outlook
    if (outlook) found.set(outlook.name, { outlook, share: share + (found.get(outlook.name)?.share ?? 0) })
  }
  if (found.size === 0) return unknown('no-data', 'No outlook is published for the occupations of this role.')
  return known([...found.values()].sort((a, b) => b.share - a.share))
}
