import { describe, expect, test } from 'vitest'
import { directionOf, fewestOfRole, otherBases } from '@/lib/engine/beside/direction'
import { levelLadder, stepKind } from '@/lib/engine/beside/ladder'
import { quotedAt } from '@/lib/engine/beside/quoted'
import { type StatedPay, statedBeside } from '@/lib/engine/beside/stated'
import { quoteAt, quotesByBasis } from '@/lib/engine/make'
import { settingOf } from '@/lib/engine/setting'
import type { QuoteAddress } from '@/lib/quote/address'
import { ladderLevels } from '@/lib/value/levels'
import { law } from '../../../law'
import { anyAsk, postedAsk, postedFacts, quoteIn, realFacts, sre } from '../../quotes'

const quoted = (part: Partial<QuoteAddress> = {}) => {
  const address = postedAsk(part)
  return quotedAt(settingOf(postedFacts, address), address, address)
}

describe('the other bases', () => {
  test('have their median over the quote’s', () => {
    const { others } = quoted()
    // 165,000 of filings over 184,800 posted.
    expect(others.find(({ answer }) => answer.ask.basis === 'filings')?.ratio).toEqual({
      kind: 'known',
      value: expect.closeTo(165_000 / 184_800, 12),
    })
    expect(others.find(({ answer }) => answer.ask.basis === 'guide')?.ratio).toMatchObject({ reason: 'not-defined' })
  })

  test('take no part with fewer than five of the role', () => {
    const { answer, others } = quoted()
    const filings = quoteIn(others.find((each) => each.answer.ask.basis === 'filings')?.answer ?? answer)
    const few = { ...filings, effects: filings.effects.map((each) => ({ ...each, n: fewestOfRole - 1 })) }
    expect(otherBases(answer, [few])[0]?.ratio).toMatchObject({ kind: 'unknown', reason: 'small-sample' })
    expect(directionOf([answer, few], []).passed).toContainEqual({ basis: 'filings', because: 'few' })
  })

  law('are each other’s inverse: a to b and b to a make one', [anyAsk], { numRuns: 100 }, (ask) => {
    const answers = quotesByBasis(settingOf(realFacts, ask), ask)
    for (const one of answers)
      for (const { answer: other, ratio } of otherBases(
        one,
        answers.filter((each) => each !== one),
      )) {
        const back = otherBases(other, [one])[0]?.ratio
        expect(back?.kind).toBe(ratio.kind)
        if (ratio.kind === 'known' && back?.kind === 'known') expect(ratio.value * back.value).toBeCloseTo(1, 9)
      }
  })
})

describe('the basis to go by', () => {
  test('is the posted, with how many and to when, and each other has its reason', () => {
    expect(quoted().direction).toMatchObject({
      recommended: { basis: 'postings', n: 28, ofRole: 60, month: '2026-10' },
      passed: [
        { basis: 'filings', because: 'floor' },
        { basis: 'postings-aijobs', because: 'none' },
        { basis: 'postings-isecjobs', because: 'none' },
        { basis: 'occupation', because: 'proxy' },
        { basis: 'guide', because: 'band' },
      ],
    })
  })

  test('is the same whatever basis is quoted', () => {
    expect(quoted({ basis: 'filings' }).direction.recommended).toEqual(quoted().direction.recommended)
  })

  test('comes with the crosswalk of its level where a role foretold by the others misses by under 15 %', () => {
    expect(quoted().direction.crosswalk).toMatchObject({ level: 'senior', ratio: 1.24 })
    expect(quoted({ level: 'staff' }).direction.crosswalk).toBeNull()
    expect(quoted({ level: 'mid' }).direction.crosswalk).toBeNull()
  })
})

describe('what people state', () => {
  const percentiles = { p10: null, p25: 120_000, p50: 150_000, p75: 180_000, p90: null }
  const cell = { n: 40, month: '2025-06', percentiles }
  const stated: StatedPay = {
    survey: {
      [sre]: [
        { level: 'all', ...cell },
        { level: 'mid', ...cell, n: 4, percentiles: { ...percentiles, p50: null } },
      ],
    },
  }
  const at = (level: 'mid' | 'senior', asOf: string) => statedBeside(stated, { role: sre, level, asOf }, 0.1, 200_000)

  test('is of the level, else of all, grown to the date', () => {
    expect(at('mid', '2026-06-15')).toMatchObject({
      level: 'all',
      n: 40,
      months: 12,
      percentiles: { p10: null, p50: expect.closeTo(165_000, 6) },
      ratio: expect.closeTo(0.825, 12),
    })
  })

  test('is not there before its own month, nor for a role that was not asked', () => {
    expect(at('senior', '2025-05-01')).toBeNull()
    expect(statedBeside(stated, { role: 'no-such-role', level: 'senior', asOf: '2026-06-15' }, 0, 1)).toBeNull()
  })

  test('stands beside real quotes, and is never a basis', () => {
    const address = { ...postedAsk({ role: 'backend-engineer' }), asOf: '2026-11-30' }
    const { stated: beside, others } = quotedAt(settingOf(realFacts, address), address, address)
    expect(beside).toMatchObject({ basis: 'survey', level: 'senior' })
    expect(others.map(({ answer }) => answer.ask.basis)).not.toContain('survey')
  })
})

describe('a ladder', () => {
  test('names each step by its ratio', () => {
    expect([0.999, 1, 1.029, 1.03].map(stepKind)).toEqual(['falls', 'tied', 'tied', 'rises'])
  })

  test('holds each level against the next lower one that has a quote, with the step within employers', () => {
    const answers = ladderLevels.map((level) => quoteAt(settingOf(postedFacts, postedAsk()), postedAsk({ level })))
    const ladder = levelLadder(postedFacts, answers)
    // Posted ranges here know no junior; senior is 1.2 ÷ .9 of mid.
    expect(ladder.map(({ step }) => step && [step.lower, step.is])).toEqual([
      null,
      null,
      ['mid', 'rises'],
      ['senior', 'rises'],
    ])
    expect(ladder[2]?.step).toMatchObject({
      ratio: expect.closeTo(1.2 / 0.9, 9),
      within: { employers: 47, ratio: 1.18 },
    })
  })
})

law(
  'a quote is graded beside the very medians that the other bases are shown with',
  [anyAsk],
  { numRuns: 100 },
  (ask) => {
    const answers = quotesByBasis(settingOf(realFacts, ask), ask)
    for (const one of answers) {
      if (one.kind !== 'percentiles') continue
      const others = otherBases(
        one,
        answers.filter((each) => each !== one),
      )
      const shown = others.flatMap(({ answer, ratio }) =>
        ratio.kind === 'known' ? [[answer.ask.basis, ratio.value] as const] : [],
      )
      const graded = one.grade.graded.ratios.map(({ basis, ratio }) => [basis, expect.closeTo(ratio, 9)] as const)
      // One that has fewer than five of the role itself is compared with none.
      if (shown.length > 0) expect(shown).toEqual(graded)
    }
  },
)
