/** One release's facts behind quotes, indexed once. */
import type { CellSource } from '@/data/schema/market'
import type { QuoteModel, QuoteRelease } from '@/data/schema/quote'
import type { Answer } from './absence'
import { type Growth, medianGrowth } from './ageing'
import { type MixPart, occupationMix } from './occupation'
import { type AreaLabour, areasOf } from './place'

/** What quotes of one release are made from. */
export interface QuoteFacts extends QuoteRelease {
  readonly models: ReadonlyMap<CellSource, QuoteModel>
  readonly roles: ReadonlyMap<string, QuoteRole>
}

/** What the occupational survey says of a role, for every place and year. */
export interface QuoteRole {
  readonly mix: Answer<readonly MixPart[]>
  readonly growth: Answer<Growth>
  /** The best-paid area of each state that has one. */
  readonly bestPaid: ReadonlyMap<string, AreaLabour>
}

/** The index of a release. */
export function quoteFacts(release: QuoteRelease): QuoteFacts {
  const { quotes, occupations, places } = release
  const ids = new Set([
    ...occupations.mixes.map(({ role }) => role),
    ...quotes.models.flatMap(({ effects }) => Object.keys(effects.role)),
    ...quotes.guide.map(({ role }) => role),
  ])
  const roleOf = (id: string): QuoteRole => {
    const mix = occupationMix(occupations, id)
    const best = places.states.flatMap((state) => {
      const area = mix.kind === 'known' ? areasOf(places, mix.value, state.id).at(-1) : undefined
      return area ? [[state.id, area] as const] : []
    })
    return { mix, growth: medianGrowth(occupations, id), bestPaid: new Map(best) }
  }
  return {
    ...release,
    models: new Map(quotes.models.map((model) => [model.source, model])),
    roles: new Map([...ids].map((id) => [id, roleOf(id)])),
  }
}
