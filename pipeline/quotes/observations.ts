/** The distinct observations of one source, with the groups that each belongs to. */
import type { TitleLevel } from '@/data/schema/market'
import { type EffectGroup, effectGroups } from '@/data/schema/quote'
import { groupKeys } from '@/lib/engine/model'
import { paySource, type SourceId } from '@/lib/source/registry'
import { quoted, type Store } from '../store'

/** One distinct observation; `rows` is how often it was seen. */
export interface Observation {
  readonly role: string
  readonly level: TitleLevel
  /** The state of a filing; the year of an advertisement. */
  readonly where: string
  readonly year: number
  /** Null where the source names none. */
  readonly employer: string | null
  /** What identical rows have in common: they are judged together. */
  readonly subject: string
  readonly usd: number
  readonly rows: number
}

/** Repeats are merged as in cells.sql: rows equal in everything are one observation. The order is the same at each run. */
export async function observationsOf(store: Store, source: SourceId): Promise<Observation[]> {
  const where = paySource(source).abilities.knowsPlace ? 'place' : 'cast(year as text)'
  return store.rows<Observation>(`
    select role, level, ${where} as "where", year, employer, subject, cents / 100.0 as usd, count(*) as rows
    from classified where source = ${quoted(source)}
    group by role, level, place, year, employer, subject, cents
    order by role, level, place, year, employer, subject, cents`)
}

/** One kind of group over some observations: its keys in their order, and each observation's place among them. */
export interface Grouped {
  readonly group: EffectGroup
  readonly keys: readonly string[]
  readonly of: Int32Array
  readonly n: readonly number[]
  readonly employers: readonly (number | null)[]
  /** The observations of each group's largest employer. */
  readonly largest: readonly number[]
}

/** The observations by each of some kinds of group. */
export function groupedBy(
  observations: readonly Observation[],
  groups: readonly EffectGroup[] = effectGroups,
): Grouped[] {
  return groups.map((group) => {
    const places = new Map<string, number>()
    const n: number[] = []
    const employers: Map<string, number>[] = []
    const of = new Int32Array(observations.length)
    for (const [index, each] of observations.entries()) {
      const key = groupKeys(each)[group]
      const place = places.get(key) ?? places.size
      if (place === places.size) {
        places.set(key, place)
        n.push(0)
        employers.push(new Map())
      }
      of[index] = place
      n[place] = (n[place] as number) + 1
      const counted = employers[place] as Map<string, number>
      if (each.employer !== null) counted.set(each.employer, (counted.get(each.employer) ?? 0) + 1)
    }
    return {
      group,
      keys: [...places.keys()],
      of,
      n,
      employers: employers.map(({ size }) => size || null),
      largest: employers.map((counted) => Math.max(0, ...counted.values())),
    }
  })
}
