import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noCells } from '@/lib/evidence/cells'
import { leadingFirst, type OutEarns, outEarns } from '@/lib/evidence/out-earns'
import { offerRank } from '@/lib/evidence/rank-interval'
import { formatChance, pairFinding } from '@/lib/pay/pair-sentences'
import type { RolePay } from '@/lib/salaries/view'
import { offerWhy, outEarnsWhy } from '@/lib/salaries/whys'
import { known } from '@/lib/value/absence'
import { formatShare } from '@/lib/words/format'
import { law } from '../../law'
import { valueIn } from '../arbitraries'
import { anyWagesByRole, backend, performance, smallView, sre, viewOf } from '../salaries'
import { checkWhy, given } from '../why-checks'

const ten = (usd: number) => Array<number>(10).fill(usd)

describe('who out-earns whom', () => {
  test('is worked from the pairs won and tied', () => {
    // Each of ten at 120,000 beats ten of thirty, ties with ten and loses to ten.
    const view = viewOf({ [sre]: ten(120_000), [backend]: [...ten(110_000), ...ten(120_000), ...ten(130_000)] })
    const why = given(outEarnsWhy(view, view.pairs[0] as OutEarns))
    checkWhy(why)
    expect(why.question).toBe('How often does an SRE out-earn a backend engineer?')
    // DeLong: the ten at 120,000 all have a placement of ½; of the thirty ten beat none, ten half and ten all of them.
    // √(0 ÷ 10 + (20 × ¼ ÷ 29) ÷ 30) = .0758, and 1.96 of it .149.
    expect(why.answer).toBe('50% (35–65%)')
    expect(why.derivations[1]?.derivation.result).toBeCloseTo(1.959964 * Math.sqrt(5 / 29 / 30), 6)
    expect(why.means).toContain('leave 35–65% open, so no difference is clear')
    expect(why.weakSpot).toContain('Levels and places differ between the two')
    const ads = { ...view, address: { ...view.address, source: 'postings-aijobs' } }
    expect(outEarnsWhy(ads, view.pairs[0] as OutEarns)?.weakSpot).toContain('Levels, places and years differ')
    const [pairs, chance] = why.derivations[0]?.derivation.steps ?? []
    expect([pairs?.inputs, pairs?.result]).toEqual([{ a: 10, b: 30 }, 300])
    expect([chance?.inputs, chance?.result]).toEqual([{ won: 100, ties: 100 }, 0.5])
    expect(why.rows).toBe('/salaries/counts.csv?source=filings')
  })

  test('asks and answers as the finding says it, the one ahead first, under the same address', () => {
    // Twenty at 130,000 beat all of ten at 120,000.
    const view = viewOf({ [sre]: ten(120_000), [backend]: [...ten(130_000), ...ten(130_000)] })
    const pair = view.pairs[0] as OutEarns
    const why = given(outEarnsWhy(view, pair))
    expect([why.key, why.question]).toEqual([
      'why=out-earns.sre.be',
      'How often does a backend engineer out-earn an SRE?',
    ])
    expect(why.answer).toMatch(/^100% /)
    expect(pairFinding(pair)).toContain(why.answer)
    expect(why.derivations[0]?.derivation.steps[1]?.inputs).toEqual({ won: 200, ties: 0 })
  })

  test('has none where the chance is not shown, nor where percentiles are all there is', () => {
    const view = viewOf({ [sre]: ten(120_000), [performance]: [1e5] })
    const pair = view.pairs[0] as OutEarns
    expect(outEarnsWhy(view, pair)).toBeNull()
    const survey = smallView({ source: 'occupation', roles: [sre, performance] })
    expect(outEarnsWhy(survey, { ...pair, chance: known({ at: 0.5, low: 0.4, high: 0.6 }) })).toBeNull()
  })
})

describe('where an offer stands', () => {
  test('is worked from those below and those equal', () => {
    const view = viewOf({ [performance]: [...ten(100_000), ...ten(150_000), ...ten(200_000)] }, { offerUsd: 150_000 })
    const why = given(offerWhy(view, view.pays[0] as RolePay))
    checkWhy(why)
    expect(why.question).toBe('Why are 50% of these performance engineers at or below $150k, ties as half?')
    const [step] = why.derivations[0]?.derivation.steps ?? []
    expect([step?.inputs, step?.result]).toEqual([{ below: 10, equal: 10, n: 30 }, 0.5])
    expect(why.inputs).toBe('10 below, 10 equal, of 30.')
  })

  test('has none without an offer, without observations and where it is not placed', () => {
    const of = (view: ReturnType<typeof smallView>) => offerWhy(view, view.pays[0] as RolePay)
    expect(of(smallView())).toBeNull()
    expect(of(smallView({ source: 'occupation', offerUsd: 150_000 }))).toBeNull()
    expect(of(smallView({ place: 'US-TX', offerUsd: 150_000 }))).toBeNull()
  })
})

law(
  'every working replays to the figure that is shown',
  [anyWagesByRole, fc.integer({ min: 80, max: 140 })],
  (wages, thousands) => {
    const offerUsd = thousands * 1000
    const view = viewOf(wages, { offerUsd })
    const foundOf = (id: string) => view.pays.find(({ role }) => role.id === id)?.found ?? null
    for (const each of view.pairs) {
      // As it is told: the one ahead first.
      const pair = leadingFirst(each)
      const [a, b] = [foundOf(pair.a.id), foundOf(pair.b.id)]
      const why = outEarnsWhy(view, each)
      expect(why === null).toBe(pair.chance.kind === 'unknown')
      if (why === null || !a || !b) continue
      checkWhy(why)
      expect(why.derivations[0]?.derivation.result).toBeCloseTo(outEarns(a.cells ?? noCells, b.cells ?? noCells), 12)
      expect(why.answer).toBe(formatChance(valueIn(pair.chance)))
      const { at, low, high } = valueIn(pair.chance)
      const reach = why.derivations[1]?.derivation.result ?? 0
      if (reach <= 0) continue
      expect(low).toBeCloseTo(Math.max(0, at - reach), 12)
      expect(high).toBeCloseTo(Math.min(1, at + reach), 12)
    }
    for (const pay of view.pays) {
      const why = offerWhy(view, pay)
      expect(why === null).toBe(pay.offer?.kind !== 'known')
      if (why === null || !pay.found) continue
      checkWhy(why)
      const { at } = valueIn(offerRank(pay.found, offerUsd))
      expect(why.derivations[0]?.derivation.result).toBeCloseTo(at, 12)
      expect(why.answer).toBe(formatShare(at))
    }
  },
)
