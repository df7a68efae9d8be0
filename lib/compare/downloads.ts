/** A figure as it leaves the page: its table for CSV, its picture for SVG and PNG. */

import type { Dataset } from '@/data/schema/dataset'
import type { Role } from '@/data/schema/role'
import type { Source } from '@/data/schema/source'
import type { TraitLevel } from '@/data/schema/vocabulary'
import { type GridPoster, gridPoster } from '@/lib/drawing/grid-poster'
import type { Paint } from '@/lib/drawing/plot'
import { plotPoster } from '@/lib/drawing/plot-poster'
import { type Picture, type PosterWords, sourceLine } from '@/lib/drawing/poster'
import { type EvidenceByRole, paySourcesBehind } from '@/lib/evidence/by-role'
import { measuredWhen } from '@/lib/pay/beside'
import { payPlot, payTable } from '@/lib/pay/figure'
import { evidenceTable, joinTables } from '@/lib/pay/measured-table'
import { comparedScope, describeScope } from '@/lib/pay/scope'
import { payFinding } from '@/lib/pay/sentences'
import { type FigureKind, maxCompared } from '@/lib/site/urls'
import { describeSources } from '@/lib/source/credit'
import { knownOrigins, traitOrigins } from '@/lib/source/provenance'
import { sourcesBehind } from '@/lib/source/published'
import { levelOf } from '@/lib/traits/levels'
import { nearestFinding, similarityFinding } from '@/lib/traits/likeness-sentences'
import { nearestPlot, nearestTable, neighbors } from '@/lib/traits/nearest'
import { pairGrid, pairPoster, pairTable } from '@/lib/traits/pair-grid'
import { traitsFinding } from '@/lib/traits/standouts'
import { traitTable } from '@/lib/traits/table'
import { clusteredRoles, familyFinding, trianglePoster } from '@/lib/traits/triangle'
import { countryPlace } from '@/lib/value/country'
import { weekPlot, weekTable } from '@/lib/week/figure'
import { weekFinding } from '@/lib/week/sentence'
import type { CsvTable } from '@/lib/words/csv'
import { fileName } from '@/lib/words/file-name'
import { nameRoles } from '@/lib/words/role-names'

/** What a figure’s file is called. Pay is of the country at all levels; traits and weeks are of no level and no place. */
export function figureFileName(kind: FigureKind, roles: readonly Role[], day: string): string {
  const named = roles.length > maxCompared ? 'all' : roles
  return kind === 'pay'
    ? fileName({ roles: named, level: 'all', place: countryPlace.name, what: kind, day })
    : fileName({ roles: named, what: kind, day })
}

/** The figures of a kind for some roles, as one table. */
export function figureTable(
  kind: FigureKind,
  roles: readonly Role[],
  facts: Dataset,
  evidence: EvidenceByRole,
): CsvTable {
  const tables: Record<FigureKind, () => CsvTable> = {
    pay: () => joinTables(payTable(roles, facts.ladder.steps), evidenceTable(roles, evidence)),
    week: () => weekTable(roles),
    pairs: () => pairTable(roles, facts.traits),
    traits: () => traitTable(roles, facts.traits),
    nearest: () => {
      const parts = roles.map((role) => nearestTable(role, neighbors(role, facts.roles, facts.traits), facts.traits))
      return { columns: parts[0]?.columns ?? [], rows: parts.flatMap((part) => part.rows) }
    },
  }
  return tables[kind]()
}

/** The picture of a figure as SVG with its sources and data version burned in, or why there is nothing to draw. */
export function figurePicture(
  kind: FigureKind,
  roles: readonly Role[],
  facts: Dataset,
  evidence: EvidenceByRole,
): Picture {
  const { steps } = facts.ladder
  const words = (title: string, subtitle: string, sources: readonly Source[]): PosterWords => ({
    title,
    subtitle,
    sources: sourceLine(describeSources(sources), facts.manifest.dataVersion),
  })
  if (kind === 'pay') {
    const plot = payPlot(roles, steps, evidence)
    if (plot === null) return { why: payFinding(roles, steps, evidence) }
    const scope = roles.length > 1 ? comparedScope(roles) : null
    const when = measuredWhen(roles, evidence)
    const subtitle = `US dollars a year. Thick: published bands${scope === null ? '' : `, ${describeScope(scope, steps)}`}. Thin: middle half and median of what was measured, all levels${when === '' ? '' : `: ${when}`}`
    const sources = paySourcesBehind(roles, evidence)
    return { svg: plotPoster(plot, words(payFinding(roles, steps, evidence), subtitle, sources)) }
  }
  if (kind === 'week') {
    const plot = weekPlot(roles)
    const sources = sourcesBehind(knownOrigins(roles.map((role) => role.workMix)))
    return plot === null
      ? { why: weekFinding(roles) }
      : { svg: plotPoster(plot, words(weekFinding(roles), 'Share of the week by activity, percent', sources)) }
  }
  const sources = sourcesBehind(traitOrigins(roles))
  if (kind === 'traits') {
    const grid = traitGrid(roles, facts)
    const absent = facts.traits.length - grid.rows.length
    const subtitle = `Trait levels, by our reading or judgment${absent > 0 ? `; ${absent} of ${facts.traits.length} traits, part of none of these roles, left out` : ''}`
    return { svg: gridPoster(grid, words(traitsFinding(roles, facts.traits), subtitle, sources)) }
  }
  if (kind === 'pairs') {
    if (roles.length < 2) return { why: 'A pair needs two roles.' }
    const subtitle = 'Similarity of traits, weighted by level, percent'
    // As on the page: every role in a triangle, alike ones as neighbors; a comparison counts above the diagonal.
    if (roles.length > maxCompared) {
      const ordered = clusteredRoles(roles, facts.traits)
      const poster = trianglePoster(ordered, facts.traits)
      return { svg: gridPoster(poster, words(familyFinding(ordered, facts.traits), subtitle, sources)) }
    }
    const counted = `${subtitle}; above the diagonal, traits both hold of those either holds`
    const grid = pairPoster(roles, pairGrid(roles, facts.traits))
    return { svg: gridPoster(grid, words(similarityFinding(roles, facts.traits), counted, sources)) }
  }
  const [role] = roles
  if (role === undefined || roles.length > 1) return { why: 'The nearest roles are drawn for one role at a time.' }
  const nearest = neighbors(role, facts.roles, facts.traits)
  const subtitle = `Similarity of traits to ${nameRoles([role])}, percent`
  return { svg: plotPoster(nearestPlot(nearest), words(nearestFinding(role, nearest), subtitle, sources)) }
}

const levelPaints: Record<TraitLevel, Paint | null> = {
  core: 'seq-5',
  regular: 'seq-3',
  occasional: 'seq-1',
  no: null,
  'not-stated': null,
}

function traitGrid(roles: readonly Role[], { traits }: Dataset): GridPoster {
  const held = traits.filter((trait) => roles.some((role) => levelOf(role, trait) !== 'no'))
  return {
    columns: roles.map((role) => role.mark.code),
    rows: held.map((trait) => trait.name),
    cells: held.map((trait) =>
      roles.map((role) => {
        const level = levelOf(role, trait)
        return { text: level === 'not-stated' ? 'not stated' : level, paint: levelPaints[level] }
      }),
    ),
  }
}
