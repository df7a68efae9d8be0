/** What holds of every role and place of the real release: ladders that say where they do not rise, and splits that are never the draft. */
import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { levelLadder } from '@/lib/engine/beside/ladder'
import { draftOf } from '@/lib/engine/draft'
import { quoteAt } from '@/lib/engine/make'
import { defaultDraft } from '@/lib/engine/policy'
import { settingOf } from '@/lib/engine/setting'
import { narrowerUsd, splitByLevel } from '@/lib/engine/width'
import { rungSentence } from '@/lib/quote/words/ladder'
import { ladderLevels } from '@/lib/value/levels'
import type { PayRange } from '@/lib/value/pay-range'
import { postedAsk, realFacts, realPlaces, stepNotes } from '../../quotes'

const roles = dataset.roles.map(({ id }) => id)
const asOf = '2026-11-30'

function ladderOf(role: string, place: string, basis: string) {
  const ask = postedAsk({ role, place, basis, asOf, growth: null })
  const setting = settingOf(realFacts, ask)
  return ladderLevels.map((level) => quoteAt(setting, { ...ask, level }))
}

describe.each(['postings', 'filings'])('every ladder of the country on %s', (basis) => {
  test.each(roles)('of %s rises by 3 % or more, or says beside its number why not', (role) => {
    const answers = ladderOf(role, 'US', basis)
    const rungs = levelLadder(realFacts, answers)
    // Else nothing would have been tried.
    expect(answers.some(({ kind }) => kind === 'percentiles')).toBe(true)
    for (const [index, rung] of rungs.entries()) {
      if (rung.step === null || rung.step.is === 'rises') continue
      expect(rung.step.ratio).toBeLessThan(1.03)
      expect(rungSentence(rung)).toMatch(/ here: the .+ show no clear step\./)
      const answer = answers[index]
      if (answer?.kind === 'percentiles') expect(stepNotes(answer)).not.toEqual([])
    }
  })
})

test('no split of any role in any state is the draft itself, or under $5,000 narrower than it', () => {
  const places = realPlaces.filter((id) => id.startsWith('US'))
  let splits = 0
  for (const role of roles)
    for (const place of places) {
      const drafts = ladderOf(role, place, 'postings').flatMap((answer) => {
        const made = answer.kind === 'percentiles' ? draftOf(answer, realFacts.widths, defaultDraft) : null
        return made?.kind === 'known' ? [[answer.ask.level, made.value] as const] : []
      })
      const levels = Object.fromEntries(drafts)
      for (const [at, [, own]] of drafts.entries()) {
        const above = drafts[at + 1]?.[1]
        const tried: PayRange[] = [own, { lowUsd: own.lowUsd * 0.85, highUsd: own.highUsd * 1.15 }]
        if (above) tried.push({ lowUsd: own.lowUsd, highUsd: above.highUsd })
        for (const range of tried) {
          const split = splitByLevel(range, levels)
          if (split === null) continue
          splits += 1
          for (const part of split)
            expect(part.highUsd - part.lowUsd).toBeLessThanOrEqual(range.highUsd - range.lowUsd - narrowerUsd)
        }
        // A draft is as wide as its own level's ranges: nothing to split.
        expect(splitByLevel(own, levels), `${role} ${place}`).toBeNull()
      }
    }
  expect(splits).toBeGreaterThan(100)
}, 120_000)
