/** The roles nearest to one: how alike each is in traits, as the interval over what is not stated. */
import type { Role } from '@/data/schema/role'
import type { Trait } from '@/data/schema/vocabulary'
import { type Lane, type Plot, percentAxis, placeOn } from '@/lib/drawing/plot'
import { type Interval, middleOf } from '@/lib/value/interval'
import type { CsvTable } from '@/lib/words/csv'
import { formatShareInterval } from '@/lib/words/format'
import { similarity, traitCoverage } from './similarity'
import { similaritySpread } from './spread'

export interface Neighbor {
  readonly role: Role
  /** Similarity, a share from 0 to 1. */
  readonly alike: Interval
}

/** The other roles for which similarity is defined, nearest first by the middle of the interval. */
export function neighbors(role: Role, all: readonly Role[], traits: readonly Trait[]): Neighbor[] {
  return all
    .flatMap((other) => {
      const alike = other.id === role.id ? null : similarity(role, other, traits)
      return alike?.kind === 'known' ? [{ role: other, alike: alike.value }] : []
    })
    .sort((a, b) => middleOf(b.alike) - middleOf(a.alike))
}

/** Those that could be nearest: the one with the greatest least similarity, and all whose interval reaches it. */
export function nearestGroup(nearest: readonly Neighbor[]): Neighbor[] {
  const best = Math.max(...nearest.map(({ alike }) => alike.min))
  return nearest.filter(({ alike }) => alike.max >= best)
}

/** The plot of the nearest roles: a bar to the least similarity, a thinner one on to the most. */
export function nearestPlot(nearest: readonly Neighbor[]): Plot {
  const axis = percentAxis(Math.max(...nearest.map(({ alike }) => alike.max * 100)))
  const lanes = nearest.map(({ role, alike }): Lane => {
    const [least, most] = [placeOn(axis, alike.min * 100), placeOn(axis, alike.max * 100)]
    const paint = { role: role.mark.ink }
    return {
      key: role.id,
      label: role.shortName,
      role: { id: role.id, mark: role.mark },
      heightPx: 34,
      marks: [
        { kind: 'rect', x: 0, width: least, y: 11, height: 12, paint },
        { kind: 'rect', x: least, width: most - least, y: 15, height: 4, paint },
        { kind: 'text', x: most, dx: 8, y: 22, anchor: 'start', text: formatShareInterval(alike), tone: 'value' },
      ],
      says: `${role.name}: ${formatShareInterval(alike)} alike.`,
    }
  })
  return { axis, lanes, shade: null }
}

/** Similarity, how far it moves if half of our levels were off by one, and both coverages between one role and each of its neighbors; shares from 0 to 1, unrounded. */
export function nearestTable(role: Role, nearest: readonly Neighbor[], traits: readonly Trait[]): CsvTable {
  const columns = [
    'role',
    'other',
    'similarity_min',
    'similarity_max',
    'similarity_spread_min',
    'similarity_spread_max',
    'other_covers_min',
    'other_covers_max',
  ]
  const rows = nearest.map(({ role: other, alike }) => {
    const covers = traitCoverage(role, other, traits)
    const [min, max] = covers.kind === 'known' ? [covers.value.min, covers.value.max] : [null, null]
    const spread = similaritySpread(role, other, traits)
    const [low, high] = spread.kind === 'known' ? [spread.value.min, spread.value.max] : [null, null]
    return [role.name, other.name, alike.min, alike.max, low, high, min, max]
  })
  return { columns, rows }
}
