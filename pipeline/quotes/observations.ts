/** The distinct observations of one source, with the groups that each belongs to. */
import type { TitleLevel } from '@/data/schema/market'
import { type EffectGroup, effectGroups } from '@/data/schema/quote'
import { groupKeys } from '@/lib/engine/model'
import { paySource, type SourceId } from '@/lib/source/registry'
import { country } from '@/lib/value/country'
import { rangedTable } from '../posted/observations'
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
  /** Whether it stands among the others once in each of its places. */
  readonly isShared?: boolean
  /** What a source that advertises ranges says besides. */
  readonly range?: RangeOf | undefined
}

/** Of one advertised range: its title, case and spaces aside, its month, YYYY-MM, and both ends in US dollars a year. */
export interface RangeOf {
  readonly title: string
  readonly month: string
  readonly lowUsd: number
  readonly highUsd: number
}

/**
 * Repeats are merged as in cells.sql: rows equal in everything are one observation. The order is the same at each run. Where a
 * source counts the country by itself, an observation is here once in each of its states, and in no area.
 */
export async function observationsOf(store: Store, source: SourceId): Promise<Observation[]> {
  const observed = await observedIn(store, source)
  const hasCountry = paySource(source).abilities.knowsPlace && observed.some(({ where }) => where === country)
  if (!hasCountry) return observed
  return observed.filter(({ where }) => where.startsWith(`${country}-`)).map((each) => ({ ...each, isShared: true }))
}

/** Each observation once, in the first of its places. */
export function onceEach(observations: readonly Observation[]): Observation[] {
  const seen = new Set<string>()
  return observations.flatMap((each) => {
    const key = JSON.stringify([each.role, each.level, each.year, each.employer, each.subject, each.usd])
    if (each.isShared && seen.has(key)) return []
    seen.add(key)
    return [each]
  })
}

async function observedIn(store: Store, source: SourceId): Promise<Observation[]> {
  const { knowsPlace, hasRanges } = paySource(source).abilities
  const where = knowsPlace ? 'place' : 'cast(year as text)'
  const observed = await store.rows<Observation>(`
    select role, level, ${where} as "where", year, employer, subject, cents / 100.0 as usd, count(*) as rows
    from classified where source = ${quoted(source)}
    group by role, level, place, year, employer, subject, cents
    order by role, level, place, year, employer, subject, cents`)
  if (!hasRanges || observed.length === 0) return observed
  const ranges = await rangesIn(store, source)
  return observed.map((each) => ({ ...each, range: ranges.get(rangeKey(each)) }))
}

async function rangesIn(store: Store, source: SourceId): Promise<ReadonlyMap<string, RangeOf>> {
  await store.run(rangedTable)
  const rows = await store.rows<RangeOf & Pick<Observation, 'employer' | 'subject'>>(`
    select employer, subject, title, month, low_usd as "lowUsd", high_usd as "highUsd"
    from ranged where source = ${quoted(source)}`)
  return new Map(rows.map(({ employer, subject, ...range }) => [rangeKey({ employer, subject }), range]))
}

const rangeKey = ({ employer, subject }: Pick<Observation, 'employer' | 'subject'>) => `${employer}\n${subject}`

/** One group of some observations. */
interface Group {
  readonly key: string
  readonly n: number
  /** Null where the source names none. */
  readonly employers: number | null
  /** The observations of its largest employer. */
  readonly largest: number
}

/** One kind of group over some observations: its groups in the order that they come in, and each observation's place among them. */
export interface Grouped {
  readonly kind: EffectGroup
  readonly groups: readonly Group[]
  readonly of: Int32Array
}

/** The observations by each of some kinds of group. */
export function groupedBy(
  observations: readonly Observation[],
  kinds: readonly EffectGroup[] = effectGroups,
): Grouped[] {
  return kinds.map((kind) => {
    const found = new Map<string, { readonly place: number; n: number; readonly counted: Map<string, number> }>()
    const of = Int32Array.from(observations, (each) => {
      const key = groupKeys(each)[kind]
      const own = found.get(key) ?? { place: found.size, n: 0, counted: new Map<string, number>() }
      found.set(key, own)
      own.n++
      if (each.employer !== null) own.counted.set(each.employer, (own.counted.get(each.employer) ?? 0) + 1)
      return own.place
    })
    const groups = [...found].map(([key, { n, counted }]) => {
      return { key, n, employers: counted.size || null, largest: Math.max(0, ...counted.values()) }
    })
    return { kind, groups, of }
  })
}
