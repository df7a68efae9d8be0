/** Whose pay is asked for and where: resolved once for every basis, level and date asked. */
import { type Place, placeOf } from '@/lib/place/geography'
import type { Aging } from './aging'
import type { QuoteAsk } from './ask'
import type { ReleaseIndex } from './release'
import type { RoleIndex } from './role-index'

/** A role in a place, as one release knows them; null for what it does not have. */
export interface Setting {
  readonly index: ReleaseIndex
  /** As asked, the place by its own id. */
  readonly asked: Pick<QuoteAsk, 'role' | 'place'>
  readonly role: RoleIndex | null
  readonly place: Place | null
}

/** What a quote is made of once its role, place and age are known. */
export interface Making {
  readonly index: ReleaseIndex
  readonly ask: QuoteAsk
  readonly place: Place
  readonly role: RoleIndex
  readonly referenceMonth: string
  readonly aging: Aging
}

/** The role and place of an ask in a release. */
export function settingOf(index: ReleaseIndex, asked: Pick<QuoteAsk, 'role' | 'place'>): Setting {
  const place = placeOf(index.places, asked.place)
  const named = { role: asked.role, place: place?.id ?? asked.place }
  return { index, asked: named, role: index.roles.get(asked.role) ?? null, place }
}

/** The same setting where an ask is of its role and place, else that of the ask. */
export function settingFor(setting: Setting, ask: Pick<QuoteAsk, 'role' | 'place'>): Setting {
  const { role, place } = setting.asked
  if (ask.role === role && ask.place === place) return setting
  const kept = resolved.get(setting) ?? new Map([[`${role} ${place}`, setting]])
  const key = `${ask.role} ${ask.place}`
  const found = kept.get(key) ?? settingOf(setting.index, ask)
  kept.set(key, found)
  for (const each of [setting, found]) resolved.set(each, kept)
  return found
}

/** What a page asks of other roles and places it asks again: each is resolved once from whichever setting it is reached. */
const resolved = new WeakMap<Setting, Map<string, Setting>>()
