/** The search of a fit in terms of a model: where it begins, and what the ladder adds to what it found. */

import type { TitleLevel } from '@/data/schema/market'
import type { QuoteModel } from '@/data/schema/quote'
import type { Fitted } from './fit'
import type { Ladder } from './level-steps'
import type { Grouped } from './observations'

const parts = 5

/** The steps of the ladder counted to the levels that they are of. */
export function withLadder({ base, effects }: Fitted, grouped: readonly Grouped[], ladder: Ladder): Fitted {
  const moved = effects.map((values, index) => {
    const { kind, groups } = grouped[index] as Grouped
    if (kind !== 'level') return values
    return values.map((value, at) =>
      at % parts === 0 ? value + (ladder[groups[at / parts]?.key as TitleLevel] ?? 0) : value,
    )
  })
  return { base, effects: moved }
}

/** What a model says of the groups of these observations, as the search for another begins. */
export function startFrom(model: QuoteModel, grouped: readonly Grouped[], ladder: Ladder): Fitted {
  return {
    base: [model.base.usd, ...model.base.gaps].map(Math.log),
    effects: grouped.map(({ kind, groups }) => {
      const values = new Float64Array(groups.length * parts)
      for (const [place, { key }] of groups.entries()) {
        const [, , ...multipliers] = model.effects[kind][key] ?? [0, 0, 1, 1, 1, 1, 1]
        values.set(multipliers.map(Math.log), place * parts)
        const step = kind === 'level' ? (ladder[key as TitleLevel] ?? 0) : 0
        values[place * parts] = (values[place * parts] as number) - step
      }
      return values
    }),
  }
}
